import Casework
import Foundation
import Storage
import Vault

/// Keeps what is being written, sealed; who saves past a colleague gets a draft of their own.
struct DraftKeeping: Sendable {
    let world: World
    let keys: OfficerKeys

    /// What became of it.
    enum Outcome: Sendable {
        case kept(NoteID, revision: Int)
        /// Somebody else had saved or finished it; these words are a draft of their own now.
        case elsewhere(NoteID, revision: Int)
        /// These very words stand in the finished note.
        case finished
        case tooLong
    }

    /// Keeps a form as the next revision after the one that it began from.
    func keep(
        _ form: NoteForm,
        as id: NoteID,
        in folder: FolderID
    ) async throws -> Outcome {
        let (world, keys) = (world, keys)
        do {
            return try await world.database.write { transaction in
                let revision = form.revision
                let file = try open(folder, for: form, in: transaction)
                let standing = file.drafts.first { $0.id == id }
                if let fields = file.finished(of: form, as: id) {
                    let said = form.read(codes: file.codes, today: world.today).fields
                    if said == fields { return .finished }
                }
                if file.consultation[note: id] == nil, (standing?.revision ?? 0) == revision {
                    try file.save(form, as: id, revision + 1, by: keys, world.today, transaction)
                    return .kept(id, revision: revision + 1)
                }
                // Sent twice, or by a second window: the same words are one draft.
                if let standing, try file.typed(in: standing) == form.written {
                    return .kept(id, revision: standing.revision)
                }
                let apart = try file.keepApart(form, by: keys, world.today, transaction)
                return .elsewhere(apart.id, revision: apart.revision)
            }
        } catch VaultError.tooLong {
            return .tooLong
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form.typed)
        }
    }

    /// Keeps a form as a draft of its own, beside whatever else there is.
    func keepApart(_ form: NoteForm, in folder: FolderID) async throws -> NoteID {
        let (world, keys) = (world, keys)
        return try await world.database.write { transaction in
            try open(folder, for: form, in: transaction)
                .keepApart(form, by: keys, world.today, transaction).id
        }
    }

    private func open(
        _ folder: FolderID,
        for form: NoteForm,
        in transaction: Transaction
    ) throws -> ConsultationFile {
        guard
            let file = try ConsultationFile.open(
                folder,
                with: keys,
                in: transaction,
                world: world
            )
        else { throw Missing(keeping: form.typed) }
        guard file.consultation.mayWrite(keys.officer) else {
            throw Refused(NoteRefusal.notInCharge, keeping: form.typed)
        }
        return file
    }
}

extension ConsultationFile {
    /// Seals a draft under the consultation's present key and writes it.
    func save(
        _ form: NoteForm,
        as id: NoteID,
        _ revision: Int,
        by officer: OfficerKeys,
        _ today: Day,
        _ transaction: Transaction
    ) throws {
        try save(form.written, as: id, revision, by: officer.officer, today, transaction)
    }

    /// Keeps a form under an id of its own; the same words are one draft, however often they come.
    fileprivate func keepApart(
        _ form: NoteForm,
        by officer: OfficerKeys,
        _ today: Day,
        _ transaction: Transaction
    ) throws -> (id: NoteID, revision: Int) {
        // One that does not open is not these words, and does not stand in their way.
        let same = drafts.first { (try? typed(in: $0)) == form.written }
        if let same { return (same.id, same.revision) }
        let apart = NoteID.random()
        try save(form, as: apart, 1, by: officer, today, transaction)
        return (apart, 1)
    }

    /// Puts a draft that was saved after a form had begun under another id, as its writer's, unless the
    /// form says all that it says; the draft itself can then go.
    func setAside(
        _ id: NoteID,
        besides form: NoteForm,
        as apart: NoteID,
        _ transaction: Transaction
    ) throws {
        guard let standing = drafts.first(where: { $0.id == id }), standing.revision > form.revision
        else { return }
        let words = try typed(in: standing)
        guard !form.says(words) else { return }
        try save(words, as: apart, 1, by: standing.officer, standing.savedOn, transaction)
    }

    /// The finished note that a draft corrects; nothing of a new one, or of one that does not open.
    func corrected(by draft: NoteDraft) -> NoteID? {
        (try? typed(in: draft)).flatMap { NoteForm(Form($0)).corrected }
    }

    /// What stands finished where a form's draft was: its note, or the correction that came of it.
    fileprivate func finished(of form: NoteForm, as id: NoteID) -> NoteFields? {
        if let kept = consultation[note: id] { return kept.note.fields }
        guard form.revision > 0, !drafts.contains(where: { $0.id == id }) else { return nil }
        return form.corrected.flatMap { consultation[note: $0]?.fields }
    }

    private func save(
        _ typed: Typed,
        as id: NoteID,
        _ revision: Int,
        by officer: OfficerID,
        _ day: Day,
        _ transaction: Transaction
    ) throws {
        guard let key = keys[.folder, folder.epoch] else { throw VaultError.cannotOpen }
        try transaction.save(
            NoteDraft(
                id: id,
                folder: folder.id,
                center: folder.center,
                officer: officer,
                savedOn: day,
                revision: revision,
                epoch: folder.epoch,
                body: key.seal(draft: typed, of: id, in: place)
            )
        )
    }
}

extension NoteForm {
    /// Whether nothing of these words would be lost with them: prose may have been gone on with.
    fileprivate func says(_ words: Typed) -> Bool {
        words.fields.allSatisfy { field in
            let said = typed.all(field.name)
            let kind = NoteField(rawValue: field.name)?.kind
            return kind == .text || kind == .line
                ? said.contains { $0.contains(field.value) } : said.contains(field.value)
        }
    }
}
