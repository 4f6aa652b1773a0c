import Casework
import Testing

/// Periods and tables that cannot be released, whatever were hidden in them.
struct ReleaseRefusalTests {
    private let records =
        Counted.rows(["abuse": 22, "bullying": 15, "credit": 9, "other": 8], in: Counted.term)
        + Counted.rows(["abuse": 12, "bullying": 11, "credit": 9, "other": 8], in: Counted.rest)

    private func released(_ period: DayRange) throws -> ReleaseLedger {
        var ledger = ReleaseLedger()
        ledger.keep(try ledger.release(Counted.request(period), of: records, on: Counted.later))
        return ledger
    }

    @Test(arguments: [
        ("2026-05-01", "2026-10-31"), ("2026-05-01", "2026-06-30"), ("2026-08-31", "2026-09-30"),
    ])
    func `a period that cuts a released one is refused`(first: String, last: String) throws {
        let ledger = try released(Counted.term)
        let period = Counted.range(first, last)
        #expect(throws: ReleaseRefusal.cuts(Counted.term)) {
            try ledger.release(Counted.request(period), of: records, on: Counted.later)
        }
    }

    @Test func `what was released is not released again`() throws {
        let ledger = try released(Counted.term)
        #expect(throws: ReleaseRefusal.released(Counted.term)) {
            try ledger.release(Counted.request(Counted.term), of: records, on: Counted.later)
        }
    }

    @Test(arguments: [StatisticUnit.consultations, .persons])
    func `the same days are not released in another unit of the same people`(unit: StatisticUnit)
        throws
    {
        let ledger = try released(Counted.term)
        #expect(throws: ReleaseRefusal.otherUnit(.notes, Counted.term)) {
            try ledger.release(
                Counted.request(Counted.year, unit: unit),
                of: records,
                on: Counted.later
            )
        }
    }

    @Test func `days to come are not released`() throws {
        let ledger = ReleaseLedger()
        #expect(throws: ReleaseRefusal.notOver(until: Counted.term.last)) {
            try ledger.release(
                Counted.request(Counted.term),
                of: records,
                on: Counted.day("2026-08-31")
            )
        }
        _ = try ledger.release(
            Counted.request(Counted.term),
            of: records,
            on: Counted.day("2026-09-01")
        )
    }

    @Test(arguments: [0, 1, 4]) func `a period of hardly anybody is refused`(count: Int) throws {
        let ledger = ReleaseLedger()
        let few = Counted.rows(["abuse": count], in: Counted.term)
        #expect(throws: ReleaseRefusal.tooFew) {
            try ledger.release(Counted.request(Counted.term), of: few, on: Counted.later)
        }
    }

    @Test func `a period that adds a day with nobody to a released one is refused`() throws {
        let ledger = try released(Counted.term)
        let longer = Counted.range("2026-02-28", "2026-08-31")
        #expect(throws: ReleaseRefusal.tooFewBesideEarlier) {
            try ledger.release(Counted.request(longer), of: records, on: Counted.later)
        }
    }

    @Test func `a year of two released terms is their sum`() throws {
        var ledger = try released(Counted.term)
        ledger.keep(
            try ledger.release(Counted.request(Counted.rest), of: records, on: Counted.later)
        )
        let late = Counted.rows(["abuse": 1], in: Counted.rest, named: "late")
        let year = try ledger.release(
            Counted.request(Counted.year),
            of: records + late,
            on: Counted.later
        )
        #expect(year.total == records.count)
        #expect(year.table(of: .kind)?["abuse"] == .shown(34))
    }

    @Test func `a table whose records may carry several codes is left out`() throws {
        let request = ReleaseRequest(
            .notes,
            in: Counted.term,
            tables: [.kind, .anyKind],
            categories: [.kind: ["abuse"]]
        )
        let release = try ReleaseLedger().release(request, of: records, on: Counted.later)
        #expect(release.leftOut == [LeftOutTable(dimensions: [.anyKind], refusal: .severalCodes)])
    }

    @Test func `crossed tables that close a ring are left out`() throws {
        let pairs = [
            (StatisticDimension.kind, StatisticDimension.client), (.client, .gender),
            (.gender, .kind),
        ]
        let many = Counted.rows(["abuse": 60, "bullying": 60], in: Counted.term)
        let request = ReleaseRequest(
            .notes,
            in: Counted.term,
            tables: [],
            crosses: pairs.map { CrossedDimensions(rows: $0.0, columns: $0.1) },
            categories: [
                .kind: ["abuse", "bullying"], .client: ["master", "doctor"], .gender: ["f", "m"],
            ]
        )
        let release = try ReleaseLedger().release(request, of: many, on: Counted.later)
        let ring = LeftOutTable(dimensions: [.gender, .kind], refusal: .closesRing)
        #expect(release.leftOut == [ring])
        #expect(release.crosses.count == 2)
    }
}
