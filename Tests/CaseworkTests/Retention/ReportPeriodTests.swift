import Casework
import Foundation
import TestSupport
import Testing

/// What a page says of a period is what is done (E3 §21, E5).
struct ReportPeriodTests {
    @Test(arguments: [
        (12, RetentionStart.closing, "2026-11-18", "2027-11-19"),
        (1, .closing, "2026-01-31", "2026-03-01"),
        (12, .closing, "2028-02-29", "2029-03-01"),
        (48, .closing, "2028-02-29", "2032-03-01"),
        (12, .nextJanuary, "2026-01-01", "2028-01-01"),
        (36, .nextJanuary, "2026-12-31", "2030-01-01"),
        (6, .nextJanuary, "2026-05-05", "2027-07-01"),
    ])
    func `a report stays through the last day of its period`(
        months: Int,
        start: RetentionStart,
        ended: String,
        goes: String
    ) throws {
        let period = ReportPeriod(months: months, start: start)
        #expect(period.deletesOn(endedOn: try #require(Day(ended))) == Day(goes))
    }

    @Test(arguments: Seed.hundred)
    func `the latest end is the last that has to be looked at`(seed: Seed) {
        var seed = seed
        let period = ReportPeriod(
            months: Int.random(in: ReportPeriod.monthsRange, using: &seed),
            start: RetentionStart.allCases.randomElement(using: &seed) ?? .closing
        )
        let day = Cast.today.adding(days: Int.random(in: -4_000...4_000, using: &seed))
        let end = period.latestEnd(deletedBy: day)
        #expect(period.deletesOn(endedOn: end) <= day)
        #expect(period.deletesOn(endedOn: end.adding(days: 1)) > day)
    }

    @Test(arguments: [
        (12, RetentionStart.closing, "마치거나 그만둔 날부터 1년", "1 year after it has ended"),
        (18, .closing, "마치거나 그만둔 날부터 18개월", "18 months after it has ended"),
        (
            36, .nextJanuary, "마치거나 그만둔 다음 해 1월 1일부터 3년",
            "3 years from 1 January of the year after it has ended"
        ),
    ])
    func `the words come from the number`(
        months: Int,
        start: RetentionStart,
        ko: String,
        en: String
    ) {
        #expect(ReportPeriod(months: months, start: start).words == Bilingual(ko: ko, en: en))
    }

    @Test func `what was stored before there were numbers still opens, and deletes nothing`()
        throws
    {
        let stored = #"""
            {"reports":{"ko":"마친 뒤 1년","en":"a year"},"statistics":{"ko":"계속","en":"ever"},
             "log":{"ko":"2년","en":"2 years"}}
            """#
        let retention = try JSONDecoder().decode(Retention.self, from: Data(stored.utf8))
        #expect(retention.period == nil)
        #expect(retention.reports.ko == "마친 뒤 1년")
    }

    @Test func `stored words cannot say another time than is done`() throws {
        let words = Bilingual(ko: "계속", en: "ever")
        let kept = Retention(
            period: ReportPeriod(months: 12, start: .closing),
            statistics: words,
            log: words
        )
        let text = String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
            .replacing("1 year", with: "9 years")
        let opened = try JSONDecoder().decode(Retention.self, from: Data(text.utf8))
        #expect(opened == kept)
    }
}
