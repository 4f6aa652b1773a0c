/// One published version of a center's words or of the joint window's: who, on which day, which part.
package struct Revision: Hashable, Sendable {
    /// Counted from 1, the words the center began with.
    package let number: Int
    package let publishedOn: Day
    /// None for the words the center began with.
    package let officer: OfficerID?
    /// Which part of the pages was changed; none for all of it.
    package let part: String?

    package init(number: Int, publishedOn: Day, officer: OfficerID?, part: String?) {
        self.number = number
        self.publishedOn = publishedOn
        self.officer = officer
        self.part = part
    }
}
