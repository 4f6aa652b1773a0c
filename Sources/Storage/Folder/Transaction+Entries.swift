package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Adds an entry; the schema refuses to change or remove one.
    ///
    /// - Throws: `moved` when its place in the folder is taken; `duplicate` when its id is used,
    ///   which is how the same form sent twice shows.
    package func insert(_ entry: EntryRecord) throws {
        do { try write(entry) } catch let error as DatabaseError {
            guard error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY else { throw error }
            // The second sending of a form meets both; then it is the form that counts.
            throw try hasEntry(entry.id) ? StorageError.duplicate : StorageError.moved
        }
    }

    private func write(_ entry: EntryRecord) throws {
        try run(
            """
            INSERT INTO entry
            (folder, sequence, id, center, kind, day, officer, layer, epoch, facts, body, signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.folder, entry.sequence, entry.id, entry.center, entry.kind, entry.day,
                entry.officer, entry.layer.rawValue, entry.epoch,
                entry.facts.map { String(decoding: $0, as: UTF8.self) }, entry.body,
                entry.signature,
            ]
        )
    }

    /// A folder's entries in their order.
    package func entries(of folder: FolderID) throws -> [EntryRecord] {
        try rows("SELECT * FROM entry WHERE folder = ? ORDER BY sequence", [folder]).map { row in
            EntryRecord(
                center: try row.read("center"),
                folder: try row.read("folder"),
                sequence: try row.read("sequence"),
                id: try row.read("id"),
                kind: try row.read("kind"),
                day: try row.read("day"),
                officer: try row.read("officer"),
                layer: try row.word("layer"),
                epoch: try row.read("epoch"),
                facts: try (row.read("facts") as String?).map { Data($0.utf8) },
                body: try row.read("body"),
                signature: try row.read("signature")
            )
        }
    }

    /// Whether an entry with this id is there; the same form sent twice writes once.
    package func hasEntry(_ id: EntryID) throws -> Bool {
        try row("SELECT 1 FROM entry WHERE id = ?", [id]) != nil
    }
}
