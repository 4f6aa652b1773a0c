import Casework
import Foundation
import Storage
import Vault

/// Seals chosen parts of a consultation to another center, in the session of an officer in charge.
struct HandoverAsking: Sendable {
    let world: World
    let session: OpenSession
    let address: String

    /// A bundle that is sealed and lies in the spool, until it is asked for.
    private struct Prepared: Sendable {
        let record: HandoverRecord
        let parts: SpooledPieces
    }

    /// Asks for the director's word; whoever may give it gives it in the same step.
    ///
    /// It is sealed beside all that others write: a recording takes a while.
    /// - Returns: whether it is sealed already.
    func ask(_ asked: HandoverAsked, of folder: FolderID, to mark: Data) async throws -> Bool {
        guard asked.files.isEmpty || world.disk().hasRoomForFiles else {
            throw StorageError.unavailable
        }
        let prepared = try await world.database.read {
            try prepare(asked, of: folder, to: mark, in: $0)
        }
        return try await world.database.write(bytes: prepared?.record.size ?? 0) { transaction in
            var file = try open(folder, in: transaction)
            let keys = session.keys
            let events = try file.consultation.ask(asked, by: keys.officer, on: world.today)
            guard !events.isEmpty, let prepared else {
                return try transaction.handover(asked.bundle, in: keys.center)?.stage != .asked
            }
            try file.record(events, by: keys, on: world.today, in: transaction)
            try transaction.insert(prepared.record, parts: prepared.parts)
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
            try sealing.approve(prepared.record, with: safe, in: transaction)
            return true
        }
    }

    private func open(_ folder: FolderID, in transaction: Transaction) throws -> ConsultationFile {
        guard
            let file = try ConsultationFile.open(
                folder,
                with: session.keys,
                in: transaction,
                world: world
            )
        else { throw Missing(keeping: nil) }
        return file
    }

    /// Seals what was chosen, as it stands now; nothing when the same was asked for before.
    private func prepare(
        _ asked: HandoverAsked,
        of folder: FolderID,
        to mark: Data,
        in transaction: Transaction
    ) throws -> Prepared? {
        let file = try open(folder, in: transaction)
        let events = try file.consultation.ask(asked, by: session.keys.officer, on: world.today)
        guard !events.isEmpty else { return nil }
        let (us, them) = try centers(mark, in: transaction)
        let parcel = file.consultation.parcel(
            asked,
            by: session.officer.name,
            on: world.today,
            names: { officer in officer.flatMap { file.roster[$0]?.name } ?? "" },
            codes: file.codes
        )
        var files = try asked.files.map { reference in
            guard let attachment = file.consultation[file: reference] else {
                throw HandoverRefusal.noSuchFile
            }
            return try HandedBytes(
                attachment.received.file,
                at: reference,
                in: file.folder.id,
                transaction
            )
        }
        var parts = SpooledPieces(in: try world.database.spool())
        let record = try HandoverRecord.seal(
            parcel,
            as: asked.bundle,
            of: file.folder.id,
            on: asked.terms(
                leavingOpen: file.consultation.openMatters(of: asked.notes).count
            ),
            from: us,
            to: them,
            by: session.keys,
            directory: file.roster.directory,
            day: world.today,
            file: { try files[$0].next() },
            keep: { try parts.keep(Sealed(bytes: $0)) }
        )
        return Prepared(record: record, parts: parts)
    }

    /// This center and the other, when each has met the other as far as this server can tell.
    private func centers(
        _ mark: Data,
        in transaction: Transaction
    ) throws -> (us: Partner, them: Partner) {
        let center = session.officer.center
        let book = try world.partners(of: center, in: transaction)
        guard let met = book[mark], let us = try world.introduction(of: center, in: transaction)
        else { throw HandoverRefusal.notMet }
        if let there = try world.neighbour(met.partner, in: transaction),
            try world.partners(of: there, in: transaction)[us.mark] == nil
        {
            throw HandoverRefusal.notMetBack
        }
        return (us, met.partner)
    }
}

/// A chosen file as it came, opened piece by piece while it is sealed to the other center.
private struct HandedBytes {
    private let transaction: Transaction
    private let folder: FolderID
    private let reference: FileReference
    private var opener: FileOpener
    private var place = 0

    init(
        _ file: AttachedFile,
        at reference: FileReference,
        in folder: FolderID,
        _ transaction: Transaction
    ) throws {
        (self.transaction, self.folder, self.reference) = (transaction, folder, reference)
        opener = try FileOpener(file)
    }

    /// - Throws: `HandoverRefusal.brokenFile` where it is not as it came.
    mutating func next() throws -> Data? {
        do {
            guard place < opener.chunks else {
                try opener.finish()
                return nil
            }
            let piece = try transaction.chunk(
                place,
                ofFile: reference.file,
                entry: reference.entry,
                folder: folder
            )
            guard let piece else { throw HandoverRefusal.brokenFile }
            place += 1
            return try opener.open(piece)
        } catch is VaultError {
            throw HandoverRefusal.brokenFile
        }
    }
}

extension HandedBytes: Confidential {}
