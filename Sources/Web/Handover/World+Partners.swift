import Casework
import Storage
import Vault

extension World {
    /// A center as it introduces itself to others; its name is the published one.
    func introduction(of center: CenterID, in transaction: Transaction) throws -> Partner? {
        let directory = try directories.current(of: center, in: transaction).directory
        return campus[center].map { Partner(name: $0.profile.name, directory: directory) }
    }

    /// Whom a center has met.
    func partners(of center: CenterID, in transaction: Transaction) throws -> PartnerBook {
        let directory = try directories.current(of: center, in: transaction).directory
        return try directory.partners(transaction.partners(of: center))
    }

    /// The center of this server that a partner is, if it still has the same keys and name.
    func neighbour(_ partner: Partner, in transaction: Transaction) throws -> CenterID? {
        let center = partner.key.center
        guard campus[center] != nil,
            try introduction(of: center, in: transaction)?.mark == partner.mark
        else { return nil }
        return center
    }

    /// Whether a partner has met this center too; of one on another server nobody here can tell.
    func isMetBack(by partner: Partner, _ center: CenterID, in transaction: Transaction) throws
        -> Bool
    {
        guard let there = try neighbour(partner, in: transaction),
            let us = try introduction(of: center, in: transaction)
        else { return true }
        return try partners(of: there, in: transaction)[us.mark] != nil
    }

    /// The handings of a consultation, each as its officers and the other center signed it.
    func handovers(
        from file: ConsultationFile,
        in transaction: Transaction
    ) throws -> [HandoverRecord] {
        let records = try transaction.handovers(from: file.folder.id)
        guard !records.isEmpty else { return [] }
        let book = try partners(of: file.folder.center, in: transaction)
        for record in records { try file.roster.directory.verify(record, partners: book) }
        return records
    }
}
