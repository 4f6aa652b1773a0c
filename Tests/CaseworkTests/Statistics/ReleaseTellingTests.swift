import Casework
import Testing

/// Questions of which one answers a part of the other, and people who are counted once (D4).
struct ReleaseTellingTests {
    /// Matters of a term: 30 settled and 20 stopped within a week, 2 moved away, 12 not ended.
    private let matters =
        rows(30, .outcome, "settled", .handlingTime, "week")
        + rows(20, .outcome, "stopped", .handlingTime, "month")
        + rows(2, .outcome, "moved", .handlingTime, "month")
        + rows(12, .outcome, "unknown", .handlingTime, "unknown")

    private static func rows(
        _ count: Int,
        _ first: StatisticDimension,
        _ code: String,
        _ second: StatisticDimension,
        _ other: String
    ) -> [ReleaseRow] {
        (0..<count).map { index in
            ReleaseRow(
                id: "\(code)\(index)",
                day: Counted.term.first.adding(days: index),
                head: "\(code)\(index)",
                codes: [
                    first: code, second: other,
                    .answerTime: ["sameDay", "threeDays", "week"][index % 3],
                ]
            )
        }
    }

    private func asked(
        _ tables: [StatisticDimension],
        of unit: StatisticUnit = .consultations,
        in period: DayRange = Counted.term
    ) -> ReleaseRequest {
        ReleaseRequest(
            unit,
            in: period,
            tables: tables,
            categories: [
                .outcome: ["settled", "stopped", "moved", "unknown"],
                .handlingTime: TimeBand.allCases.map(\.rawValue) + ["unknown"],
                .answerTime: TimeBand.allCases.map(\.rawValue) + ["unknown"],
            ]
        )
    }

    @Test func `how many have not ended is not told by another table of the same days`() throws {
        let release = try ReleaseLedger().release(
            asked([.outcome, .handlingTime]),
            of: matters,
            on: Counted.later
        )
        #expect(release.table(of: .outcome)?["unknown"]?.shown == nil)
        #expect(release.table(of: .handlingTime) == nil)
        let told = LeftOutTable(dimensions: [.handlingTime], refusal: .toldByOther)
        #expect(release.leftOut == [told])
    }

    @Test(arguments: [StatisticDimension.outcome, .answerTime])
    func `nor by a table of an earlier release`(first: StatisticDimension) throws {
        var ledger = ReleaseLedger()
        ledger.keep(try ledger.release(asked([first]), of: matters, on: Counted.later))
        let more = Counted.rows(["abuse": 40], in: Counted.rest)
        #expect(throws: ReleaseRefusal.nothingToShow) {
            try ledger.release(
                asked([.handlingTime], in: Counted.year),
                of: matters + more,
                on: Counted.later
            )
        }
    }

    @Test func `how a matter ended is no question of a talk`() throws {
        let release = try ReleaseLedger().release(
            ReleaseRequest(
                .notes,
                in: Counted.term,
                tables: [.kind, .outcome, .answerTime, .handlingTime],
                crosses: [CrossedDimensions(rows: .kind, columns: .outcome)],
                categories: [.kind: ["unknown"]]
            ),
            of: matters,
            on: Counted.later
        )
        #expect(release.tables.map(\.dimension) == [.kind])
        #expect(Set(release.leftOut.map(\.refusal)) == [.ofMatters])
        #expect(release.leftOut.count == 4)
    }

    @Test func `a talk that was counted is not counted again on another day`() throws {
        var ledger = ReleaseLedger()
        let late = Counted.rows(["abuse": 22, "bullying": 15, "other": 9], in: Counted.rest)
        ledger.keep(
            try ledger.release(Counted.request(Counted.rest), of: late, on: Counted.later)
        )
        // A correction moved five of them into the term before.
        let moved = late.prefix(5).map {
            ReleaseRow(id: $0.id, day: Counted.term.first, head: $0.head, codes: $0.codes)
        }
        let term = Counted.rows(
            ["abuse": 24, "bullying": 14, "credit": 9, "other": 7],
            in: Counted.term
        )
        let release = try ledger.release(
            Counted.request(Counted.term),
            of: term + moved + late.dropFirst(5),
            on: Counted.later
        )
        #expect(release.total == term.count)
    }

    @Test func `two who turn out to be one stay two in what is out`() throws {
        var ledger = ReleaseLedger()
        let people = Counted.rows(
            ["abuse": 24, "bullying": 14, "credit": 9, "other": 7],
            in: Counted.term
        )
        let request = Counted.request(Counted.term, unit: .persons)
        ledger.keep(try ledger.release(request, of: people, on: Counted.later))
        let one = ReleaseRow(
            id: "\(people[0].id) \(people[1].id)",
            day: people[0].day,
            head: people[0].head,
            codes: people[0].codes
        )
        let rest = Counted.rows(
            ["abuse": 19, "bullying": 11, "credit": 9, "other": 8],
            in: Counted.rest
        )
        let year = try ledger.release(
            Counted.request(Counted.year, unit: .persons),
            of: [one] + people.dropFirst(2) + rest,
            on: Counted.later
        )
        #expect(year.total == people.count + rest.count)
    }
}
