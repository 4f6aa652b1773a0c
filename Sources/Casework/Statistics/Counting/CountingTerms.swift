/// How a center counts: when its terms begin, and from how many on it publishes a number.
package struct CountingTerms: Hashable, Codable, Sendable {
    package let terms: TermCalendar
    package let rule: ReleaseRule

    package init(terms: TermCalendar = .standard, rule: ReleaseRule = .standard) {
        (self.terms, self.rule) = (terms, rule)
    }
}
