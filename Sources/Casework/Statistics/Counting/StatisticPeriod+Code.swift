extension StatisticPeriod {
    /// The kinds of periods, as addresses name them.
    package enum Kind: String, CaseIterable, Sendable {
        case term, academicYear = "academic-year", calendarYear = "calendar-year", quarter, month,
            days
    }

    package var kind: Kind {
        switch self {
        case .month: .month
        case .quarter: .quarter
        case .term: .term
        case .academicYear: .academicYear
        case .calendarYear: .calendarYear
        case .days: .days
        }
    }

    /// The period of a kind in which a day lies; for any days, the one day.
    package init(_ kind: Kind, around day: Day) {
        self =
            switch kind {
            case .month: .month(day)
            case .quarter: .quarter(day)
            case .term: .term(day)
            case .academicYear: .academicYear(day)
            case .calendarYear: .calendarYear(day)
            case .days: .days(DayRange(first: day, length: 1))
            }
    }

    /// How an address says it: `term.2026-09-01`, `days.2026-01-01.2026-02-28`.
    package func code(terms: TermCalendar) -> String {
        let range = range(terms: terms)
        return switch self {
        case .days: "\(kind.rawValue).\(range.first).\(range.last)"
        case .month, .quarter, .term, .academicYear, .calendarYear:
            "\(kind.rawValue).\(range.first)"
        }
    }

    /// Reads what an address says, or nothing.
    package init?(code: String) {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        guard let kind = parts.first.flatMap({ Kind(rawValue: String($0)) }), parts.count >= 2,
            let day = Day(parts[1]), Self.reckoned.contains(day.year)
        else { return nil }
        guard kind == .days else {
            guard parts.count == 2 else { return nil }
            self.init(kind, around: day)
            return
        }
        guard parts.count == 3, let last = Day(parts[2]), Self.reckoned.contains(last.year),
            let range = DayRange(from: day, to: last)
        else { return nil }
        self = .days(range)
    }

    /// Years in which somebody may count; the period before one of them is still a period.
    package static let reckoned = 1900...2200
}
