import Casework
import Foundation
import TestSupport
import Testing

@testable import Web

/// Results go out while the search goes on, and it ends with whoever waited for it.
struct FindingRunTests {
    /// Twenty consultations, one a month, with three notes each.
    private static func shelf(_ house: TestHouse) async throws {
        for month in 0..<20 {
            try await house.consultation(
                of: "cheong",
                with: "사람\(month)",
                (0..<3).map { step in
                    .noted("같은말", heldOn: TestHouse.day.adding(days: -30 * month - step))
                }
            )
        }
    }

    private static func run(_ house: TestHouse, most: Int) throws -> FindingRun {
        var run = FindingRun(
            world: house.world,
            keys: try house.officer("cheong").keys,
            finder: Finder(Query("같은말", today: TestHouse.day)),
            most: most,
            after: nil
        )
        run.entries = 1
        return run
    }

    @Test func `the first results are out before half of it was looked at`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        try await Self.shelf(house)
        let run = try Self.run(house, most: 100)
        var count = 0
        let end = try await run.go { found in
            guard !found.isEmpty else { return }
            if count == 0 {
                // What is broken only now, and still noticed, had not been looked at before.
                try house.raw().tamper(
                    "UPDATE entry SET body = zeroblob(length(body)) WHERE kind = 'noted'"
                )
            }
            count += found.count
        }
        #expect(count > 0 && end.count == count)
        #expect(end.damaged > 30)
        #expect(end.damaged + count == 60)
    }

    @Test func `a full page looks no further`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        try await Self.shelf(house)
        var seen: [Found] = []
        let end = try await Self.run(house, most: 4).go { seen += $0 }
        #expect(seen.count == 4 && end.next == seen.last?.place)
        #expect(seen.map(\.place) == seen.map(\.place).sorted())
    }

    @Test func `it ends when nobody takes what it finds`() async throws {
        struct Gone: Error {}
        let house = try await TestHouse.found()
        defer { house.raze() }
        try await Self.shelf(house)
        let run = try Self.run(house, most: 100)
        await #expect(throws: Gone.self) {
            try await run.go { found in if !found.isEmpty { throw Gone() } }
        }
    }

    @Test func `grants are opened slowly once, and kept in the quick form`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        try await Self.shelf(house)
        #expect(try house.raw().count("access_grant", where: "form = 'personal'") == 0)
        _ = try await Self.run(house, most: 5).go { _ in }
        #expect(try house.raw().count("access_grant", where: "form = 'personal'") == 20)
    }
}
