/// A note that is being written, as the database keeps it: sealed under the consultation's key, so
/// that whoever is in charge can go on with it.
package struct NoteDraft: Hashable, Sendable {
    /// The note's own id once it is finished.
    package let id: NoteID
    package let folder: FolderID
    package let center: CenterID
    /// Who wrote last, and on which day.
    package let officer: OfficerID
    package let savedOn: Day
    /// Counted from 1; two who write at once are told.
    package let revision: Int
    package let epoch: Int
    package let body: Sealed

    package init(
        id: NoteID,
        folder: FolderID,
        center: CenterID,
        officer: OfficerID,
        savedOn: Day,
        revision: Int,
        epoch: Int,
        body: Sealed
    ) {
        self.id = id
        self.folder = folder
        self.center = center
        self.officer = officer
        self.savedOn = savedOn
        self.revision = revision
        self.epoch = epoch
        self.body = body
    }
}
