import Casework
import Documents
import Foundation
import Storage
import Vault

/// Takes in what another center sealed: whole, from whom it says, and once.
struct HandoverTaking: Sendable {
    let world: World
    let session: OpenSession
    let address: String

    private var sealing: HandoverSealing {
        HandoverSealing(world: world, session: session, address: address)
    }

    /// A bundle as it was opened: who sealed it, and what is in it.
    struct Opened: Sendable {
        let id: BundleID
        let sender: Partner
        let parcel: HandoverParcel
    }

    /// What the center's keys are needed for, at one moment.
    struct Reading: Sendable {
        let safe: CenterSafe
        let us: Partner
        let book: PartnerBook

        /// Opens a bundle as it lies, and hands on what is in its files before it is known to be whole.
        func open(
            _ next: () throws -> Data?,
            take: (HandedPiece) throws -> Void = { _ in }
        ) throws -> Opened {
            var opener = BundleOpener(
                for: us,
                keys: safe.keys,
                partners: book.known.map(\.partner)
            )
            var reader = ParcelReader()
            // What is no parcel is told from what was cut or altered only where the signature holds.
            var refusal: BundleRefusal?
            while let part = try next() {
                try opener.add(part) { plain in
                    guard refusal == nil else { return }
                    do { try reader.add(plain, take: take) } catch let error as BundleRefusal {
                        refusal = error
                    }
                }
            }
            let (id, sender) = (opener.id, opener.sender)
            try opener.finish()
            if let refusal { throw refusal }
            guard let id, let sender else { throw BundleRefusal.truncated }
            return Opened(id: id, sender: sender, parcel: try reader.finish())
        }
    }

    /// - Throws: `TeamRefusal.noCenterKeys` when this officer does not hold the center's keys.
    func reading(in transaction: Transaction) throws -> Reading {
        let center = session.officer.center
        guard let safe = try sealing.safe(in: transaction),
            let us = try world.introduction(of: center, in: transaction)
        else { throw TeamRefusal.noCenterKeys }
        return Reading(
            safe: safe,
            us: us,
            book: try world.partners(of: center, in: transaction)
        )
    }

    /// Takes in a file, or says why not; then nothing of it is kept but that it was refused.
    func bring(_ file: SpooledFile) async throws -> BundleID {
        let (world, session, address) = (world, session, address)
        let center = session.officer.center
        do {
            let reading = try await world.database.read { try self.reading(in: $0) }
            let opened = try await world.tables.run {
                var pieces = try SpooledReader(file)
                return try reading.open { try pieces.next() }
            }
            let received = ReceivedBundle(
                id: opened.id,
                center: center,
                sender: opened.sender.mark,
                cameOn: world.today,
                broughtBy: session.officer.id,
                size: file.file.size
            )
            try await world.database.write(with: [file]) { transaction in
                guard try transaction.insert(received) else { throw TakingRefusal.takenInAlready }
                var index = 0
                try file.eachPiece { part in
                    try transaction.insert(part, index, of: opened.id, at: center)
                    index += 1
                }
                try transaction.note(
                    .handoverCame,
                    at: center,
                    by: session.officer.id,
                    from: address,
                    instant: world.instant
                )
            }
            return opened.id
        } catch {
            if error is BundleRefusal || error is TakingRefusal {
                try await world.database.write { transaction in
                    try transaction.note(
                        .handoverRefused,
                        at: center,
                        by: session.officer.id,
                        from: address,
                        instant: world.instant
                    )
                }
            }
            throw error
        }
    }

    /// Opens what waits here, and hands on what is in its files.
    func open(
        _ received: ReceivedBundle,
        in transaction: Transaction,
        take: (HandedPiece) throws -> Void = { _ in }
    ) throws -> Opened {
        let parts = try transaction.parts(of: received.id, at: received.center)
        let opened = try reading(in: transaction).open({ try parts.next() }, take: take)
        guard opened.id == received.id, opened.sender.mark == received.sender else {
            throw BundleRefusal.altered
        }
        return opened
    }
}
