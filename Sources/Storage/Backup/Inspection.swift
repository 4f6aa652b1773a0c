package import Foundation
import GRDB

/// A database file looked at without being changed: a backup, or the home of a running server.
package final class Inspection: Sendable {
    private let queue: DatabaseQueue

    /// Opens a file for reading only; its tables are not brought up to date.
    package init(of file: URL, patience: TimeInterval = 10) throws {
        queue = try StorageError.told {
            var configuration = Configuration()
            configuration.label = "gyeot.inspection"
            configuration.readonly = true
            configuration.busyMode = .timeout(patience)
            return try DatabaseQueue(path: file.path, configuration: configuration)
        }
    }

    package func read<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        try StorageError.told { try queue.read { try body(Transaction(database: $0)) } }
    }

    /// What SQLite finds wrong with the file; nothing when all is well.
    package func faults() throws -> [String] {
        try StorageError.told {
            try queue.read { database in
                let found = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
                    .filter { $0 != "ok" }
                let lost = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
                return found + (lost.isEmpty ? [] : ["foreign keys: \(lost.count)"])
            }
        }
    }

    /// How the file stands to the tables that this version knows.
    package func tables() throws -> Age {
        try StorageError.told {
            let known = Set(try Migrations.all().map(\.name))
            return try queue.read { database in
                guard try database.tableExists("grdb_migrations"),
                    try database.tableExists("joint_window")
                else { return .foreign }
                let done = Set(
                    try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations")
                )
                if !done.isSubset(of: known) { return .newer }
                return done == known ? .current : .older
            }
        }
    }

    /// Whether a file is of this version.
    package enum Age: Sendable {
        case current
        /// Brought up to date by the next start.
        case older
        case newer
        /// No database of this house.
        case foreign
    }

    /// A setting of the file, such as `journal_mode`.
    package func pragma(_ name: String) throws -> String? {
        try StorageError.told {
            try queue.read { try Row.fetchOne($0, sql: "PRAGMA \(name)")?[0] as String? }
        }
    }

    package func close() throws { try StorageError.told { try queue.close() } }
}
