import Casework
import Foundation
import TestSupport
import Testing
import Vault

@testable import Storage

/// Nothing is changed or taken away, except by the one procedure that leaves a tombstone.
struct DeletionTests {
    private let home: TemporaryHome
    private let receipt: Receipt
    private let new: NewFolder

    init() async throws {
        home = try await TemporaryHome()
        receipt = home.cast.receipt()
        new = try await home.receive(
            home.cast.report(Story(words: "글"), receipt: receipt)
        )
        let (cast, folder) = (home.cast, new.folder.id)
        try await home.database.write { transaction in
            try transaction.append(
                toAuditOf: cast.center,
                beginning: AuditChain.beginning
            ) { sequence, previous in
                .example(cast, sequence: sequence, after: previous, folder: folder)
            }
        }
    }

    /// Each slip, in SQL, and the table that it would harm.
    @Test(arguments: [
        "UPDATE entry SET day = '2026-01-01'", "UPDATE entry SET body = NULL",
        "DELETE FROM entry", "DELETE FROM folder",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry",
        "UPDATE OR REPLACE entry SET sequence = 1",
        "REPLACE INTO folder SELECT * FROM folder", "UPDATE audit SET address = ''",
        "DELETE FROM audit", "INSERT OR REPLACE INTO audit SELECT * FROM audit",
    ])
    func `the schema itself forbids it`(slip: String) async throws {
        let before = try await dump()
        await #expect(throws: StorageError.broken) {
            try await home.database.write { try $0.run(slip) }
        }
        #expect(try await dump() == before)
    }

    private func dump() async throws -> [String] {
        try await home.database.read { transaction in
            try transaction.tables().flatMap { table in
                try transaction.rows("SELECT * FROM \(table)").map { "\(table) \($0)" }
            }.sorted()
        }
    }

    @Test func `a deleted folder leaves a tombstone and nothing else`() async throws {
        let other = try await home.receive(home.cast.report(Story(words: "다른 글")))
        let late = try LateWords.seal(
            "늦은 답",
            for: new.folder.id,
            to: home.cast.gildong.card,
            of: home.cast.gildong.officer.id
        )
        let (folder, officer) = (new.folder, home.cast.gildong.officer.id)
        try await home.database.write { transaction throws in
            try transaction.insert(late)
            try transaction.set(
                ClockRecord(folder: folder.id, rule: "answer", dueOn: Cast.today, state: .running)
            )
            try transaction.delete(folder, on: Cast.today, because: "retention")
        }
        try await home.database.read { transaction throws in
            #expect(try transaction.folder(folder.id) == nil)
            #expect(try transaction.entries(of: folder.id) == [])
            #expect(try transaction.grants(in: folder.id) == [])
            #expect(try transaction.threadKeys(of: folder.id) == [])
            #expect(try transaction.clock("answer", of: folder.id) == nil)
            #expect(try transaction.keyCard(receipt.lookup) == nil)
            #expect(try transaction.lateWords(of: officer) == [])
            let stone = try #require(try transaction.row("SELECT * FROM tombstone"))
            #expect(try stone.read("folder") == folder.id)
            #expect(try stone.read("deleted_on") == Cast.today)
            #expect(try stone.read("reason") == "retention")
            // The other folder, its receipt and the staff's keys stand as they were.
            #expect(try transaction.folder(other.folder.id) == other.folder)
            #expect(try Set(transaction.grants(in: other.folder.id)) == Set(other.grants))
            let card = try #require(other.receipt)
            #expect(try transaction.keyCard(card.id) == card)
            #expect(try transaction.keyCards(of: folder.center).count == 6)
            #expect(try transaction.count("audit") == 1)
        }
    }

    @Test(arguments: ["UPDATE tombstone SET reason = ''", "DELETE FROM tombstone"])
    func `a tombstone stays`(slip: String) async throws {
        let folder = new.folder
        try await home.database.write {
            try $0.delete(folder, on: Cast.today, because: "retention")
        }
        await #expect(throws: StorageError.broken) {
            try await home.database.write { try $0.run(slip) }
        }
    }

    @Test func `a folder is deleted once`() async throws {
        let folder = new.folder
        for refusal in [nil, StorageError.duplicate] {
            let delete = { @Sendable (transaction: Transaction) in
                try transaction.delete(folder, on: Cast.today, because: "retention")
            }
            if let refusal {
                await #expect(throws: refusal) { try await home.database.write(delete) }
            } else {
                try await home.database.write(delete)
            }
        }
    }

    /// Freed pages and the log hold no remains.
    @Test func `no trace of what was deleted is left in the file or its log`() async throws {
        let marks = (0..<40).map { Data("MARK-\($0)-\(UUID())".utf8) }
        let cast = home.cast
        let news = marks.map { mark in
            // Large and small, so that overflow pages and inner cells are both met.
            let body = mark + Data(repeating: 65, count: mark.count * 300) + mark
            return NewFolder.plain(in: cast, body: body, for: [cast.gildong])
        }
        for new in news { try await home.receive(new) }
        try await home.database.settle()
        let before = try home.bytes
        #expect(marks.allSatisfy { before.range(of: $0) != nil })
        for new in news {
            try await home.database.write {
                try $0.delete(new.folder, on: Cast.today, because: "retention")
            }
        }
        try await home.database.settle()
        let after = try home.bytes
        #expect(marks.filter { after.range(of: $0) != nil } == [])
        let ids = news.map(\.folder.id)
        // The tombstone knows the number and nothing else does.
        let others = try await home.database.read { transaction throws in
            try transaction.tables().filter { $0 != "tombstone" }.flatMap { table in
                try transaction.rows("SELECT * FROM \(table)").map { "\($0)" }
            }
        }
        #expect(!others.contains { row in ids.contains { row.contains("\($0)") } })
    }
}
