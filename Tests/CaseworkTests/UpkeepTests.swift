import Casework
import Testing

/// When somebody has to look after the server, and when it is late.
struct UpkeepTests {
    private static let now = 1_800_000_000
    private static let today = Day(ordinal: 740_000)

    @Test(arguments: [
        (0, Upkeep.Level.ok), (7, .ok), (8, .look), (30, .look), (31, .wrong), (-1, .wrong),
    ])
    func `a backup grows old`(days: Int, level: Upkeep.Level) {
        #expect(Upkeep.backup(at: Self.now - days * 86_400, now: Self.now) == level)
    }

    @Test func `no backup at all is something to look at`() {
        #expect(Upkeep.backup(at: nil, now: Self.now) == .look)
    }

    @Test(arguments: [(255, Upkeep.Level.wrong), (256, .look), (2_047, .look), (2_048, .ok)])
    func `room runs out`(mebibytes: Int, level: Upkeep.Level) {
        #expect(Upkeep.disk(mebibytes: mebibytes) == level)
    }

    @Test(arguments: [
        (0, false, Upkeep.Level.ok), (-1, false, .ok), (-2, false, .wrong), (0, true, .wrong),
    ])
    func `a mail that did not go out is seen the next day`(
        days: Int,
        hasFailed: Bool,
        level: Upkeep.Level
    ) {
        let day = Self.today.adding(days: days)
        #expect(Upkeep.mail(on: day, hasFailed: hasFailed, today: Self.today) == level)
    }

    @Test(arguments: [
        (2026, "2026-10-31", Upkeep.Level.ok), (2026, "2026-11-01", .look),
        (2027, "2026-12-31", .ok), (2026, "2027-01-01", .wrong),
    ])
    func `next year's holidays are wanted before the year ends`(
        year: Int,
        today: String,
        level: Upkeep.Level
    ) throws {
        #expect(Upkeep.holidays(verified: year, today: try #require(Day(today))) == level)
    }

    @Test func `a clock behind the last act, and a stop, are wrong`() {
        #expect(Upkeep.clock(lastAct: Self.now + 601, now: Self.now) == .wrong)
        #expect(Upkeep.clock(lastAct: Self.now + 600, now: Self.now) == .ok)
        #expect(Upkeep.clock(lastAct: nil, now: Self.now) == .ok)
        #expect(Upkeep.retention(.stopped(.backwards)) == .wrong)
        #expect(Upkeep.retention(.rest) == .ok)
    }
}
