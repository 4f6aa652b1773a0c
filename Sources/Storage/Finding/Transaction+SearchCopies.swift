package import Casework
import GRDB

extension Transaction {
    /// Keeps a copy, in the place of one that begins with the same entry.
    package func keep(_ copy: SearchCopy) throws {
        try run(
            """
            INSERT INTO search_copy (folder, first, last, center, epoch, body)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (folder, first) DO UPDATE SET
                last = excluded.last, epoch = excluded.epoch, body = excluded.body
            """,
            [
                copy.folder, copy.entries.lowerBound, copy.entries.upperBound, copy.center,
                copy.epoch, copy.body,
            ]
        )
    }

    /// The copy that speaks for the last entries of a folder.
    package func lastSearchCopy(of folder: FolderRecord) throws -> SearchCopy? {
        try row(
            """
            SELECT first, last, epoch, body FROM search_copy WHERE folder = ?
            ORDER BY first DESC LIMIT 1
            """,
            [folder.id]
        ).map { try Self.searchCopy($0, of: folder) }
    }

    /// Goes through the copies of a folder, the first one first, until `look` has seen enough.
    package func eachSearchCopy(
        of folder: FolderRecord,
        _ look: (SearchCopy) throws -> Bool
    ) throws {
        let cursor = try Row.fetchCursor(
            database.cachedStatement(
                sql:
                    "SELECT first, last, epoch, body FROM search_copy WHERE folder = ? ORDER BY first"
            ),
            arguments: [folder.id]
        )
        while let row = try cursor.next() {
            guard try look(Self.searchCopy(row, of: folder)) else { return }
        }
    }

    private static func searchCopy(_ row: Row, of folder: FolderRecord) throws -> SearchCopy {
        let first = try row.decode(Int.self, atIndex: 0)
        return SearchCopy(
            center: folder.center,
            folder: folder.id,
            entries: first...max(first, try row.decode(Int.self, atIndex: 1)),
            epoch: try row.decode(Int.self, atIndex: 2),
            body: try row.decode(Sealed.self, atIndex: 3)
        )
    }
}
