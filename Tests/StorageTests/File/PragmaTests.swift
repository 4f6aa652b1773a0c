import Casework
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// How the file is kept, read back from the connection that writes.
struct PragmaTests {
    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    @Test(arguments: [
        ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("trusted_schema", 0),
        ("recursive_triggers", 1), ("page_size", 8_192), ("temp_store", 2),
    ])
    func `the writer keeps it so`(pragma: String, value: Int) async throws {
        #expect(try await home.database.write { try $0.pragma(pragma) as Int } == value)
    }

    @Test(arguments: [("foreign_keys", 1), ("trusted_schema", 0), ("page_size", 8_192)])
    func `a reader keeps it so`(pragma: String, value: Int) async throws {
        #expect(try await home.database.read { try $0.pragma(pragma) as Int } == value)
    }

    @Test func `a reader cannot write`() async throws {
        let new = NewFolder.plain(in: home.cast, for: [])
        await #expect(throws: StorageError.unavailable) {
            try await home.database.read { try $0.insert(new) }
        }
        #expect(try await home.database.read { try $0.count("folder") } == 0)
    }

    @Test func `it writes ahead, in a log`() async throws {
        let mode = try await home.database.write { try $0.pragma("journal_mode") as String }
        #expect(mode == "wal")
    }

    /// What is true of the first connection is true after the next start.
    @Test func `a home that is opened again is kept the same way`() async throws {
        let again = try Storage.Database.open(at: home.file)
        defer { try? again.close() }
        let (full, size) = try await again.write {
            (try $0.pragma("synchronous") as Int, try $0.pragma("page_size") as Int)
        }
        #expect(full == 2 && size == 8_192)
    }

    @Test func `nobody else on the machine reads any of its files`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
        #expect(names.contains { $0.hasSuffix("-wal") } && names.contains { $0.hasSuffix("-shm") })
        for name in names {
            let attributes = try FileManager.default
                .attributesOfItem(atPath: home.folder.appending(path: name).path)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test func `a file left empty by a sudden end is a new home`() async throws {
        let file = home.folder.appending(path: "empty.sqlite")
        #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
        let database = try Storage.Database.open(at: file)
        defer { try? database.close() }
        #expect(try await database.write { try $0.pragma("page_size") as Int } == 8_192)
    }

    @Test func `the file is whole, and whole when it is copied`() async throws {
        try await home.receive(home.cast.report(Story(words: "글")))
        let copy = home.folder.appending(path: "copy.sqlite")
        let check = try await home.database.read { try $0.pragma("integrity_check") as String }
        #expect(check == "ok")
        let outside = try DatabaseQueue(path: home.file.path)
        try await outside.writeWithoutTransaction {
            try $0.execute(sql: "VACUUM INTO ?", arguments: [copy.path])
        }
        let copied = try Storage.Database.open(at: copy)
        defer { try? copied.close() }
        let whole = try await copied.read { try $0.pragma("integrity_check") as String }
        let counts = try await copied.read { try $0.counts() }
        #expect(whole == "ok")
        #expect(try await home.database.read { try $0.counts() } == counts)
    }
}
