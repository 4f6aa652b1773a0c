/// When the terms of a center's university begin; a term ends on the day before the next begins.
package struct TermCalendar: Hashable, Codable, Sendable {
    /// The day of the year on which a term begins.
    package struct Start: Hashable, Codable, Comparable, Sendable {
        package let month: Int
        package let day: Int

        package init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

        package static func < (left: Start, right: Start) -> Bool {
            (left.month, left.day) < (right.month, right.day)
        }

        /// Reads `03-01`, or nothing where no year has such a day.
        package init?(_ text: String) {
            guard let day = Day("2024-" + text) else { return nil }
            self.init(month: day.month, day: day.day)
        }

        /// As it is written: `03-01`.
        package var text: String {
            String(
                (Day(year: 2024, month: month, day: day) ?? Day(ordinal: 1)).description.suffix(5)
            )
        }

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
        self.starts = starts.isEmpty ? [Start(month: 3, day: 1)] : starts.sorted()
    }

    /// To which academic year the beginning of a term counts: January and February to the one before.
    package func academicYear(of first: Day) -> Int {
        first.month < 3 ? first.year - 1 : first.year
    }

    /// Which term of its academic year begins on a day, from 1.
    package func number(of first: Day) -> Int {
        let inOrder = starts.sorted {
            ($0.month + 9) % 12 * 31 + $0.day < ($1.month + 9) % 12 * 31 + $1.day
        }
        return 1 + (inOrder.firstIndex { $0.month == first.month && $0.day == first.day } ?? 0)
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
