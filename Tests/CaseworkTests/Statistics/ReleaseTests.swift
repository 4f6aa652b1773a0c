import Casework
import Testing

/// What a release shows and hides, in examples that a director could check by hand (D4, issue of small numbers).
struct ReleaseTests {
    private func kinds(_ records: [ReleaseRow], in period: DayRange = Counted.term) throws
        -> ReleasedTable
    {
        let ledger = ReleaseLedger()
        let release = try ledger.release(Counted.request(period), of: records, on: Counted.later)
        return try #require(release.table(of: .kind))
    }

    @Test func `what is large enough stands as it is`() throws {
        let table = try kinds(
            Counted.rows(["abuse": 12, "bullying": 9, "credit": 6, "other": 5], in: Counted.term)
        )
        #expect(table.cells.values.allSatisfy { $0.reason == nil })
    }

    @Test func `a small number takes another with it`() throws {
        let table = try kinds(
            Counted.rows(["abuse": 22, "bullying": 15, "credit": 9, "other": 2], in: Counted.term)
        )
        #expect(table["abuse"] == .shown(22))
        #expect(table["bullying"] == .shown(15))
        #expect(table["credit"] == .hidden(.protects, number: 9))
        #expect(table["other"] == .hidden(.small, number: 2))
    }

    @Test func `nothing at all looks like a small number`() throws {
        let table = try kinds(
            Counted.rows(["abuse": 22, "bullying": 3, "credit": 3], in: Counted.term)
        )
        #expect(table["other"] == .hidden(.small, number: 0))
        #expect(table["bullying"]?.shown == nil)
    }

    @Test func `twelve talks with one person are one person`() throws {
        let alone = Counted.rows(["credit": 12], in: Counted.term, by: 1)
        let many = Counted.rows(["abuse": 22, "bullying": 15, "other": 9], in: Counted.term)
        let table = try kinds(alone + many)
        #expect(table["credit"] == .hidden(.fewPeople, number: 12))
    }

    @Test func `a year does not show what came besides a term`() throws {
        var ledger = ReleaseLedger()
        let term = Counted.rows(
            ["abuse": 22, "bullying": 15, "credit": 9, "other": 8],
            in: Counted.term
        )
        let rest = Counted.rows(
            ["abuse": 18, "bullying": 2, "credit": 9, "other": 9],
            in: Counted.rest
        )
        let first = try ledger.release(Counted.request(Counted.term), of: term, on: Counted.later)
        ledger.keep(first)
        let second = try ledger.release(
            Counted.request(Counted.year),
            of: term + rest,
            on: Counted.later
        )
        let table = try #require(second.table(of: .kind))
        #expect(first.table(of: .kind)?["bullying"] == .shown(15))
        #expect(table["bullying"] == .hidden(.smallBesideEarlier, number: 17))
        #expect(table["abuse"] == .shown(40))
    }

    @Test func `what was released stays, and what came late shows in the next release`() throws {
        var ledger = ReleaseLedger()
        let term = Counted.rows(
            ["abuse": 22, "bullying": 15, "credit": 9, "other": 8],
            in: Counted.term
        )
        let late = Counted.rows(["abuse": 1], in: Counted.term, named: "late")
        let rest = Counted.rows(
            ["abuse": 18, "bullying": 7, "credit": 9, "other": 9],
            in: Counted.rest
        )
        let first = try ledger.release(Counted.request(Counted.term), of: term, on: Counted.later)
        ledger.keep(first)
        let records = term + late + rest
        let second = try ledger.release(
            Counted.request(Counted.year),
            of: records,
            on: Counted.later
        )
        #expect(first.total == 54)
        #expect(second.total == 54 + 1 + 43)
        #expect(second.table(of: .kind)?["abuse"] == .shown(41))
    }

    /// A person's row names all their matters, also those that come in the next quarter.
    @Test func `who was counted as a person is counted again with a later matter`() throws {
        let persons = Counted.rows(["abuse": 9, "credit": 9], in: Counted.term).map { row in
            ReleaseRow(
                id: "\(row.id) later.\(row.id)",
                day: row.day,
                head: row.head,
                codes: row.codes
            )
        }
        let matters = persons.map { row in
            ReleaseRow(
                id: row.id.split(separator: " ").last.map(String.init) ?? row.id,
                day: Counted.rest.first,
                head: row.head,
                codes: row.codes
            )
        }
        var ledger = ReleaseLedger()
        let first = Counted.request(Counted.term, kinds: ["abuse", "credit"], unit: .persons)
        ledger.keep(try ledger.release(first, of: persons, on: Counted.later))
        let second = try ledger.release(
            Counted.request(Counted.rest, kinds: ["abuse", "credit"], unit: .consultations),
            of: matters,
            on: Counted.later
        )
        #expect(second.table(of: .kind)?["abuse"] == .shown(9))
    }

    /// Releases sealed earlier know a person by one name, the person's own.
    @Test func `a person of an older release is not counted again`() throws {
        let rows = Counted.rows(["abuse": 9, "credit": 9], in: Counted.term)
        let older = rows.map {
            ReleaseRow(id: $0.head, day: $0.day, head: $0.head, codes: $0.codes)
        }
        let again = rows.map {
            ReleaseRow(id: "\($0.id) more", day: Counted.rest.first, head: $0.head, codes: $0.codes)
        }
        var ledger = ReleaseLedger()
        let first = Counted.request(Counted.term, kinds: ["abuse", "credit"], unit: .persons)
        ledger.keep(try ledger.release(first, of: older, on: Counted.later))
        #expect(throws: ReleaseRefusal.tooFew) {
            try ledger.release(
                Counted.request(Counted.rest, kinds: ["abuse", "credit"], unit: .persons),
                of: again,
                on: Counted.later
            )
        }
    }

    @Test func `two kinds of which one is small leave no table`() throws {
        let ledger = ReleaseLedger()
        let records = Counted.rows(["abuse": 22, "bullying": 2], in: Counted.term)
        let request = Counted.request(Counted.term, kinds: ["abuse", "bullying"])
        #expect(throws: ReleaseRefusal.nothingToShow) {
            try ledger.release(request, of: records, on: Counted.later)
        }
    }

    @Test func `a code that the center no longer lists is counted all the same`() throws {
        let table = try kinds(
            Counted.rows(
                ["abuse": 12, "bullying": 9, "renamed": 8, "credit": 6, "other": 5],
                in: Counted.term
            )
        )
        #expect(table.categories.last == "renamed")
        #expect(table["renamed"] == .shown(8))
    }
}
