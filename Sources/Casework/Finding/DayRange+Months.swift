extension DayRange {
    /// A calendar month, or nothing where there is no such month.
    package init?(year: Int, month: Int) {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        self.init(from: first, to: first.adding(months: 1).adding(days: -1))
    }

    /// A calendar year, or nothing beyond the calendar.
    package init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        self.init(from: first, to: last)
    }

    /// The days that lie in both, if there are any.
    package func overlap(with other: DayRange) -> DayRange? {
        DayRange(from: max(first, other.first), to: min(last, other.last))
    }
}
