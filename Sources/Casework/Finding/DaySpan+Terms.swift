extension DaySpan {
    /// A term of an academic year, the first or the second, or nothing for any other number.
    ///
    /// The academic year runs from 1 March to the end of February (고등교육법 §20①), and its second
    /// term begins on 1 September.
    package init?(academicYear year: Int, term: Int) {
        let months =
            switch term {
            case 1: (from: Day(year: year, month: 3, day: 1), to: Day(year: year, month: 9, day: 1))
            case 2:
                (from: Day(year: year, month: 9, day: 1), to: Day(year: year + 1, month: 3, day: 1))
            case _: (from: Day?.none, to: Day?.none)
            }
        guard let from = months.from, let to = months.to else { return nil }
        self.init(from, to.adding(days: -1))
    }

    /// The term in which a day lies.
    package static func term(of day: Day) -> DaySpan {
        let isSecond = day.month >= 9 || day.month < 3
        let year = day.month < 3 ? day.year - 1 : day.year
        return DaySpan(academicYear: year, term: isSecond ? 2 : 1) ?? DaySpan(day, day)
    }

    /// The term before the one in which a day lies.
    package static func term(before day: Day) -> DaySpan {
        term(of: term(of: day).first.adding(days: -1))
    }

    /// The week of a day, from Monday to Sunday, so many weeks later.
    package static func week(of day: Day, later weeks: Int = 0) -> DaySpan {
        let monday = day.adding(days: 7 * weeks - ((day.ordinal - 1) % 7 + 7) % 7)
        return DaySpan(monday, monday.adding(days: 6))
    }

    /// The month of a day, so many months later.
    package static func month(of day: Day, later months: Int = 0) -> DaySpan {
        let first = day.adding(days: 1 - day.day).adding(months: months)
        return DaySpan(first, first.adding(months: 1).adding(days: -1))
    }
}
