import Foundation
import GRDB

/// How the file is kept: what is said here is read back in a test.
enum Pragmas {
    /// 8 KiB pages, because a grant of 1.2 KB would overflow a smaller one.
    static let pageSize = 8_192

    static func configuration(patience: TimeInterval) -> Configuration {
        var configuration = Configuration()
        configuration.label = "gyeot"
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // A file's page size is chosen before its first page; later this says nothing.
            try database.execute(sql: "PRAGMA page_size = \(pageSize)")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            // Without this, INSERT OR REPLACE would slip past the triggers that forbid deletion.
            try database.execute(sql: "PRAGMA recursive_triggers = ON")
        }
        return configuration
    }

    /// Makes the file of a new home, which nobody else may read; log and index take after it.
    static func prepare(_ file: URL) throws {
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        guard
            FileManager.default.createFile(
                atPath: file.path,
                contents: nil,
                attributes: [.posixPermissions: 0o600]
            )
        else { throw StorageError.unavailable }
    }

    /// Every commit reaches the disk before anybody is told so.
    ///
    /// GRDB sets NORMAL when it opens a pool, so this comes after.
    static func harden(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
    }
}
