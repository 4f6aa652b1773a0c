import Casework
import Foundation
import GRDB
import TestSupport
import Testing
import Vault

@testable import Storage

/// A home that grew step by step is the same as a new one, and loses nothing on the way.
struct MigrationStepTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "gyeot-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func schema(of database: Storage.Database) async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
            ).map { "\($0)" }
        }
    }

    /// Brings a file to its first steps only, as an older version of the house did.
    private func older(steps: Int) throws -> URL {
        let file = folder.appending(path: "older-\(steps).sqlite")
        let queue = try DatabaseQueue(
            path: file.path,
            configuration: Pragmas.configuration(patience: 1)
        )
        var migrator = DatabaseMigrator()
        for step in try Migrations.all().prefix(steps) {
            migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
        }
        try migrator.migrate(queue)
        try queue.close()
        return file
    }

    @Test func `the steps are numbered from one without a gap`() throws {
        let numbers = try Migrations.all().map { Int($0.name.prefix(3)) }
        #expect(numbers == Array(1...numbers.count))
    }

    @Test(arguments: 0...7)
    func `from any step on, a home becomes as a new one`(steps: Int) async throws {
        let fresh = try Storage.Database.open(at: folder.appending(path: "fresh.sqlite"))
        let grown = try Storage.Database.open(at: older(steps: steps))
        #expect(try await schema(of: grown) == schema(of: fresh))
        try fresh.close()
        try grown.close()
        try FileManager.default.removeItem(at: folder)
    }

    @Test func `rows of an older version are there in the newer`() async throws {
        let file = try older(steps: 1)
        let cast = try Cast.new()
        let queue = try DatabaseQueue(path: file.path)
        try await queue.write { try Transaction(database: $0).insert(cast) }
        try queue.close()
        let grown = try Storage.Database.open(at: file)
        try await grown.read { transaction throws in
            #expect(try transaction.officers(of: cast.center).count == 3)
            #expect(try transaction.officer(account: "gildong") == cast.gildong.officer)
            #expect(try Set(transaction.keyCards(of: cast.center)) == Set(cast.cards))
            #expect(
                try transaction.recoveryShares(of: cast.recoveryCard.id) == cast.recovery.shares
            )
        }
        try grown.close()
        try FileManager.default.removeItem(at: folder)
    }

    /// Security B48: a downgrade refuses to start.
    @Test func `a file of a later version is left alone`() async throws {
        let file = folder.appending(path: "later.sqlite")
        let database = try Storage.Database.open(at: file)
        try await database.write {
            try $0.run("INSERT INTO grdb_migrations (identifier) VALUES ('999-later')")
        }
        try database.close()
        #expect(throws: StorageError.tooNew) { try Storage.Database.open(at: file) }
        try FileManager.default.removeItem(at: folder)
    }
}
