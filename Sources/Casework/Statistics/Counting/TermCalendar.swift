/// When the terms of a center's university begin; a term ends on the day before the next begins.
package struct TermCalendar: Hashable, Codable, Sendable {
    /// The day of the year on which a term begins.
    package struct Start: Hashable, Codable, Sendable {
        package let month: Int
        package let day: Int

        package init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

        /// The day in that year; a 29 February that is none becomes the 28th.
        func inYear(_ year: Int) -> Day {
            Day(year: year, month: month, day: day)
                ?? Day(year: year, month: month, day: 28)
                ?? Day(ordinal: 1)
        }
    }

    /// 1 March and 1 September, as the academic year of 고등교육법 §20① is commonly halved.
    package static let standard = TermCalendar(
        starts: [Start(month: 3, day: 1), Start(month: 9, day: 1)]
    )

    package let starts: [Start]

    package init(starts: [Start]) {
        self.starts = starts.isEmpty ? [Start(month: 3, day: 1)] : starts
    }

    /// The term in which a day lies.
    package func term(around day: Day) -> DayRange {
        let years = day.year - 1...day.year + 1
        let days = years.flatMap { year in starts.map { $0.inYear(year) } }.sorted()
        let first = days.last { $0 <= day } ?? day
        let next = days.first { $0 > day } ?? day.adding(days: 1)
        return DayRange(first: first, length: next.ordinal - first.ordinal)
    }
}
