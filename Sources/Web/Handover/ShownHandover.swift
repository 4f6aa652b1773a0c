import Casework
import Storage
import Vault

/// A bundle that leaves, as whoever holds the center's keys has it before them: its terms, never its
/// content.
struct ShownHandover: Sendable {
    let record: HandoverRecord
    let terms: HandoverTerms
    let book: PartnerBook
    let roster: Roster
    let number: FolderNumber?
    /// Whether the other center is on this server: nothing has to be carried there.
    let isNeighbour: Bool

    /// Nothing where there is none, or no key for it: existence is a secret.
    init?(
        _ id: BundleID,
        for session: OpenSession,
        in transaction: Transaction,
        _ world: World
    ) throws {
        let center = session.officer.center
        let sealing = HandoverSealing(world: world, session: session, address: "")
        guard let record = try transaction.handover(id, in: center),
            let safe = try sealing.safe(in: transaction)
        else { return nil }
        book = try world.partners(of: center, in: transaction)
        roster = try world.directories.current(of: center, in: transaction)
        try roster.directory.verify(record, partners: book)
        self.record = record
        terms = try record.terms(with: safe.keys)
        number = try transaction.folder(record.folder)?.number
        let partner = book[ever: record.recipient]
        let there = try partner.flatMap { try world.neighbour($0, in: transaction) }
        isNeighbour = there != nil
    }
}
