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
