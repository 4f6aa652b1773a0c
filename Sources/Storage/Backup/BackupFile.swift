package import Foundation
import GRDB

/// A backup: one file, which is the database as it was and what a home needs beside it.
///
/// It is itself a database, so that it opens without this command if it ever must.
package enum BackupFile {
    /// `gyeb`, where SQLite keeps whose file it is.
    static let mark = 0x6779_6562

    /// Puts the small files of the home into a copy of the database, and closes it for good.
    package static func complete(
        _ copy: URL,
        with files: [KeptFile],
        note: (Transaction) throws -> BackupNote
    ) throws {
        try StorageError.told {
            let queue = try DatabaseQueue(
                path: copy.path,
                configuration: Pragmas.configuration(patience: 10)
            )
            try queue.writeWithoutTransaction { database in
                // A single file, with no log beside it.
                _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
                try database.execute(sql: "PRAGMA synchronous = FULL")
                let note = try note(Transaction(database: database))
                try database.inTransaction(.immediate) {
                    try database.execute(
                        sql: """
                            CREATE TABLE backup (made_at INTEGER NOT NULL, version TEXT NOT NULL,
                                checksum BLOB NOT NULL) STRICT;
                            CREATE TABLE backup_file (name TEXT NOT NULL PRIMARY KEY,
                                bytes BLOB NOT NULL) STRICT;
                            PRAGMA application_id = \(mark);
                            """
                    )
                    try database.execute(
                        sql: "INSERT INTO backup VALUES (?, ?, ?)",
                        arguments: [note.madeAt, note.version, note.checksum]
                    )
                    for file in files {
                        try database.execute(
                            sql: "INSERT INTO backup_file VALUES (?, ?)",
                            arguments: [file.name, file.bytes]
                        )
                    }
                    return .commit
                }
            }
            try queue.close()
        }
    }

    /// Takes the small files out again, so that a copied backup is a database like any other.
    package static func strip(_ copy: URL) throws {
        try StorageError.told {
            let queue = try DatabaseQueue(
                path: copy.path,
                configuration: Pragmas.configuration(patience: 10)
            )
            try queue.write { database in
                try database.execute(
                    sql: """
                        DROP TABLE backup; DROP TABLE backup_file; PRAGMA application_id = 0;
                        """
                )
            }
            try queue.close()
        }
    }
}

/// When and by which version a backup was made, and what its rows add up to.
package struct BackupNote: Hashable, Sendable {
    package let madeAt: Int
    package let version: String
    package let checksum: Data

    package init(madeAt: Int, version: String, checksum: Data) {
        (self.madeAt, self.version, self.checksum) = (madeAt, version, checksum)
    }
}

/// A small file of the home inside a backup.
package struct KeptFile: Hashable, Sendable {
    package let name: String
    package let bytes: Data

    package init(name: String, bytes: Data) { (self.name, self.bytes) = (name, bytes) }
}

extension Transaction {
    /// The note of a backup, or nothing in a database that is none.
    package func backupNote() throws -> BackupNote? {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == BackupFile.mark,
            try database.tableExists("backup"),
            let row = try row("SELECT * FROM backup")
        else { return nil }
        return BackupNote(
            madeAt: try row.read("made_at"),
            version: try row.read("version"),
            checksum: try row.read("checksum")
        )
    }

    package func backupFiles() throws -> [KeptFile] {
        try rows("SELECT * FROM backup_file ORDER BY name").map {
            KeptFile(name: try $0.read("name"), bytes: try $0.read("bytes"))
        }
    }

    /// Every value of every table, in the order of the keys, in pieces that no other rows give.
    package func pour(into take: (Data) -> Void) throws {
        let tables = try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_master WHERE type = 'table'
                    AND name NOT IN ('backup', 'backup_file') AND name NOT LIKE 'sqlite_%'
                ORDER BY name
                """
        )
        for table in tables {
            take(Data("table \(table)\n".utf8))
            let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \"\(table)\"")
            while let row = try rows.next() {
                for value in row.databaseValues { take(value.poured) }
            }
        }
    }

    /// How many rows a table has.
    package func count(of table: BackedTable) throws -> Int {
        try row("SELECT count(*) AS number FROM \(table.rawValue)")?.read("number") ?? 0
    }
}

/// A table whose rows a backup counts aloud.
package enum BackedTable: String, CaseIterable, Sendable {
    case folder, entry, officer, audit, tombstone
}

extension DatabaseValue {
    /// The value with its kind and its length before it.
    fileprivate var poured: Data {
        switch storage {
        case .null: Data("-".utf8)
        case .int64(let number): Data("i\(number);".utf8)
        case .double(let number): Data("d\(number.bitPattern);".utf8)
        case .string(let text): Data("t\(text.utf8.count);\(text)".utf8)
        case .blob(let bytes): Data("b\(bytes.count);".utf8) + bytes
        }
    }
}
