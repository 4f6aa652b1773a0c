import Casework
import Testing

/// Counting of talks, consultations and persons, which are never one number (D4).
struct TallyTests {
    private let period = Counted.term

    private func note(
        _ consultation: String,
        _ day: String,
        person: String? = nil,
        ordinal: Int = 1,
        officer: String = "cheong",
        kind: String = "abuse"
    ) -> CountedRecord {
        CountedRecord(
            day: Counted.day(day),
            openedOn: Counted.day("2026-03-02"),
            consultation: consultation,
            person: person,
            officer: officer,
            ordinal: ordinal,
            codes: [.kind: [kind], .anyKind: ["credit"], .mode: ["phone"]]
        )
    }

    private func tally(_ records: [CountedRecord], target: Int = 3) -> Tally {
        let pair = CrossedDimensions(rows: .kind, columns: .mode)
        var tally = Tally(
            period,
            by: [.kind, .anyKind, .gender, .outcome],
            crossing: [pair],
            target: target
        )
        for record in records { tally.add(record) }
        return tally
    }

    private var story: [CountedRecord] {
        [
            note("one", "2026-03-02", person: "shim"),
            note("one", "2026-03-09", person: "shim", ordinal: 2),
            note("two", "2026-04-01", person: "shim", kind: "bullying"),
            note("three", "2026-05-01", officer: "gildong"),
            CountedRecord(
                event: .ending,
                day: Counted.day("2026-03-30"),
                openedOn: Counted.day("2026-03-02"),
                consultation: "one",
                person: "shim",
                officer: "cheong",
                ordinal: 2,
                codes: [.outcome: ["resolved"]]
            ),
        ]
    }

    @Test func `three units are three numbers`() {
        let tally = tally(story)
        #expect([StatisticUnit.notes, .consultations, .persons].map(tally.total) == [4, 3, 2])
        #expect(tally.table(of: .kind, .notes) == ["abuse": 3, "bullying": 1])
        #expect(tally.table(of: .kind, .consultations) == ["abuse": 2, "bullying": 1])
        #expect(tally.table(of: .kind, .persons) == ["abuse": 2, "bullying": 1])
    }

    @Test func `a talk counts under each of its kinds, and an open question as unknown`() {
        let tally = tally(story)
        #expect(tally.table(of: .anyKind, .notes) == ["abuse": 3, "bullying": 1, "credit": 4])
        #expect(tally.table(of: .gender, .notes) == [StatisticDimension.unknown: 4])
        #expect(tally.table(of: .outcome, .notes) == ["resolved": 1])
    }

    @Test func `two questions are crossed`() {
        let pair = CrossedDimensions(rows: .kind, columns: .mode)
        #expect(tally(story).number(.notes, row: "abuse", column: "phone", of: pair) == 3)
        #expect(tally(story).number(.notes, row: "abuse", column: "visit", of: pair) == 0)
    }

    @Test func `who came again, and what is still open`() {
        let tally = tally(story)
        #expect(tally.cameAgain == 1)
        #expect(tally.openAtEnd == 2)
    }

    @Test func `work is counted by officer`() {
        let work = tally(story).work
        #expect(work["cheong"]?.notes == 3)
        #expect(work["cheong"]?.consultations == 2)
        #expect(work["cheong"]?.ended == 1)
        #expect(work["gildong"]?.notes == 1)
    }

    @Test func `days before and after are not counted, but what began before is still open`() {
        let tally = tally([note("old", "2026-02-28"), note("new", "2026-09-01")])
        #expect(tally.total(.notes) == 0)
        #expect(tally.openAtEnd == 1)
    }

    @Test func `times are medians of whole days, with the share within the target`() {
        let tally = tally(story)
        #expect(tally.answers.count == 3)
        #expect(tally.answers.median == 30)
        #expect(tally.answers.withinTarget == 1)
        #expect(tally.handlings.median == 28)
        #expect(Tally(period, by: [], target: 3).answers.median == nil)
    }

    @Test func `a rise stands with both its counts`() {
        let rises = Claim.rises(
            from: ["abuse": 12, "credit": 4, "other": 3],
            to: ["abuse": 19, "credit": 4, "other": 2, "pay": 2]
        )
        #expect(rises.map(\.code) == ["abuse", "pay"])
        #expect(rises.first == Claim(code: "abuse", before: 12, now: 19))
    }
}
