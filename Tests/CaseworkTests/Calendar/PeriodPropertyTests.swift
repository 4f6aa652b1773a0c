import TestSupport
import Testing

@testable import Casework

/// What holds of every period, however it is paused and lengthened (C1, C2).
struct PeriodPropertyTests {
    let holidays: Holidays

    init() throws { holidays = try SomeHolidays.table() }

    private func period(_ seed: inout Seed) -> Period {
        let from = Day(ordinal: 739_600 + Int.random(in: 0..<400, using: &seed))
        let units: [Length.Unit] = [.days, .days, .weeks, .months, .workingDays]
        let unit = units.randomElement(using: &seed) ?? .days
        let pauses = (0..<Int.random(in: 0...3, using: &seed)).compactMap { _ in
            let begins = from.adding(days: Int.random(in: -5...120, using: &seed))
            return Pause(
                begins: begins,
                resumes: begins.adding(days: Int.random(in: 0...40, using: &seed))
            )
        }
        let extensions = (0..<Int.random(in: 0...2, using: &seed)).compactMap { _ in
            Length(Int.random(in: 0...15, using: &seed), unit)
        }
        let length = Length(Int.random(in: 0...20, using: &seed), unit) ?? .days(1)
        let rule = CountingRule(
            firstDay: Bool.random(using: &seed) ? .excluded : .included,
            pauseCount: Bool.random(using: &seed) ? .inclusive : .excludingFirst,
            extensionBase: Bool.random(using: &seed) ? .nominal : .rolled
        )
        return Period(
            from: from,
            length: length,
            pauses: pauses,
            extensions: extensions,
            rule: rule
        )
    }

    @Test(arguments: Seed.hundred)
    func `no period ends on a day off`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let end = try reckoned(period(&seed))
            #expect(holidays.dayOff(end) == nil)
        }
    }

    @Test(arguments: Seed.hundred)
    func `a day more never makes a deadline earlier`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let period = period(&seed)
            var longer = period
            longer.length = Length(period.length.count + 1, period.length.unit) ?? period.length
            let (first, second) = (try reckoned(period), try reckoned(longer))
            #expect(first <= second)
            var later = period
            later.from = period.from.adding(days: 1)
            later.pauses = []
            var plain = period
            plain.pauses = []
            let (plainEnd, laterEnd) = (try reckoned(plain), try reckoned(later))
            #expect(plainEnd <= laterEnd)
        }
    }

    @Test(arguments: Seed.hundred)
    func `a pause or an extension never makes a deadline earlier`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let period = period(&seed)
            var plain = period
            plain.pauses = []
            let (plainEnd, end) = (try reckoned(plain), try reckoned(period))
            #expect(plainEnd <= end)
            var extended = period
            extended.extensions.append(Length(3, period.length.unit) ?? .days(3))
            let extendedEnd = try reckoned(extended)
            #expect(end <= extendedEnd)
        }
    }

    @Test(arguments: Seed.hundred)
    func `a pause of no days changes nothing`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let period = period(&seed)
            var paused = period
            let day = period.from.adding(days: Int.random(in: -5...60, using: &seed))
            paused.pauses.append(try #require(Pause(begins: day, resumes: day)))
            let (first, second) = (
                try period.reckoned(with: holidays), try paused.reckoned(with: holidays)
            )
            #expect(first == second)
        }
    }

    @Test(arguments: Seed.hundred)
    func `the order of pauses is of no account, and one told twice counts once`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let period = period(&seed)
            var shuffled = period
            shuffled.pauses = (period.pauses + period.pauses).shuffled(using: &seed)
            let (first, second) = (
                try period.reckoned(with: holidays), try shuffled.reckoned(with: holidays)
            )
            #expect(first == second)
        }
    }

    @Test(arguments: Seed.hundred)
    func `the trace leads to the end`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let reckoning = try period(&seed).reckoned(with: holidays)
            let days = reckoning.trace.filter { !$0.isWarning }.compactMap(\.day)
            #expect(days.last == reckoning.effective)
        }
    }

    private func reckoned(_ period: Period) throws -> Day {
        let reckoning = try period.reckoned(with: holidays)
        return try #require(reckoning.effective)
    }
}
