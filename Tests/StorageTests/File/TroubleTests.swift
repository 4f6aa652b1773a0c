import Casework
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Trouble with the file: a clear answer, nothing half kept, and it works again afterwards.
struct TroubleTests {
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome(patience: 0.2) }

    private func large() -> NewFolder {
        .plain(in: home.cast, body: Data(count: 256 * 1_024), for: [home.cast.gildong])
    }

    private func expectNothingOf(_ folder: NewFolder) async throws {
        try await home.database.read { transaction throws in
            #expect(try transaction.folder(folder.folder.id) == nil)
            #expect(try transaction.entries(of: folder.folder.id) == [])
            #expect(try transaction.grants(in: folder.folder.id) == [])
            #expect(try transaction.threadKeys(of: folder.folder.id) == [])
        }
    }

    @Test func `a full disk keeps all or nothing, and is served again once there is room`()
        async throws
    {
        let new = large()
        try await home.database.write { transaction throws in
            let pages: Int = try transaction.pragma("page_count")
            try transaction.run("PRAGMA max_page_count = \(pages + 3)")
        }
        await #expect(throws: StorageError.unavailable) {
            try await home.database.write { try $0.insert(new) }
        }
        try await expectNothingOf(new)
        try await home.database.write { try $0.run("PRAGMA max_page_count = 1000000") }
        try await home.receive(new)
        #expect(try await home.database.read { try $0.folder(new.folder.id) } == new.folder)
    }

    @Test func `on a full disk each of many is told, and what was told as kept is kept`()
        async throws
    {
        let home = home
        try await home.database.write { transaction throws in
            let pages: Int = try transaction.pragma("page_count")
            try transaction.run("PRAGMA max_page_count = \(pages + 80)")
        }
        let news = (0..<20).map { _ in large() }
        let kept = try await withThrowingTaskGroup(of: FolderID?.self) { group in
            for new in news {
                group.addTask {
                    do {
                        return try await home.receive(new).folder.id
                    } catch StorageError.unavailable {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: Set<FolderID>()) {
                if let id = $1 { $0.insert(id) }
            }
        }
        #expect(kept.count < news.count)
        for new in news where !kept.contains(new.folder.id) { try await expectNothingOf(new) }
        let stored = try await home.database.read { transaction throws in
            try transaction.rows("SELECT id FROM folder").map { try $0.read("id") as FolderID }
        }
        #expect(Set(stored) == kept)
        try await home.database.write { try $0.run("PRAGMA max_page_count = 1000000") }
        try await home.receive(large())
    }

    @Test func `a database that another program holds is unavailable, and then again there`()
        async throws
    {
        var holding = Configuration()
        holding.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: home.file.path, configuration: holding)
        let new = large()
        try await other.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
        await #expect(throws: StorageError.unavailable) {
            try await home.database.write { try $0.insert(new) }
        }
        // Readers are not held up by it.
        try await expectNothingOf(new)
        try await other.writeWithoutTransaction { try $0.rollback() }
        try await home.receive(new)
    }

    @Test func `a file that cannot be written is unavailable`() async throws {
        let new = large()
        try await home.database.write { try $0.run("PRAGMA query_only = ON") }
        await #expect(throws: StorageError.unavailable) {
            try await home.database.write { try $0.insert(new) }
        }
        try await expectNothingOf(new)
        let again = try Storage.Database.open(at: home.file)
        defer { try? again.close() }
        try await again.write { try $0.insert(new) }
        #expect(try await again.read { try $0.folder(new.folder.id) } == new.folder)
    }

    @Test func `a home that is not there or is no folder is unavailable`() {
        for path in ["nowhere/gyeot.sqlite", "gyeot.sqlite/gyeot.sqlite"] {
            #expect(throws: StorageError.unavailable) {
                try Storage.Database.open(at: home.folder.appending(path: path))
            }
        }
    }

    @Test func `a file that is no database is broken, and left as it is`() throws {
        let file = home.folder.appending(path: "letter.sqlite")
        let letter = Data(String(repeating: "데이터베이스가 아닙니다. ", count: 500).utf8)
        try letter.write(to: file)
        #expect(throws: StorageError.broken) { try Storage.Database.open(at: file) }
        #expect(try Data(contentsOf: file) == letter)
    }

    /// A damaged row ends one request; GRDB's own subscript would end the server.
    @Test(arguments: [
        "UPDATE folder SET opened_on = '2026-99-99'", "UPDATE folder SET stage = '없는 단계'",
        "UPDATE access_grant SET not_after = 'never'",
    ])
    func `a damaged row is an error without its words`(damage: String) async throws {
        let cast = home.cast
        try await home.receive(.plain(in: cast, for: [cast.gildong]))
        try await home.database.write { try $0.run(damage) }
        await #expect(throws: StorageError.broken) {
            try await home.database.read { transaction in
                let key = cast.gildong.card.id
                _ = try transaction.grants(of: key)
                _ = try transaction.reportCounts(for: key, in: cast.center)
                return try transaction.reports(
                    for: key,
                    in: cast.center,
                    .stage(.new),
                    offset: 0,
                    limit: 10
                )
            }
        }
    }

    @Test func `an error of the file has no room for words`() {
        for error in StorageError.allCases {
            #expect(Mirror(reflecting: error).children.isEmpty)
        }
    }
}
