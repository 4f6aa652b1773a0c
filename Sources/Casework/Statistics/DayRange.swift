/// The days from one to another, both counted: a month, a term, a year, or any two days.
package struct DayRange: Hashable, Codable, Sendable {
    package let first: Day
    package let last: Day

    /// Takes two days, or nothing when the last comes before the first.
    package init?(from first: Day, to last: Day) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// So many days from the first on; at least one.
    package init(first: Day, length: Int) {
        (self.first, last) = (first, first.adding(days: max(length, 1) - 1))
    }

    package var length: Int { last.ordinal - first.ordinal + 1 }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    package func contains(_ other: DayRange) -> Bool {
        first <= other.first && other.last <= last
    }

    package func overlaps(_ other: DayRange) -> Bool {
        first <= other.last && other.first <= last
    }
}
