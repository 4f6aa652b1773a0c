import Casework
import Foundation
import TestSupport
import Testing

/// Days agree with the calendar on the wall, for three hundred years.
struct DayPropertyTests {
    @Test func `every day from 1900 to 2200 agrees with Foundation's calendar`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let first = try #require(Day(year: 1_900, month: 1, day: 1))
        let last = try #require(Day(year: 2_200, month: 12, day: 31))
        let start = try #require(
            calendar.date(from: DateComponents(year: 1_900, month: 1, day: 1))
        )
        var wrong: [Int] = []
        for ordinal in first.ordinal...last.ordinal {
            let day = Day(ordinal: ordinal)
            let date = start.addingTimeInterval(Double(ordinal - first.ordinal) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            // Foundation counts from Sunday as 1; ours from Monday as 0.
            let weekday = Weekday.allCases[((parts.weekday ?? 0) + 5) % 7]
            if parts.year != day.year || parts.month != day.month || parts.day != day.day
                || weekday != day.weekday || day.ordinal != ordinal
            {
                wrong.append(ordinal)
            }
        }
        #expect(wrong == [])
    }

    @Test func `a day is read back as it is written, and days follow each other`() {
        let first = Day(ordinal: 693_596)
        #expect(first.description == "1900-01-01")
        var previous = first
        for ordinal in first.ordinal + 1...first.ordinal + 110_000 {
            let day = Day(ordinal: ordinal)
            #expect(Day(day.description) == day && previous < day)
            previous = day
        }
    }

    @Test(arguments: Seed.hundred)
    func `adding days and taking them back changes nothing`(seed: Seed) {
        var seed = seed
        let day = Day(ordinal: .random(in: 1...3_000_000, using: &seed))
        let count = Int.random(in: -1_000...1_000, using: &seed)
        #expect(day.adding(days: count).adding(days: -count) == day)
        #expect((day.adding(days: count) > day) == (count > 0))
    }

    @Test(arguments: [
        "", "2026-11-31", "2026-02-29", "2100-02-29", "0000-01-01", "2026-00-10", "2026-13-10",
        "2026-1-10", "26-01-10", "2026/01/10", "2026-01-10 ", " 2026-01-10", "+026-01-10",
        "2026-+1-10", "2026-01-+1", "２０２６-01-10", "2026-01-10-", "2026-01",
    ])
    func `what is no day is no day`(text: String) {
        #expect(Day(text) == nil)
    }
}
