import Casework
import Foundation
import Testing

/// What a release counts of the records: talks, matters and people, each once.
struct ReleaseRowTests {
    /// Codings as they lie sealed, in their documented form.
    private static let codings = [
        #""codes":{"kind":["abuse"],"mode":["phone"]},"day":"2026-03-02","ordinal":1,"unit":"note""#,
        #""codes":{"kind":["bullying"],"alsoKinds":["pay"]},"day":"2026-09-02","ordinal":2,"unit":"note""#,
        #""codes":{"outcome":["resolved"]},"day":"2026-09-30","ordinal":2,"unit":"ending""#,
    ]

    private let records: [CountedRecord]

    init() throws {
        let (folder, officer) = (FolderID.random(), OfficerID.random())
        records = try Self.codings.map { text in
            let whole = #"{\#(text),"codesVersion":1,"openedOn":"2026-03-01","version":1}"#
            let coding = try JSONDecoder().decode(Coding.self, from: Data(whole.utf8))
            return CountedRecord(coding, in: folder, by: officer)
        }
    }

    @Test func `a talk counts on its day`() {
        let rows = ReleaseRow.rows(of: .notes, from: RecordColumns(records))
        #expect(rows.map(\.day.description) == ["2026-03-02", "2026-09-02"])
        #expect(rows.map { $0.codes[.kind] } == ["abuse", "bullying"])
        #expect(Set(rows.map(\.id)).count == 2)
        #expect(Set(rows.map(\.head)).count == 1)
    }

    @Test(arguments: [StatisticUnit.consultations, .persons])
    func `a matter and a person count once, with what was said last`(unit: StatisticUnit) {
        let rows = ReleaseRow.rows(of: unit, from: RecordColumns(records))
        #expect(rows.map(\.day.description) == ["2026-03-02"])
        #expect(rows.first?.codes[.kind] == "bullying")
        #expect(rows.first?.codes[.outcome] == "resolved")
        #expect(rows.first?.codes[.answerTime] == TimeBand.threeDays.rawValue)
        #expect(rows.first?.codes[.gender] == StatisticDimension.unknown)
    }

    @Test(arguments: [StatisticUnit.notes, .consultations, .persons])
    func `of a period only what counts in it is made`(unit: StatisticUnit) throws {
        let columns = RecordColumns(records)
        let all = ReleaseRow.rows(of: unit, from: columns)
        for first in [-40, 0, 1, 180, 400] {
            let period = DayRange(first: Counted.term.first.adding(days: first), length: 40)
            let own = ReleaseRow.rows(of: unit, from: columns, in: period)
            #expect(own == all.filter { period.contains($0.day) })
        }
    }

    @Test func `a person is known again by each of their matters`() {
        let day = Counted.term.first
        let matters = ["c2", "c1", "c3"].map { name in
            CountedRecord(
                day: day,
                openedOn: day,
                consultation: name,
                person: name == "c3" ? "심청" : "홍길동",
                officer: "",
                codes: [:]
            )
        }
        let rows = ReleaseRow.rows(of: .persons, from: RecordColumns(matters))
        #expect(Set(rows.map(\.id)) == ["c1 c2", "c3"])
    }

    @Test func `a record carries every kind that a coding names`() {
        let tally = Tally(
            Counted.year,
            of: RecordColumns(records),
            target: SoftTarget(workingDays: 3, holidays: Holidays([], lastVerifiedYear: 2030))
        )
        #expect(tally.table(of: .anyKind, .notes) == ["abuse": 1, "bullying": 1, "pay": 1])
    }
}
