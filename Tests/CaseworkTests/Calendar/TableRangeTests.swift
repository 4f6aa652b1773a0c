import Testing

@testable import Casework

/// What the table of holidays does not know is said, before its first year as after its last.
struct TableRangeTests {
    private func holidays() throws -> Holidays {
        let table = try SomeHolidays.table()
        return Holidays(table.all, lastVerifiedYear: 2027, firstVerifiedYear: 2026)
    }

    private func trace(_ from: String, _ length: String) throws -> [Reckoning.Step] {
        let period = Period(from: try Day.of(from), length: try #require(Length(length)))
        return try period.reckoned(with: holidays()).trace
    }

    @Test(arguments: [
        ("2025-09-03", "5d", 2025), ("2024-12-30", "1y", 2025), ("2025-12-30", "5wd", 2025),
    ])
    func `a day before the first checked year has a warning`(
        from: String,
        length: String,
        year: Int
    )
        throws
    {
        let step = Reckoning.Step.beforeTable(year: year, checked: 2026)
        #expect(try trace(from, length).last == step)
        #expect(step.isWarning && step.code == "before-table" && step.day == nil)
        #expect(step.words.ko.contains("\(year)") && step.words.en.contains("\(year)"))
    }

    @Test(arguments: [("2025-12-30", "5d"), ("2026-01-02", "5wd"), ("2026-09-14", "20d")])
    func `a period that ends in the table has none`(from: String, length: String) throws {
        #expect(try trace(from, length).allSatisfy { !$0.isWarning })
    }

    @Test func `days of the center's own leave the first year where it was`() throws {
        let day = Holiday(
            day: try Day.of("2020-05-04"),
            name: Bilingual(ko: "개교기념일", en: "Founding day"),
            kind: .local,
            source: "학칙"
        )
        let table = try holidays().adding([day])
        #expect(table.firstVerifiedYear == 2026)
        #expect(!table.isVerified(for: day.day))
    }

    @Test func `a pause of a period of working days leaves working days`() throws {
        let pause = Pause(begins: try Day.of("2026-03-05"), resumes: nil)
        let period = Period(
            from: try Day.of("2026-03-03"),
            length: try #require(Length("5wd")),
            pauses: [try #require(pause)]
        )
        let reckoning = try period.reckoned(with: holidays())
        // Of five working days 4 March alone is over; a weekend lies among the days that are left.
        #expect(reckoning.remaining == 4)
        #expect(reckoning.trace.last?.words.ko == "2026-03-05부터 멈춤, 남은 근무일 4일")
        #expect(
            reckoning.trace.last?.words.en
                == "It stands still since 2026-03-05, with 4 working days left."
        )
    }
}
