/// The promise to keep secret what one learns here (F38); without it nothing of the desk opens.
package struct Pledge: Hashable, Sendable {
    package let officer: OfficerID
    package let version: Int
    package let agreedOn: Day

    /// Rises when the words of the pledge change; then everybody is asked again.
    package static let current = 1
    /// How many paragraphs it has, each with words of its own.
    package static let clauses = 6

    package init(officer: OfficerID, version: Int = Pledge.current, agreedOn: Day) {
        self.officer = officer
        self.version = version
        self.agreedOn = agreedOn
    }
}
