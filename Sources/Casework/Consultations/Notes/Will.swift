/// What the person concerned wants, as far as anybody asked: told with its day, and never guessed.
///
/// The law's exceptions need an explicit objection; not knowing is not one (H2).
package struct Will: Hashable, Codable, Sendable {
    package let stand: Stand
    /// The day on which it was said; none while it is unknown.
    package let saidOn: Day?

    package init(_ stand: Stand, on day: Day?) {
        (self.stand, saidOn) = (stand, stand == .unknown ? nil : day)
    }

    package static let unknown = Will(.unknown, on: nil)

    /// Explicit objection, consent, or nobody knows yet.
    package enum Stand: String, CaseIterable, Codable, Sendable {
        case unknown, consent, objection
    }
}

extension Will: Confidential {}
