package import Foundation
import GRDB

extension Database {
    /// Copies a database that others may be writing to, as of one moment, into a new file.
    ///
    /// The copy holds no freed pages: what was deleted before is not in it. Its tables are not
    /// brought up to date, so that a newer command may copy what an older server serves.
    package static func copy(_ file: URL, to target: URL, patience: TimeInterval = 10) throws {
        try StorageError.told {
            guard FileManager.default.fileExists(atPath: file.path) else {
                throw StorageError.unavailable
            }
            // Made first, for its owner alone; SQLite fills an empty file and takes its rights.
            try Pragmas.prepare(target)
            let queue = try DatabaseQueue(
                path: file.path,
                configuration: Pragmas.configuration(patience: patience)
            )
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM INTO ?", arguments: [target.path])
            }
            try queue.close()
        }
    }
}
