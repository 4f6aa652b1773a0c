import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// The audit in a true database: whoever edits it with a tool of his own is found out.
struct AuditStorageTests {
    private let home: TemporaryHome

    init() async throws {
        home = try await TemporaryHome()
        let cast = home.cast
        for _ in 0..<8 { try await home.database.write { try Self.append(cast, in: $0) } }
    }

    private static func append(_ cast: Cast, in transaction: Transaction) throws {
        try transaction.append(toAuditOf: cast.center, beginning: AuditChain.beginning) {
            .example(cast, sequence: $0, after: $1, folder: .random())
        }
    }

    private func firstBroken() async throws -> Int? {
        let center = home.cast.center
        let entries = try await home.database.read {
            try $0.audit(of: center, after: 0, limit: 1_000)
        }
        return AuditChain.firstBroken(in: entries)
    }

    /// What somebody with the file and a tool does: the triggers are no obstacle to him.
    private func tamper(_ sql: [String]) async throws {
        try await home.database.write { transaction in
            try transaction.run("DROP TRIGGER audit_is_not_changed")
            try transaction.run("DROP TRIGGER audit_is_not_cut")
            for statement in sql { try transaction.run(statement) }
        }
    }

    @Test func `what was written is read back in its order, a stretch at a time`() async throws {
        #expect(try await firstBroken() == nil)
        let center = home.cast.center
        let (first, rest) = try await home.database.read { transaction throws in
            (
                try transaction.audit(of: center, after: 0, limit: 3),
                try transaction.audit(of: center, after: 3, limit: 100)
            )
        }
        #expect(first.map(\.sequence) == [1, 2, 3])
        #expect(rest.map(\.sequence) == [4, 5, 6, 7, 8])
        #expect(AuditChain.firstBroken(in: first + rest) == nil)
    }

    @Test(arguments: [
        (["UPDATE audit SET address = '192.0.2.9' WHERE sequence = 3"], 3),
        (["UPDATE audit SET instant = instant - 60 WHERE sequence = 5"], 5),
        (["UPDATE audit SET act = 'read' WHERE sequence = 1"], 1),
        (["UPDATE audit SET folder = NULL WHERE sequence = 8"], 8),
        (["UPDATE audit SET officer = zeroblob(16) WHERE sequence = 2"], 2),
        (["UPDATE audit SET hash = zeroblob(32) WHERE sequence = 4"], 4),
        (["DELETE FROM audit WHERE sequence = 4"], 4),
        (["DELETE FROM audit WHERE sequence <= 2"], 1),
        (
            [
                "DELETE FROM audit WHERE sequence = 4",
                "UPDATE audit SET sequence = sequence - 1 WHERE sequence > 4",
            ], 4
        ),
        (
            [
                "UPDATE audit SET sequence = 99 WHERE sequence = 6",
                "UPDATE audit SET sequence = 6 WHERE sequence = 7",
                "UPDATE audit SET sequence = 7 WHERE sequence = 99",
            ], 6
        ),
    ])
    func `an edit, a cut and a swap are named by the first bad entry`(
        sql: [String],
        broken: Int
    ) async throws {
        try await tamper(sql)
        #expect(try await firstBroken() == broken)
    }

    @Test func `no act is kept without its entry, and no entry without its act`() async throws {
        let cast = home.cast
        let new = NewFolder.plain(in: cast, for: [cast.gildong])
        await #expect(throws: StorageError.duplicate) {
            try await home.database.write { transaction throws in
                try Self.append(cast, in: transaction)
                try transaction.insert(new)
                try transaction.insert(new)
            }
        }
        let counts = try await home.database.read { try $0.counts() }
        #expect(counts["audit"] == 8 && counts["folder"] == 0)
    }

    @Test func `many who act at once make one chain`() async throws {
        let (database, cast) = (home.database, home.cast)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<30 {
                group.addTask { try await database.write { try Self.append(cast, in: $0) } }
            }
            try await group.waitForAll()
        }
        #expect(try await firstBroken() == nil)
        #expect(try await database.read { try $0.count("audit") } == 38)
    }

    /// E4 §8 speaks of staff; a reporter is nowhere in it.
    @Test func `a report that comes leaves no trace in the audit`() async throws {
        try await home.receive(home.cast.report(Story(words: "글")))
        #expect(try await home.database.read { try $0.count("audit") } == 8)
    }
}
