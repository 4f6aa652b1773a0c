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

        /// Opens a bundle as it lies.
        func open(_ each: ((Data) throws -> Void) throws -> Void) throws -> Opened {
            var opener = BundleOpener(
                for: us,
                keys: safe.keys,
                partners: book.known.map(\.partner)
            )
            var content = Data()
            try each { try opener.add($0) { content.append($0) } }
            let (id, sender) = (opener.id, opener.sender)
            try opener.finish()
            guard let id, let sender else { throw BundleRefusal.truncated }
            return Opened(id: id, sender: sender, parcel: try HandoverParcel(bytes: content))
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
            let (opened, parts) = try await world.tables.run {
                var parts: [Data] = []
                let opened = try reading.open { take in
                    try file.eachPiece {
                        parts.append($0)
                        try take($0)
                    }
                }
                return (opened, parts)
            }
            let received = ReceivedBundle(
                id: opened.id,
                center: center,
                sender: opened.sender.mark,
                cameOn: world.today,
                broughtBy: session.officer.id,
                size: file.file.size
            )
            try await world.database.write { transaction in
                guard try transaction.insert(received) else { throw TakingRefusal.takenInAlready }
                for (index, part) in parts.enumerated() {
                    try transaction.insert(part, index, of: opened.id, at: center)
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

    /// Opens what waits here.
    func open(_ received: ReceivedBundle, in transaction: Transaction) throws -> Opened {
        let parts = try transaction.parts(of: received.id, at: received.center)
        let opened = try reading(in: transaction).open { take in
            for part in parts { try take(part) }
        }
        guard opened.id == received.id, opened.sender.mark == received.sender else {
            throw BundleRefusal.altered
        }
        return opened
    }
}
