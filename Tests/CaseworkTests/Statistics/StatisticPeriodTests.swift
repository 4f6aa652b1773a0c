import Casework
import Testing

/// The periods over which a center counts (D4): both years, terms, and what each is compared with.
struct StatisticPeriodTests {
    private static let day = Counted.day("2027-02-10")

    @Test(arguments: [
        (StatisticPeriod.month(day), "2027-02-01", "2027-02-28", "2027-01-01"),
        (.quarter(day), "2027-01-01", "2027-03-31", "2026-10-01"),
        (.term(day), "2026-09-01", "2027-02-28", "2026-03-01"),
        (.academicYear(day), "2026-03-01", "2027-02-28", "2025-03-01"),
        (.calendarYear(day), "2027-01-01", "2027-12-31", "2026-01-01"),
        (
            .days(Counted.range("2027-02-10", "2027-02-19")), "2027-02-10", "2027-02-19",
            "2027-01-31"
        ),
    ])
    func `a period has its days and one before it`(
        period: StatisticPeriod,
        first: String,
        last: String,
        before: String
    ) {
        #expect(period.range(terms: .standard) == Counted.range(first, last))
        let earlier = period.before(terms: .standard).range(terms: .standard)
        #expect(earlier.first == Counted.day(before))
        #expect(earlier.last.adding(days: 1) == Counted.day(first))
    }

    @Test func `an academic year ends on the last of February, leap days included`() {
        let range = StatisticPeriod.academicYear(Counted.day("2028-02-29")).range(terms: .standard)
        #expect(range == Counted.range("2027-03-01", "2028-02-29"))
    }

    @Test func `a center with three terms has three`() {
        let terms = TermCalendar(
            starts: [(2, 20), (6, 25), (8, 28)].map {
                TermCalendar.Start(month: $0.0, day: $0.1)
            }
        )
        let series = StatisticPeriod.term(Counted.day("2026-07-01")).series(4, terms: terms)
        #expect(
            series.map { $0.range(terms: terms).first.description }
                == ["2025-06-25", "2025-08-28", "2026-02-20", "2026-06-25"]
        )
    }
}

/// How addresses name periods.
struct StatisticPeriodCodeTests {
    private static let day = Counted.day("2026-11-21")

    private static let codes: [(StatisticPeriod, String)] = [
        (.month(day), "month.2026-11-01"),
        (.quarter(day), "quarter.2026-10-01"),
        (.term(day), "term.2026-09-01"),
        (.academicYear(day), "academic-year.2026-03-01"),
        (.calendarYear(day), "calendar-year.2026-01-01"),
        (.days(DayRange(first: day, length: 2)), "days.2026-11-21.2026-11-22"),
    ]

    @Test(arguments: codes)
    func `a period is read as it is written`(period: StatisticPeriod, code: String) {
        #expect(period.code(terms: .standard) == code)
        let read = StatisticPeriod(code: code)
        #expect(read?.range(terms: .standard) == period.range(terms: .standard))
        #expect(read?.kind == period.kind)
    }

    @Test(
        arguments: [
            "", "term", "term.", "term.2026-13-01", "term.2026-09-01.x",
            "days.2026-11-22.2026-11-21",
            "days.2026-11-21", "week.2026-11-21", "term.9999-12-31", "term.0001-01-01",
        ]
    )
    func `what is no period is none`(code: String) {
        #expect(StatisticPeriod(code: code) == nil)
    }

    @Test func `terms are counted from March on`() {
        let terms = TermCalendar(
            starts: ["12-22", "03-02", "09-01", "06-22"].compactMap { TermCalendar.Start($0) }
        )
        let numbers = ["2026-03-02", "2026-06-22", "2026-09-01", "2026-12-22"]
            .map { terms.number(of: Counted.day($0)) }
        #expect(numbers == [1, 2, 3, 4])
        #expect(TermCalendar.Start("02-30") == nil)
        #expect(terms.starts.map(\.text) == ["03-02", "06-22", "09-01", "12-22"])
    }
}
