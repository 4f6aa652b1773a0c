import Casework
import Testing

/// Two questions crossed: what is shown, what is put together, what is left out.
struct ReleaseCrossTests {
    private static let pair = CrossedDimensions(rows: .kind, columns: .client)

    /// So many of each kind with master and with doctoral students.
    private func records(
        _ kinds: KeyValuePairs<String, (Int, Int)>,
        in period: DayRange = Counted.term
    )
        -> [ReleaseRow]
    {
        kinds.flatMap { kind, counts in
            [("master", counts.0), ("doctor", counts.1)].flatMap { client, count in
                (0..<count).map { index in
                    let name = "\(period.first).\(kind).\(client).\(index)"
                    return ReleaseRow(
                        id: name,
                        day: period.first,
                        head: name,
                        codes: [.kind: kind, .client: client]
                    )
                }
            }
        }
    }

    private func release(
        _ records: [ReleaseRow],
        after ledger: ReleaseLedger = ReleaseLedger(),
        _ period: DayRange = Counted.term
    )
        throws -> Release
    {
        let kinds = ["abuse", "bullying", "credit"]
        return try ledger.release(
            Counted.request(period, kinds: kinds, crossed: true),
            of: records,
            on: Counted.later
        )
    }

    @Test func `large numbers stand as they are`() throws {
        let cross = try #require(
            try release(records(["abuse": (9, 12), "bullying": (14, 8), "credit": (6, 7)])).crosses
                .first
        )
        #expect(cross.rows == ["abuse", "bullying", "credit"])
        #expect(cross.cells.map { $0.map(\.shown) } == [[9, 12], [14, 8], [6, 7]])
    }

    @Test func `a small number takes a square with it`() throws {
        let cross = try #require(
            try release(records(["abuse": (21, 12), "bullying": (14, 2), "credit": (30, 27)]))
                .crosses.first
        )
        #expect(cross.cells[1].map(\.shown) == [nil, nil])
        #expect(cross.cells[1][1].reason == .small)
        #expect(cross.cells.joined().count { $0.reason == .protects } == 3)
    }

    @Test func `a kind that the table at the side hides stands in no row`() throws {
        let made = try release(
            records(["abuse": (21, 12), "bullying": (14, 12), "credit": (2, 1)])
        )
        let hidden = try #require(made.table(of: .kind)).cells.filter { $0.value.shown == nil }
        for cross in made.crosses {
            #expect(hidden.keys.allSatisfy { !cross.rows.contains($0) })
        }
        #expect(hidden.keys.contains("credit"))
    }

    @Test func `a year shows a crossed number only where its term did`() throws {
        let term = records(["abuse": (21, 12), "bullying": (14, 2), "credit": (30, 27)])
        let rest = records(
            ["abuse": (9, 8), "bullying": (14, 12), "credit": (12, 9)],
            in: Counted.rest
        )
        var ledger = ReleaseLedger()
        ledger.keep(try release(term, after: ledger))
        let year = try release(term + rest, after: ledger, Counted.year)
        let cross = try #require(year.crosses.first)
        #expect(cross.cells[1][1] == .hidden(.hiddenBefore, number: 14))
        let before = try #require(ledger.releases.first?.crosses.first)
        for (row, cells) in before.cells.enumerated() {
            for (column, cell) in cells.enumerated() where cell.shown == nil {
                #expect(cross.cells[row][column].shown == nil)
            }
        }
    }

    @Test func `a group that stands for one kind alone is no table`() throws {
        let made = try release(records(["abuse": (40, 0), "bullying": (0, 40)]))
        let refused = LeftOutTable(dimensions: [.kind, .client], refusal: .noProtection)
        #expect(made.leftOut.contains(refused))
    }
}
