/// A period over which the center counts, and what it is compared with.
package enum StatisticPeriod: Hashable, Codable, Sendable {
    case month(Day)
    case quarter(Day)
    case term(Day)
    /// 1 March to the end of February (고등교육법 §20①).
    case academicYear(Day)
    case calendarYear(Day)
    case days(DayRange)

    /// The days of the period in which the named day lies.
    package func range(terms: TermCalendar) -> DayRange {
        switch self {
        case .month(let day): Self.months(1, from: day.month, of: day.year)
        case .quarter(let day): Self.months(3, from: (day.month - 1) / 3 * 3 + 1, of: day.year)
        case .term(let day): terms.term(around: day)
        case .academicYear(let day):
            Self.months(12, from: 3, of: day.month < 3 ? day.year - 1 : day.year)
        case .calendarYear(let day): Self.months(12, from: 1, of: day.year)
        case .days(let range): range
        }
    }

    /// The period of the same kind before it; for any two days, as many days before them.
    package func before(terms: TermCalendar) -> StatisticPeriod {
        let range = range(terms: terms)
        let day = range.first.adding(days: -1)
        return switch self {
        case .month: .month(day)
        case .quarter: .quarter(day)
        case .term: .term(day)
        case .academicYear: .academicYear(day)
        case .calendarYear: .calendarYear(day)
        case .days:
            .days(DayRange(first: range.first.adding(days: -range.length), length: range.length))
        }
    }

    /// This period and those before it, the oldest first.
    package func series(_ count: Int, terms: TermCalendar) -> [StatisticPeriod] {
        var periods = [self]
        while periods.count < count, let first = periods.last {
            periods.append(first.before(terms: terms))
        }
        return periods.reversed()
    }

    private static func months(_ count: Int, from month: Int, of year: Int) -> DayRange {
        guard let first = Day(year: year, month: month, day: 1) else {
            return DayRange(first: Day(ordinal: 1), length: 1)
        }
        let next = first.adding(months: count)
        return DayRange(first: first, length: next.ordinal - first.ordinal)
    }
}
