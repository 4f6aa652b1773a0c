import Testing

@testable import Casework

/// Working days as the center promises them: no Saturday, no Sunday, no holiday (C1, C4).
struct WorkingDayTests {
    /// Chuseok 2026 and its neighbours, from the table of C4.
    private let holidays: Holidays

    init() throws {
        let days = ["2026-09-24", "2026-09-25", "2026-09-26", "2026-10-03", "2026-10-05"]
        holidays = Holidays(
            try days.map {
                Holiday(
                    day: try #require(Day($0)),
                    name: Bilingual(ko: "쉬는 날", en: "Holiday"),
                    kind: .statutory,
                    source: "C4"
                )
            },
            lastVerifiedYear: 2026
        )
    }

    @Test(arguments: [
        ("2026-11-21", 0, "2026-11-21"),
        ("2026-11-21", 3, "2026-11-25"),
        ("2026-11-20", 1, "2026-11-23"),
        ("2026-11-18", 3, "2026-11-23"),
        ("2026-09-23", 1, "2026-09-28"),
        ("2026-09-22", 3, "2026-09-29"),
        ("2026-10-02", 1, "2026-10-06"),
        ("2026-10-06", -1, "2026-10-02"),
        ("2026-11-22", -1, "2026-11-20"),
    ])
    func `the first day is not counted and no free day is`(
        from: String,
        count: Int,
        expected: String
    ) throws {
        let day = try #require(Day(from))
        #expect(day.adding(workingDays: count, holidays: holidays).description == expected)
    }

    @Test(arguments: 0..<100)
    func `a promise falls on a working day, and more days never make it earlier`(step: Int) throws {
        let day = try #require(Day("2026-08-20")).adding(days: step)
        var last = day
        for count in 1...30 {
            let due = day.adding(workingDays: count, holidays: holidays)
            #expect(due > last)
            #expect(due.isWorkingDay(holidays: holidays))
            let passed = (day.ordinal + 1...due.ordinal).count {
                Day(ordinal: $0).isWorkingDay(holidays: holidays)
            }
            #expect(passed == count)
            last = due
        }
    }

    @Test func `the table knows until when it was compared with the law`() throws {
        #expect(holidays.isVerified(for: try #require(Day("2026-12-31"))))
        #expect(!holidays.isVerified(for: try #require(Day("2027-01-01"))))
    }
}
