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
        case elsewhere(NoteID)
        /// These very words stand in the finished note.
        case finished
        case tooLong
    }

    /// Keeps a form as the next revision after the one it began from.
    func keep(
        _ form: NoteForm,
        as id: NoteID,
        in folder: FolderID,
        after revision: Int
    ) async throws -> Outcome {
        let (world, keys) = (world, keys)
        do {
            return try await world.database.write { transaction in
                let file = try open(folder, for: form, in: transaction)
                let standing = file.drafts.first { $0.id == id }
                if let kept = file.consultation[note: id] {
                    let said = form.read(codes: file.codes, today: world.today).fields
                    if said == kept.note.fields { return .finished }
                } else if (standing?.revision ?? 0) == revision {
                    try file.save(form, as: id, revision + 1, by: keys, world.today, transaction)
                    return .kept(id, revision: revision + 1)
                }
                // Sent twice, or by a second window: the same words are one draft.
                if let standing, try file.typed(in: standing) == form.written {
                    return .kept(id, revision: standing.revision)
                }
                let apart = NoteID.random()
                try file.save(form, as: apart, 1, by: keys, world.today, transaction)
                return .elsewhere(apart)
            }
        } catch VaultError.tooLong {
            return .tooLong
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form.typed)
        }
    }

    /// Keeps a form as a new draft, beside whatever there is.
    func keepApart(_ form: NoteForm, in folder: FolderID) async throws -> NoteID {
        let (world, keys) = (world, keys)
        let apart = NoteID.random()
        try await world.database.write { transaction in
            try open(folder, for: form, in: transaction)
                .save(form, as: apart, 1, by: keys, world.today, transaction)
        }
        return apart
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
        guard let key = keys[.folder, folder.epoch] else { throw VaultError.cannotOpen }
        try transaction.save(
            NoteDraft(
                id: id,
                folder: folder.id,
                center: folder.center,
                officer: officer.officer,
                savedOn: today,
                revision: revision,
                epoch: folder.epoch,
                body: key.seal(draft: form.written, of: id, in: place)
            )
        )
    }
}
