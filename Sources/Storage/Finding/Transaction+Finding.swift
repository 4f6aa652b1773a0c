package import Casework
import Foundation
import GRDB

/// A folder that a search goes through: the grant that opens it, and the last day of its entries.
package struct FindableFolder: Sendable {
    package let folder: FolderRecord
    package let grant: Grant
    package let lastDay: Day
}

extension Transaction {
    /// The folders of some kinds that a key can open, in the order of their random ids, so many at
    /// a time.
    package func findable(
        for key: KeyID,
        in center: CenterID,
        _ kinds: [FolderKind] = [.consultation, .report],
        after last: FolderID?,
        limit: Int
    ) throws -> [FindableFolder] {
        let places = kinds.map { _ in "?" }.joined(separator: ", ")
        return try rows(
            """
            SELECT folder.*, access_grant.carries, access_grant.epoch AS grant_epoch,
                access_grant.role, access_grant.not_after, access_grant.form,
                access_grant.wrapped, access_grant.granter, access_grant.signature,
                entry.day AS last_day
            FROM access_grant
            JOIN folder ON folder.id = access_grant.folder AND folder.epoch = access_grant.epoch
            JOIN entry ON entry.folder = folder.id AND entry.sequence = folder.last_sequence
            WHERE access_grant.key = ? AND access_grant.folder > ?
                AND access_grant.carries = 'folder' AND folder.center = ?
                AND folder.kind IN (\(places))
            ORDER BY access_grant.folder
            LIMIT ?
            """,
            [key, last?.bytes ?? Data(), center] + StatementArguments(kinds.map(\.rawValue)) + [
                limit
            ]
        ).map { row in
            FindableFolder(
                folder: try Self.folder(row),
                grant: try Self.listedGrant(row, of: key),
                lastDay: try row.read("last_day")
            )
        }
    }

    /// Goes through the entries of these kinds, the last one first and one at a time.
    ///
    /// Columns are taken by their places: by their names, that alone would cost what opening costs.
    package func eachEntry(
        of folder: FolderRecord,
        kinds: [String],
        _ look: (EntryRecord) throws -> Void
    ) throws {
        let places = kinds.map { _ in "?" }.joined(separator: ", ")
        let cursor = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT sequence, id, kind, day, officer, layer, epoch, facts, body, signature
                    FROM entry WHERE folder = ? AND kind IN (\(places)) ORDER BY sequence DESC
                    """
            ),
            arguments: [folder.id] + StatementArguments(kinds)
        )
        while let row = try cursor.next() {
            let layer: String = try row.decode(atIndex: 5)
            guard let layer = Layer(rawValue: layer) else { throw StorageError.broken }
            try look(
                EntryRecord(
                    center: folder.center,
                    folder: folder.id,
                    sequence: try row.decode(atIndex: 0),
                    id: try row.decode(atIndex: 1),
                    kind: try row.decode(atIndex: 2),
                    day: try row.decode(atIndex: 3),
                    officer: try row.decode(atIndex: 4),
                    layer: layer,
                    epoch: try row.decode(atIndex: 6),
                    facts: try (row.decode(atIndex: 7) as String?).map { Data($0.utf8) },
                    body: try row.decode(atIndex: 8),
                    signature: try row.decode(atIndex: 9)
                )
            )
        }
    }
}
