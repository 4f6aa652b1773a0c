package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Adds an entry; the schema refuses to change or remove one.
    package func insert(_ entry: EntryRecord) throws {
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
                center: row["center"],
                folder: row["folder"],
                sequence: row["sequence"],
                id: row["id"],
                kind: row["kind"],
                day: row["day"],
                officer: row["officer"],
                layer: try row.word("layer"),
                epoch: row["epoch"],
                facts: (row["facts"] as String?).map { Data($0.utf8) },
                body: row["body"],
                signature: row["signature"]
            )
        }
    }

    /// Whether an entry with this id is there; the same form sent twice writes once.
    package func hasEntry(_ id: EntryID) throws -> Bool {
        try row("SELECT 1 FROM entry WHERE id = ?", [id]) != nil
    }
}
