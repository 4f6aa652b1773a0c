import Foundation
import GRDB

/// The database file in the hands of somebody else: whoever has the disk, or another process.
package final class RawDatabase: Sendable {
    private let queue: DatabaseQueue

    init(at file: URL) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        // A transaction may be left open, to be in everybody's way.
        configuration.allowsUnsafeTransactions = true
        queue = try DatabaseQueue(path: file.path, configuration: configuration)
    }

    package func execute(_ sql: String) throws {
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// Changes rows that the schema protects, as an editor of the file could.
    package func tamper(_ sql: String) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            let triggers = try Row.fetchAll(
                database,
                sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            )
            for trigger in triggers {
                let name: String = trigger["name"]
                try database.execute(sql: "DROP TRIGGER \(name)")
            }
            try database.execute(sql: sql)
            for trigger in triggers { try database.execute(sql: trigger["sql"]) }
        }
    }

    /// Every value of every row, in text; blobs in hexadecimal.
    package func rows(_ sql: String) throws -> [[String]] {
        try queue.read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { value in
                    switch value.storage {
                    case .null: "-"
                    case .int64(let number): "\(number)"
                    case .double(let number): "\(number)"
                    case .string(let text): text
                    case .blob(let bytes): bytes.map { String(format: "%02x", $0) }.joined()
                    }
                }
            }
        }
    }

    package func count(_ table: String, where condition: String = "1") throws -> Int {
        try Int(rows("SELECT count(*) FROM \(table) WHERE \(condition)")[0][0]) ?? 0
    }

    /// All tables with all their rows.
    package func allRows(without left: Set<String> = []) throws -> [String: [[String]]] {
        let tables = try rows("SELECT name FROM sqlite_master WHERE type = 'table'").map { $0[0] }
        var dump: [String: [[String]]] = [:]
        for table in tables where !left.contains(table) {
            dump[table] = try rows("SELECT * FROM \(table)").sorted {
                $0.lexicographicallyPrecedes($1)
            }
        }
        return dump
    }

    package func close() throws { try queue.close() }
}
