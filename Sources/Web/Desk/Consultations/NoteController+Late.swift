import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

extension NoteController {
    /// Brings a note that came too late back into its form, with every field as it was typed.
    ///
    /// A new note becomes a draft and is late no more; a correction shows in its form, and stays under
    /// Today until it was sent or thrown away.
    func restore(_ form: Form, _ request: Request, _ context: OfficerContext) async throws
        -> Response
    {
        guard let id = context.parameters.get("late").flatMap({ DraftID($0) }) else {
            throw HTTPError(.notFound)
        }
        let keys = context.keys
        let file = try await acting.open(context)
        let folder = file.folder.id
        let late = try await world.database.read { transaction in
            try transaction.lateWords(of: keys.officer).first {
                $0.id == id && $0.folder == folder
            }
        }
        guard let late, let typed = TypedForm(kept: try late.open(with: keys)) else {
            throw HTTPError(.notFound)
        }
        let corrected = LateNote.corrected(typed).flatMap { file.consultation[note: $0] }
        if let corrected {
            let writing = NoteWriting(
                file,
                .random(),
                LateNote.form(typed),
                notice: "late",
                of: corrected,
                having: LateNote.seen(typed, of: corrected)
            )
            return show(writing, context)
        }
        let draft: NoteID
        do {
            draft = try await DraftKeeping(world: world, keys: keys)
                .keepApart(LateNote.form(typed), in: folder)
        } catch VaultError.tooLong {
            // Longer than a draft may be: it stays where it is, and shows in its form to be divided.
            let faults = [NoteFault(.heard, .textTooLong)]
            let form = LateNote.form(typed)
            return show(
                NoteWriting(file, .random(), form, faults: faults),
                context,
                status: .unprocessableContent
            )
        }
        try await world.database.write {
            _ = try $0.deleteLateWords(id, of: keys.officer)
        }
        return .redirect(to: "\(Link.draft(folder, draft))?done=late")
    }
}
