import Testing

@testable import Casework

/// A day is a day of the calendar, in its order and with its weekday.
struct DayTests {
    @Test(arguments: ["2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31"])
    func `a day is written as it is read`(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        "", "2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-2",
        "2026-11-2 ", "2026. 11. 2.", "20261121", "-001-01-01", "２０２６-11-21",
    ])
    func `what is no day of the calendar is none`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-21", Weekday.saturday), ("2024-02-29", .thursday), ("2000-01-01", .saturday),
        ("1970-01-01", .thursday), ("0001-01-01", .monday),
    ])
    func `each day has its weekday`(text: String, expected: Weekday) {
        #expect(Day(text)?.weekday == expected)
    }

    @Test func `four hundred years of days follow each other without a gap`() throws {
        let start = try #require(Day("1800-01-01"))
        var day = start
        for step in 1...146_097 {
            let next = start.adding(days: step)
            #expect(next > day && next.ordinal == day.ordinal + 1)
            #expect(Day(year: next.year, month: next.month, day: next.day) == next)
            day = next
        }
        #expect(day.description == "2200-01-01")
    }
}
