extension DayRange {
    /// The first or the second term of an academic year, or nothing for any other number.
    package init?(academicYear year: Int, term: Int, terms: TermCalendar = .standard) {
        guard terms.starts.indices.contains(term - 1) else { return nil }
        let start = terms.starts[term - 1]
        guard let first = Day(year: year, month: start.month, day: start.day) else { return nil }
        self = terms.term(around: first)
    }

    /// The term in which a day lies, and the one before it.
    package static func term(of day: Day) -> DayRange { TermCalendar.standard.term(around: day) }

    package static func term(before day: Day) -> DayRange {
        term(of: term(of: day).first.adding(days: -1))
    }

    /// The week of a day, from Monday to Sunday, so many weeks later.
    package static func week(of day: Day, later weeks: Int = 0) -> DayRange {
        let monday = day.adding(days: 7 * weeks - ((day.ordinal - 1) % 7 + 7) % 7)
        return DayRange(first: monday, length: 7)
    }

    /// The month of a day, so many months later.
    package static func month(of day: Day, later months: Int = 0) -> DayRange {
        let first = day.adding(days: 1 - day.day).adding(months: months)
        let next = first.adding(months: 1)
        return DayRange(first: first, length: next.ordinal - first.ordinal)
    }
}
