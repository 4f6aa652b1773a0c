import Foundation
import GRDB

/// The numbered steps from an empty file to today's tables; a shipped step is never changed.
enum Migrations {
    static func migrate(_ pool: DatabasePool) throws {
        var migrator = DatabaseMigrator()
        for step in try all() {
            migrator.registerMigration(step.name) { try $0.execute(sql: step.sql) }
        }
        // A file of a later version has rules that this one would break.
        guard try !pool.read(migrator.hasBeenSuperseded) else { throw StorageError.tooNew }
        try migrator.migrate(pool)
    }

    /// The steps in the order of their names, as files beside the code.
    static func all() throws -> [(name: String, sql: String)] {
        let folder = Bundle.module.resourceURL?.appending(path: "Migrations")
        guard let folder else { throw StorageError.broken }
        return try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "sql" }
        .map { file in
            (
                file.deletingPathExtension().lastPathComponent,
                try String(contentsOf: file, encoding: .utf8)
            )
        }
        .sorted { $0.name < $1.name }
    }
}
