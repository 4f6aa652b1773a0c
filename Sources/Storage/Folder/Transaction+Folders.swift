package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Begins a folder: all its rows, or nothing.
    ///
    /// - Throws: `rosterChanged` when the keys were chosen for another roster; `duplicate` when the
    ///   receipt is used already.
    package func insert(_ new: NewFolder, roster: Int? = nil) throws {
        let folder = new.folder
        if let roster, try self.roster(of: folder.center) != roster {
            throw StorageError.rosterChanged
        }
        if let receipt = new.receipt { try insert(receipt) }
        try run(
            """
            INSERT INTO folder
            (id, center, kind, year, number, opened_on, stage, epoch, thread_epoch, unread,
             last_sequence, summary)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                folder.id, folder.center, folder.kind.rawValue, folder.number?.year,
                folder.number?.ordinal, folder.openedOn, folder.stage, folder.epoch,
                folder.threadEpoch, folder.isUnread, folder.lastSequence, folder.summary,
            ]
        )
        for entry in new.entries { try insert(entry) }
        for grant in new.grants { try insert(grant) }
        for key in new.threadKeys { try insert(key) }
    }

    /// Writes a folder's new summary row, if nobody else wrote to it since it was read.
    package func update(_ folder: FolderRecord, expecting sequence: Int) throws {
        try run(
            """
            UPDATE folder SET year = ?, number = ?, stage = ?, epoch = ?, thread_epoch = ?,
                unread = ?, last_sequence = ?, summary = ?
            WHERE id = ? AND last_sequence = ?
            """,
            [
                folder.number?.year, folder.number?.ordinal, folder.stage, folder.epoch,
                folder.threadEpoch, folder.isUnread, folder.lastSequence, folder.summary,
                folder.id, sequence,
            ]
        )
        guard changes == 1 else { throw StorageError.moved }
    }

    /// A folder by its number; who may see it is asked by the callers that take a key.
    package func folder(_ id: FolderID) throws -> FolderRecord? {
        try row("SELECT * FROM folder WHERE id = ?", [id]).map(Self.folder)
    }

    /// The report with that number; whether it may be opened is asked of its grants.
    package func report(numbered number: FolderNumber, in center: CenterID) throws -> FolderID? {
        try row(
            "SELECT id FROM folder WHERE center = ? AND kind = 'report' AND year = ? AND number = ?",
            [center, number.year, number.ordinal]
        )?.read("id")
    }

    /// The next number of a kind in a year; two who ask get two.
    package func nextNumber(
        of kind: FolderKind,
        in center: CenterID,
        year: Int
    ) throws -> FolderNumber {
        let row = try row(
            """
            INSERT INTO number_series (center, kind, year, last) VALUES (?, ?, ?, 1)
            ON CONFLICT (center, kind, year) DO UPDATE SET last = last + 1
            RETURNING last
            """,
            [center, kind.rawValue, year]
        )
        guard let row else { throw StorageError.broken }
        return FolderNumber(year: year, ordinal: try row.read("last"))
    }

    /// Deletes a folder for good and leaves its tombstone.
    package func delete(_ folder: FolderRecord, on day: Day, because reason: String) throws {
        try run(
            """
            INSERT INTO tombstone (folder, center, kind, deleted_on, reason)
            VALUES (?, ?, ?, ?, ?)
            """,
            [folder.id, folder.center, folder.kind.rawValue, day, reason]
        )
        let receipts = try rows(
            "SELECT key FROM access_grant WHERE folder = ? AND role = 'reporter'",
            [folder.id]
        ).map { try $0.read("key") as KeyID }
        let tables = [
            "clock", "renewal", "coding", "attachment", "thread_key", "access_grant",
            "late_words", "note_draft", "calendar_event",
            "search_copy", "entry",
        ]
        for table in tables { try run("DELETE FROM \(table) WHERE folder = ?", [folder.id]) }
        for receipt in receipts { try run("DELETE FROM key WHERE id = ?", [receipt]) }
        try run("DELETE FROM folder WHERE id = ?", [folder.id])
    }

    static func folder(_ row: Row) throws -> FolderRecord {
        let number: FolderNumber? =
            if let year: Int = try row.read("year"), let ordinal: Int = try row.read("number") {
                FolderNumber(year: year, ordinal: ordinal)
            } else {
                nil
            }
        return FolderRecord(
            id: try row.read("id"),
            center: try row.read("center"),
            kind: try row.word("kind"),
            number: number,
            openedOn: try row.read("opened_on"),
            stage: try row.read("stage"),
            epoch: try row.read("epoch"),
            threadEpoch: try row.read("thread_epoch"),
            isUnread: try row.read("unread"),
            lastSequence: try row.read("last_sequence"),
            summary: try row.read("summary")
        )
    }
}
