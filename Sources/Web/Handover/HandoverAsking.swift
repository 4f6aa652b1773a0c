import Casework
import Foundation
import Storage
import Vault

/// Seals chosen parts of a consultation to another center, in the session of an officer in charge.
struct HandoverAsking: Sendable {
    let world: World
    let session: OpenSession
    let address: String

    /// Asks for the director's word; whoever may give it gives it in the same step.
    ///
    /// - Returns: whether it is sealed already.
    func ask(_ asked: HandoverAsked, of folder: FolderID, to mark: Data) async throws -> Bool {
        let (world, session, address) = (world, session, address)
        return try await world.database.write { transaction in
            let keys = session.keys
            guard
                var file = try ConsultationFile.open(
                    folder,
                    with: keys,
                    in: transaction,
                    world: world
                )
            else { throw Missing(keeping: nil) }
            let events = try file.consultation.ask(asked, by: keys.officer, on: world.today)
            guard !events.isEmpty else {
                return try transaction.handover(asked.bundle, in: keys.center)?.stage != .asked
            }
            let (record, parts) = try seal(asked, to: mark, file, in: transaction)
            try file.record(events, by: keys, on: world.today, in: transaction)
            try transaction.insert(record, parts: parts)
            try transaction.note(
                .handoverAsked,
                at: keys.center,
                by: keys.officer,
                from: address,
                folder: folder,
                instant: world.instant
            )
            let sealing = HandoverSealing(world: world, session: session, address: address)
            guard let safe = try sealing.safe(in: transaction) else { return false }
            try sealing.approve(record, with: safe, in: transaction)
            return true
        }
    }

    private func seal(
        _ asked: HandoverAsked,
        to mark: Data,
        _ file: ConsultationFile,
        in transaction: Transaction
    ) throws -> (HandoverRecord, [Data]) {
        let center = file.folder.center
        let book = try world.partners(of: center, in: transaction)
        guard let met = book[mark], let us = try world.introduction(of: center, in: transaction)
        else { throw HandoverRefusal.notMet }
        if let there = try world.neighbour(met.partner, in: transaction),
            try world.partners(of: there, in: transaction)[us.mark] == nil
        {
            throw HandoverRefusal.notMetBack
        }
        let parcel = file.consultation.parcel(
            asked,
            by: session.officer.name,
            on: world.today,
            names: { officer in officer.flatMap { file.roster[$0]?.name } ?? "" },
            codes: file.codes,
            files: try handed(asked.files, of: file, in: transaction)
        )
        let (record, parts) = try HandoverRecord.seal(
            parcel,
            as: asked.bundle,
            of: file.folder.id,
            on: asked.terms(
                leavingOpen: file.consultation.openMatters(of: asked.notes).count
            ),
            from: us,
            to: met.partner,
            by: session.keys,
            directory: file.roster.directory,
            day: world.today
        )
        // What cannot be uploaded there does not leave here.
        guard record.size <= Limits.eachFile else { throw HandoverRefusal.tooMuch }
        return (record, parts)
    }

    /// The chosen files as they came, opened for the moment in which they are sealed to the other center.
    private func handed(
        _ chosen: [FileReference],
        of file: ConsultationFile,
        in transaction: Transaction
    ) throws -> [HandedFile] {
        try chosen.map { reference in
            guard let attachment = file.consultation[file: reference] else {
                throw HandoverRefusal.noSuchFile
            }
            let bytes = try transaction.bytes(
                of: attachment.received.file,
                at: reference,
                in: file.folder.id
            )
            guard let bytes else { throw HandoverRefusal.brokenFile }
            return HandedFile(label: HandedFileLabel(attachment), bytes: bytes)
        }
    }
}

extension Transaction {
    /// A whole file in memory, for what is small; nothing where it is not as it came.
    fileprivate func bytes(
        of file: AttachedFile,
        at reference: FileReference,
        in folder: FolderID
    ) throws -> Data? {
        do {
            var opener = try FileOpener(file)
            var bytes = Data(capacity: file.size)
            for index in 0..<opener.chunks {
                let piece = try chunk(
                    index,
                    ofFile: reference.file,
                    entry: reference.entry,
                    folder: folder
                )
                guard let piece else { return nil }
                bytes += try opener.open(piece)
            }
            try opener.finish()
            return bytes
        } catch is VaultError {
            return nil
        }
    }
}
