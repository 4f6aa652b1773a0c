/// What a release says of one number.
package enum Showing: Hashable, Codable, Sendable {
    case shown(Int)
    /// Not shown; the true number stays inside.
    case hidden(HiddenReason, number: Int)

    package var shown: Int? {
        switch self {
        case .shown(let number): number
        case .hidden: nil
        }
    }

    package var number: Int {
        switch self {
        case .shown(let number), .hidden(_, let number): number
        }
    }

    package var reason: HiddenReason? {
        switch self {
        case .shown: nil
        case .hidden(let reason, _): reason
        }
    }
}

/// Why a number is hidden, for the officer who releases; those outside see one mark for all.
package enum HiddenReason: String, CaseIterable, Codable, Sendable {
    /// It is below the threshold, or nothing at all: which of the two is not told either.
    case small
    /// It is large enough, but too few people stand behind it.
    case fewPeople
    /// It is large enough, but what is left of it beside the numbers released before is not.
    case smallBesideEarlier
    /// Otherwise another hidden number could be computed.
    case protects
    /// A part of it was hidden in a release before.
    case hiddenBefore

    /// Whether a reader who knows how releases are made knows it to be below the threshold.
    var isSmall: Bool {
        switch self {
        case .small, .fewPeople, .smallBesideEarlier: true
        case .protects, .hiddenBefore: false
        }
    }
}
