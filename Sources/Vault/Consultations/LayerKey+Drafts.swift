package import Casework
import Foundation

extension LayerKey {
    /// Seals a note that is being written, field by field as it was typed.
    ///
    /// - Throws: `tooLong` when it is more than one note can hold.
    package func seal(draft typed: Typed, of id: NoteID, in place: Place) throws -> Sealed {
        let purpose = draftPurpose(id, place)
        return try Box.seal(
            Content(typed: typed).padded,
            under: derived(for: purpose),
            bound: purpose
        )
    }

    /// Opens a note that is being written.
    package func open(_ draft: NoteDraft) throws -> Typed {
        let purpose = draftPurpose(draft.id, Place(center: draft.center, folder: draft.folder))
        return try Content(
            padded: Box.open(draft.body, under: derived(for: purpose), bound: purpose)
        ).typed
    }

    private func draftPurpose(_ id: NoteID, _ place: Place) -> Binding {
        Binding("note-draft").with(place.center).with(place.folder).with(epoch).with(id)
    }
}
