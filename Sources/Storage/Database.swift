package import Casework
package import Foundation
import GRDB

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The center's one database file, and the only way to it.
///
/// Writes are grouped: all that wait while one commit reaches the disk go into the next one
/// together, each in a savepoint of its own, so that many reporters at once wait no longer than one.
package final class Database: Sendable {
    private let pool: DatabasePool
    let commits: CommitGroup
    private let folder: URL

    private init(pool: DatabasePool, folder: URL) {
        self.pool = pool
        self.folder = folder
        commits = CommitGroup(pool: pool)
    }

    /// Opens the database of a home, and brings its tables up to date.
    ///
    /// A write waits `patience` seconds for another process, then it is `unavailable`.
    package static func open(at file: URL, patience: TimeInterval = 10) throws -> Database {
        try StorageError.told {
            try Pragmas.prepare(file)
            let pool = try DatabasePool(
                path: file.path,
                configuration: Pragmas.configuration(patience: patience)
            )
            try Pragmas.harden(pool)
            try Migrations.migrate(pool)
            return Database(pool: pool, folder: file.deletingLastPathComponent())
        }
    }

    /// Runs a transaction that others may share the disk's wait with; all of it or nothing is kept.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await commits.run(body)
    }

    /// Runs a transaction that writes files too; one of many megabytes runs by itself, after those that
    /// are short: whoever sends words does not wait for more than one other's films.
    package func write<Value: Sendable>(
        with files: [SpooledFile],
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await write(bytes: files.reduce(0) { $0 + $1.sizeBucket }, body)
    }

    /// The same, by how many bytes it writes besides words.
    package func write<Value: Sendable>(
        bytes: Int,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await commits.run(body, alone: bytes > 1 << 20)
    }

    /// Opens a nameless file beside the database, where sealed pieces wait for their transaction.
    package func spool() throws -> Spool { try Spool(in: folder) }

    /// Reads one consistent state, beside any writer.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.read { try body(Transaction(database: $0)) }
        } catch {
            throw StorageError.naming(error)
        }
    }

    /// Reads one consistent state on the calling thread, for work that has threads of its own.
    package func readHere<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        do {
            return try pool.read { try body(Transaction(database: $0)) }
        } catch {
            throw StorageError.naming(error)
        }
    }

    /// Moves what the log holds into the file and empties the log, so that its order tells little.
    package func settle() async throws {
        do {
            try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch {
            throw StorageError.naming(error)
        }
    }

    /// How much the disk of the file still takes, if the system says so.
    package func freeBytes() -> Int? {
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
        return (facts?[.systemFreeSize] as? NSNumber)?.intValue
    }

    /// How much room the disk of the file has, asked anew each time: a file may be coming just now.
    package func room() -> DiskRoom? {
        var facts = statvfs()
        guard statvfs(folder.path, &facts) == 0 else { return nil }
        let block = Int(facts.f_frsize)
        return DiskRoom(free: Int(facts.f_bavail) * block, all: Int(facts.f_blocks) * block)
    }

    /// Lets go of the file.
    package func close() throws {
        try StorageError.told { try pool.close() }
    }
}

/// One transaction; every query of the house is an extension of it, in a file by its noun.
package struct Transaction {
    let database: GRDB.Database

    func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
        try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws
        -> [Row]
    {
        try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    }

    var changes: Int { database.changesCount }
}
