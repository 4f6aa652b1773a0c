import Casework
import TestSupport
import Testing

/// Nothing goes that was not told two weeks before, and nothing after a jump of the clock (B3 45).
struct RetentionStepTests {
    private let period = ReportPeriod(months: 12, start: .closing)
    private static let folder = FolderID.random()

    private func report(
        _ ended: String,
        told: String? = nil,
        kept: String? = nil,
        hasEnded: Bool = true
    ) throws -> EndedReport {
        EndedReport(
            folder: Self.folder,
            number: nil,
            endedOn: try #require(Day(ended)),
            hasEnded: hasEnded,
            announcedFor: told.flatMap { Day($0) },
            keptUntil: kept.flatMap { Day($0) }
        )
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `a report is told, waits and goes`() throws {
        let today = try day("2026-11-21")
        #expect(try report("2026-11-01").step(under: period, on: today) == .leave)
        #expect(
            try report("2025-12-01").step(under: period, on: today)
                == .announce(today.adding(days: 14))
        )
        let told = try report("2025-12-01", told: "2026-12-05")
        #expect(told.step(under: period, on: today) == .leave)
        #expect(told.step(under: period, on: try day("2026-12-04")) == .leave)
        #expect(told.step(under: period, on: try day("2026-12-05")) == .delete)
    }

    @Test func `what is years over its period is told first, too`() throws {
        let today = try day("2026-11-21")
        #expect(
            try report("2019-01-01").step(under: period, on: today)
                == .announce(today.adding(days: 14))
        )
    }

    @Test func `what was told is taken back when it is no longer true`() throws {
        let today = try day("2026-12-05")
        let told = "2026-12-05"
        #expect(try report("2025-12-01", told: told).step(under: nil, on: today) == .takeBack)
        #expect(
            try report("2025-12-01", told: told, hasEnded: false).step(under: period, on: today)
                == .takeBack
        )
        #expect(
            try report("2025-12-01", told: told, kept: "2027-06-01").step(under: period, on: today)
                == .takeBack
        )
        // Closed again in the meantime: the period counts anew.
        #expect(try report("2026-12-01", told: told).step(under: period, on: today) == .takeBack)
    }

    @Test func `what somebody kept goes after its day, told again`() throws {
        let kept = try report("2025-01-01", kept: "2026-12-31")
        #expect(kept.step(under: period, on: try day("2026-12-01")) == .leave)
        #expect(
            kept.step(under: period, on: try day("2026-12-20"))
                == .announce(try day("2027-01-03"))
        )
    }

    /// Instants around four in the morning in Korea, which is 19:00 the day before in UTC.
    @Test(arguments: [
        (nil, 1_000_000_000, RetentionPace.first),
        (0, 3_600, .rest), (0, 18 * 3_600, .rest), (0, 19 * 3_600, .due), (0, 172_800, .due),
        (0, 172_801, .stopped(.longPause)), (0, 365 * 86_400, .stopped(.longPause)),
        (31_536_000, 0, .stopped(.backwards)), (3_600, 0, .rest), (3_601, 0, .stopped(.backwards)),
    ])
    func `the clock allows a look once a day and none after a jump`(
        last: Int?,
        now: Int,
        pace: RetentionPace
    ) {
        #expect(RetentionWatch.pace(now: now, last: last) == pace)
    }

    @Test func `only what has ended is kept longer, for a reason, until a day that comes`() throws {
        let today = Cast.today
        let open = try Report(replaying: Report.recorded(Report.events(to: .answered)))
        #expect(throws: KeepingLongerRefusal.notEnded) {
            try open.keepLonger(until: today.adding(days: 1), because: "소송", on: today)
        }
        let ended = try Report(replaying: Report.recorded(Report.events(to: .closed)))
        #expect(throws: KeepingLongerRefusal.noReason) {
            try ended.keepLonger(until: today.adding(days: 1), because: " \n", on: today)
        }
        #expect(throws: KeepingLongerRefusal.notLater) {
            try ended.keepLonger(until: today, because: "소송", on: today)
        }
        #expect(throws: KeepingLongerRefusal.tooLong) {
            try ended.keepLonger(until: today.adding(days: 1_827), because: "소송", on: today)
        }
        let day = today.adding(months: 60)
        #expect(
            try ended.keepLonger(until: day, because: "소송", on: today)
                == [.keptLonger(until: day, reason: "소송")]
        )
    }
}
