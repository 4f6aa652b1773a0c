package import Casework
import Foundation
import GRDB

/// A folder that a search goes through, and the grant that opens it.
package struct FindableFolder: Sendable {
    package let folder: FolderRecord
    package let grant: Grant
    /// The day of the last entry; that of a consultation's last meeting stands in its summary, and asking for
    /// it here would cost as much as all the rest of the list.
    package let lastDay: Day?
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
        let cursor = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT folder.id, folder.kind, folder.year, folder.number, folder.opened_on,
                        folder.stage, folder.epoch, folder.thread_epoch, folder.unread,
                        folder.last_sequence, folder.summary, access_grant.role,
                        access_grant.not_after, access_grant.form, access_grant.wrapped,
                        access_grant.granter, access_grant.signature,
                        CASE WHEN folder.kind <> 'consultation' THEN (
                            SELECT entry.day FROM entry
                            WHERE entry.folder = folder.id AND entry.sequence = folder.last_sequence
                        ) END
                    FROM access_grant
                    JOIN folder
                        ON folder.id = access_grant.folder AND folder.epoch = access_grant.epoch
                    WHERE access_grant.key = ? AND access_grant.folder > ?
                        AND access_grant.carries = 'folder' AND folder.center = ?
                        AND folder.kind IN (\(places))
                    ORDER BY access_grant.folder
                    LIMIT ?
                    """
            ),
            arguments: [key, last?.bytes ?? Data(), center]
                + StatementArguments(kinds.map(\.rawValue)) + [limit]
        )
        var found: [FindableFolder] = []
        while let row = try cursor.next() {
            found.append(try Self.findable(row, of: key, in: center))
        }
        return found
    }

    /// Columns are taken by their places here and below: by their names, that alone would cost what
    /// opening costs.
    private static func findable(_ row: Row, of key: KeyID, in center: CenterID) throws
        -> FindableFolder
    {
        let id = try row.decode(FolderID.self, atIndex: 0)
        let year = try row.decode(Int?.self, atIndex: 2)
        let ordinal = try row.decode(Int?.self, atIndex: 3)
        let folder = FolderRecord(
            id: id,
            center: center,
            kind: try row.word(atIndex: 1),
            number: year.flatMap { year in ordinal.map { FolderNumber(year: year, ordinal: $0) } },
            openedOn: try row.decode(Day.self, atIndex: 4),
            stage: try row.decode(String.self, atIndex: 5),
            epoch: try row.decode(Int.self, atIndex: 6),
            threadEpoch: try row.decode(Int.self, atIndex: 7),
            isUnread: try row.decode(Bool.self, atIndex: 8),
            lastSequence: try row.decode(Int.self, atIndex: 9),
            summary: try row.decode(Sealed?.self, atIndex: 10)
        )
        let grant = Grant(
            center: center,
            folder: id,
            carries: .folder,
            epoch: folder.epoch,
            key: key,
            role: try row.word(atIndex: 11),
            notAfter: try row.decode(Day?.self, atIndex: 12),
            form: try row.word(atIndex: 13),
            wrapped: try row.decode(Sealed.self, atIndex: 14),
            granter: try row.decode(KeyID?.self, atIndex: 15),
            signature: try row.decode(Data?.self, atIndex: 16)
        )
        return FindableFolder(
            folder: folder,
            grant: grant,
            lastDay: try row.decode(Day?.self, atIndex: 17)
        )
    }

    /// Goes through the entries of these kinds, the last one first and one at a time, to look at them.
    ///
    /// Signatures are not read: whoever acts on an entry reads it with its folder.
    package func eachEntry(
        of folder: FolderRecord,
        kinds: Set<String>,
        _ look: (EntryRecord) throws -> Void
    ) throws {
        let cursor = try Row.fetchCursor(
            database.cachedStatement(sql: Self.lookedAt),
            arguments: [folder.id]
        )
        while let row = try cursor.next() {
            let kind = try row.decode(String.self, atIndex: 2)
            guard kinds.contains(kind) else { continue }
            try look(
                EntryRecord(
                    center: folder.center,
                    folder: folder.id,
                    sequence: try row.decode(Int.self, atIndex: 0),
                    id: try row.decode(EntryID.self, atIndex: 1),
                    kind: kind,
                    day: try row.decode(Day.self, atIndex: 3),
                    officer: try row.decode(OfficerID?.self, atIndex: 4),
                    layer: try row.word(atIndex: 5),
                    epoch: try row.decode(Int.self, atIndex: 6),
                    facts: try row.decode(String?.self, atIndex: 7).map { Data($0.utf8) },
                    body: try row.decode(Sealed?.self, atIndex: 8),
                    signature: nil
                )
            )
        }
    }

    private static let lookedAt = """
        SELECT sequence, id, kind, day, officer, layer, epoch, facts, body
        FROM entry WHERE folder = ? ORDER BY sequence DESC
        """
}
