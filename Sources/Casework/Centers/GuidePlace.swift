/// A place the guide can lead to: a center that takes reports here, or another body of the campus.
package enum GuidePlace: Hashable, Sendable {
    case center(CenterProfile)
    case body(Body)

    /// What the guide's rules call it; a body without a code is in the comparison only.
    package var code: String? {
        switch self {
        case .center(let center): center.slug.text
        case .body(let body): body.code
        }
    }

    package var forWhom: [Audience] {
        switch self {
        case .center(let center): center.forWhom
        case .body(let body): body.forWhom
        }
    }
}
