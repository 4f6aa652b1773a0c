package import Casework
import GRDB

extension Transaction {
    /// Keeps a note that is being written, if nobody saved a later state of it in the meantime.
    ///
    /// - Throws: `moved` when it stands at another revision than the one before this.
    package func save(_ draft: NoteDraft) throws {
        try run(
            """
            INSERT INTO note_draft (id, folder, center, officer, saved_on, revision, epoch, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
                officer = excluded.officer, saved_on = excluded.saved_on,
                revision = excluded.revision, epoch = excluded.epoch, body = excluded.body
            WHERE note_draft.folder = excluded.folder
                AND note_draft.revision = excluded.revision - 1
            """,
            [
                draft.id, draft.folder, draft.center, draft.officer, draft.savedOn,
                draft.revision, draft.epoch, draft.body,
            ]
        )
        guard changes == 1 else { throw StorageError.moved }
    }

    /// The draft of that id in that consultation.
    package func draft(_ id: NoteID, in folder: FolderID) throws -> NoteDraft? {
        try row("SELECT * FROM note_draft WHERE id = ? AND folder = ?", [id, folder])
            .map(Self.draft)
    }

    /// The notes that are being written in a consultation.
    package func drafts(in folder: FolderID) throws -> [NoteDraft] {
        try rows("SELECT * FROM note_draft WHERE folder = ? ORDER BY saved_on, id", [folder])
            .map(Self.draft)
    }

    /// The drafts that an officer wrote last, for Today.
    package func drafts(by officer: OfficerID) throws -> [NoteDraft] {
        try rows("SELECT * FROM note_draft WHERE officer = ? ORDER BY saved_on, id", [officer])
            .map(Self.draft)
    }

    package func deleteDraft(_ id: NoteID, in folder: FolderID) throws {
        try run("DELETE FROM note_draft WHERE id = ? AND folder = ?", [id, folder])
    }

    private static func draft(_ row: Row) throws -> NoteDraft {
        NoteDraft(
            id: try row.read("id"),
            folder: try row.read("folder"),
            center: try row.read("center"),
            officer: try row.read("officer"),
            savedOn: try row.read("saved_on"),
            revision: try row.read("revision"),
            epoch: try row.read("epoch"),
            body: try row.read("body")
        )
    }
}
