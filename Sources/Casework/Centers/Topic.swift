/// What somebody asks the guide about: a kind of the window's list, or what needs no kind.
package enum Topic: Hashable, Sendable {
    /// It is happening now.
    case danger
    /// Somebody to listen, whatever it is.
    case talk
    case kind(String)

    /// Words that no kind may have as its code.
    package static let reserved = ["danger", "talk"]

    package init(_ code: String) {
        self =
            switch code {
            case "danger": .danger
            case "talk", "": .talk
            case _: .kind(code)
            }
    }

    package var code: String {
        switch self {
        case .danger: "danger"
        case .talk: "talk"
        case .kind(let code): code
        }
    }
}
