/// How a reporter wants to be reached outside of this house, and when it is safe.
package struct ReporterContact: Hashable, Codable, Sendable {
    package let way: ContactWay
    /// The number, the address, the name of an account.
    package let words: String
    /// When it is safe to write or call, or empty.
    package let when: String

    package init(way: ContactWay, words: String, when: String = "") {
        (self.way, self.words, self.when) = (way, words, when)
    }

    /// The most letters of each.
    package static let longest = 200
}

extension ReporterContact: Confidential {}

/// The way in which a reporter wants to be reached.
package enum ContactWay: String, CaseIterable, Codable, Sendable {
    case text, call, mail, other
}
