import Testing

@testable import Casework

/// The end of a period by 민법 §155–161, and the choices that the law leaves (C1–C3).
struct PeriodTests {
    let holidays: Holidays

    init() throws { holidays = try SomeHolidays.table() }

    private func reckoned(
        _ from: String,
        _ length: String,
        pauses: [(String, String)] = [],
        extensions: [String] = [],
        rule: CountingRule = .civil
    ) throws -> Reckoning {
        try Period(
            from: try Day.of(from),
            length: try #require(Length(length)),
            pauses: pauses.map {
                try Pause.of($0, $1)
            },
            extensions: extensions.map { try #require(Length($0)) },
            rule: rule
        ).reckoned(with: holidays)
    }

    /// Every row of C3 that has neither pause nor extension.
    @Test(arguments: [
        ("2026-09-14", "20d", "2026-10-04", "2026-10-06"),
        ("2025-11-30", "3m", "2026-02-28", "2026-03-03"),
        ("2025-11-29", "3m", "2026-02-28", "2026-03-03"),
        ("2026-11-30", "3m", "2027-02-28", "2027-03-02"),
        ("2026-11-21", "3m", "2027-02-21", "2027-02-22"),
        ("2026-12-11", "14d", "2026-12-25", "2026-12-28"),
        ("2026-11-21", "180d", "2027-05-20", "2027-05-20"),
        ("2026-03-03", "180d", "2026-08-30", "2026-08-31"),
        ("2023-11-21", "3y", "2026-11-21", "2026-11-23"),
        ("2026-12-31", "2m", "2027-02-28", "2027-03-02"),
        ("2026-09-17", "7d", "2026-09-24", "2026-09-28"),
        ("2026-09-04", "30d", "2026-10-04", "2026-10-06"),
        ("2024-02-29", "12m", "2025-02-28", "2025-02-28"),
        ("2026-01-31", "1m", "2026-02-28", "2026-03-03"),
        // A month that begins on the first ends on the last, however long it is.
        ("2026-02-28", "1m", "2026-03-31", "2026-03-31"),
        ("2026-11-21", "2w", "2026-12-05", "2026-12-07"),
        ("2026-09-22", "3wd", "2026-09-29", "2026-09-29"),
        ("2026-11-20", "0d", "2026-11-20", "2026-11-20"),
    ])
    func `a period ends where the Civil Act ends it`(
        from: String,
        length: String,
        nominal: String,
        effective: String
    ) throws {
        let reckoning = try reckoned(from, length)
        #expect(reckoning.nominal?.description == nominal)
        #expect(reckoning.effective?.description == effective)
    }

    @Test(arguments: [
        (
            "2026-09-14", "20d", "10d", CountingRule.ExtensionBase.nominal, "2026-10-14",
            "2026-10-14"
        ),
        ("2026-09-14", "20d", "10d", .rolled, "2026-10-16", "2026-10-16"),
        ("2026-09-17", "7d", "7d", .nominal, "2026-10-01", "2026-10-01"),
        ("2026-09-17", "7d", "7d", .rolled, "2026-10-05", "2026-10-06"),
        ("2026-12-31", "2m", "1m", .nominal, "2027-03-31", "2027-03-31"),
    ])
    func `an extension counts from the end that the regulation names`(
        from: String,
        length: String,
        more: String,
        base: CountingRule.ExtensionBase,
        nominal: String,
        effective: String
    ) throws {
        let rule = CountingRule(extensionBase: base)
        let reckoning = try reckoned(from, length, extensions: [more], rule: rule)
        #expect(reckoning.nominal?.description == nominal)
        #expect(reckoning.effective?.description == effective)
    }

    @Test(arguments: [
        // The pause of C3: 91 days.
        ([("2026-04-01", "2026-06-30")], "2026-11-29"),
        // Two that overlap are one, and so are two that touch.
        ([("2026-04-01", "2026-05-31"), ("2026-05-01", "2026-06-30")], "2026-11-29"),
        ([("2026-05-01", "2026-06-30"), ("2026-04-01", "2026-04-30")], "2026-11-29"),
        // The day of the event is not counted, so that pausing it loses nothing.
        ([("2026-03-01", "2026-03-03")], "2026-08-30"),
        ([("2026-03-01", "2026-03-04")], "2026-08-31"),
        // One that begins after the end does not revive the period (C2.5).
        ([("2026-09-01", "2026-09-30")], "2026-08-30"),
        ([("2026-08-30", "2026-09-08")], "2026-09-09"),
    ])
    func `paused days do not count`(pauses: [(String, String)], nominal: String) throws {
        let reckoning = try reckoned("2026-03-03", "180d", pauses: pauses)
        #expect(reckoning.nominal?.description == nominal)
    }

    @Test func `the first day of a pause may count`() throws {
        let rule = CountingRule(pauseCount: .excludingFirst)
        let pauses = [("2026-04-01", "2026-06-30")]
        let reckoning = try reckoned("2026-03-03", "180d", pauses: pauses, rule: rule)
        #expect(reckoning.nominal?.description == "2026-11-28")
    }

    @Test func `a pause that goes on leaves a number of days, and no date`() throws {
        let pause = Pause(begins: try Day.of("2026-06-05"), resumes: nil)
        let period = Period(
            from: try Day.of("2026-03-03"),
            length: .days(180),
            pauses: [try #require(pause)]
        )
        let reckoning = try period.reckoned(with: holidays)
        // 93 of the 180 days are over on 4 June.
        #expect(reckoning.remaining == 87)
        #expect(reckoning.effective == nil && reckoning.early == nil)
        let since = period.pauses[0].begins
        #expect(reckoning.trace.last == .standsStill(since: since, remaining: 87, of: .days))
    }

    @Test(arguments: [
        (CountingRule(roll: .none), "2026-10-04"),
        (CountingRule(roll: .previous), "2026-10-02"),
        (CountingRule(firstDay: .included), "2026-10-06"),
        (CountingRule(firstDay: .included, roll: .none), "2026-10-03"),
    ])
    func `a rule of the regulation's own goes before the Civil Act`(
        rule: CountingRule,
        end: String
    ) throws {
        #expect(try reckoned("2026-09-14", "20d", rule: rule).effective?.description == end)
    }

    @Test func `a term from a day to the day before it does not move`() throws {
        let rule = CountingRule(firstDay: .included, roll: .none)
        let term = try reckoned("2025-03-01", "2y", rule: rule)
        #expect(term.effective?.description == "2027-02-28")
    }

    @Test func `each day that an end moves over has its reason`() throws {
        let reckoning = try reckoned("2026-09-14", "20d")
        let said = reckoning.trace.map(\.words.ko)
        #expect(
            said == [
                "2026-09-14의 일, 2026-09-15부터 셉니다.",
                "20일의 기간이 2026-10-04에 끝납니다.",
                "2026-10-04, 쉬는 날(일요일) → 2026-10-05",
                "2026-10-05, 쉬는 날(개천절 대체공휴일) → 2026-10-06",
            ]
        )
        #expect(reckoning.early?.description == "2026-10-02")
        #expect(reckoning.trace.compactMap(\.article).count == 4)
    }

    @Test func `an end beyond the checked years is told with a warning`() throws {
        let reckoning = try reckoned("2027-11-21", "3m")
        #expect(reckoning.trace.last == .beyondTable(year: 2028, checked: 2027))
        #expect(reckoning.trace.filter(\.isWarning).count == 1)
    }

    @Test(arguments: ["3652059d", "4000000d", "9999y", "120000m", "4000000wd", "600000w"])
    func `an end beyond the calendar is refused`(length: String) throws {
        #expect(throws: PeriodRefusal.beyondCalendar) { try reckoned("2026-11-21", length) }
    }

    @Test func `the last days of the calendar have no end beyond it`() throws {
        #expect(try reckoned("9999-12-30", "1d").nominal?.description == "9999-12-31")
        #expect(throws: PeriodRefusal.beyondCalendar) { try reckoned("9999-12-31", "1d") }
        #expect(throws: PeriodRefusal.beyondCalendar) { try reckoned("9999-12-31", "1m") }
        #expect(try reckoned("0001-01-01", "1m").nominal?.description == "0001-02-01")
    }

    @Test func `hours are not counted from a day`() throws {
        #expect(throws: PeriodRefusal.hoursNeedAMoment) { try reckoned("2026-11-21", "72h") }
    }
}
