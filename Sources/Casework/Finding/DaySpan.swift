/// The days that somebody looks through, the first and the last among them.
package struct DaySpan: Hashable, Sendable {
    package let first: Day
    package let last: Day

    /// Takes both ends in either order.
    package init(_ one: Day, _ other: Day) {
        (first, last) = (min(one, other), max(one, other))
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The days that lie in both, if there are any.
    package func overlap(with other: DaySpan) -> DaySpan? {
        let (from, to) = (max(first, other.first), min(last, other.last))
        return from <= to ? DaySpan(from, to) : nil
    }

    /// A calendar month, or nothing where there is no such month.
    package init?(year: Int, month: Int) {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        self.init(first, first.adding(months: 1).adding(days: -1))
    }

    /// A calendar year, or nothing beyond the calendar.
    package init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        self.init(first, last)
    }
}
