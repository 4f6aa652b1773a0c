import Casework
import Foundation
import GRDB

@testable import Storage

extension Transaction {
    /// Every table of the house, in the order of their names.
    func tables() throws -> [String] {
        try rows(
            """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
            ORDER BY name
            """
        ).map { try $0.read("name") }
    }

    func count(_ table: String) throws -> Int {
        try row("SELECT count(*) AS number FROM \(table)")?.read("number") ?? 0
    }

    /// How many rows each table has.
    func counts() throws -> [String: Int] {
        try Dictionary(uniqueKeysWithValues: tables().map { ($0, try count($0)) })
    }

    func pragma<Value: DatabaseValueConvertible>(_ name: String) throws -> Value {
        guard let row = try Row.fetchOne(database, sql: "PRAGMA \(name)") else {
            throw StorageError.broken
        }
        return try row.decode(atIndex: 0)
    }
}
