/// Words posted after a session had ended, sealed to their officer until the next sign-in.
package struct LateWords: Hashable, Sendable {
    package let id: DraftID
    package let officer: OfficerID
    package let key: KeyID
    package let folder: FolderID
    package let sealed: Sealed

    package init(
        id: DraftID,
        officer: OfficerID,
        key: KeyID,
        folder: FolderID,
        sealed: Sealed
    ) {
        self.id = id
        self.officer = officer
        self.key = key
        self.folder = folder
        self.sealed = sealed
    }
}
