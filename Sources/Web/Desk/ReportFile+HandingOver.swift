import Casework
import Foundation
import Storage
import Vault

extension ReportFile {
    /// Puts a report into other hands: a new epoch of both keys for those in charge, all earlier
    /// ones re-wrapped to them, and every other officer's grant dropped.
    ///
    /// Whoever was on duty keeps no way in, not even with an old copy of a key: what is written from
    /// now on lies under the new epoch.
    mutating func handOver(
        to officers: [OfficerID],
        by officer: OfficerKeys,
        in transaction: Transaction
    ) throws {
        let cards = try officers.map { id in
            guard let card = roster.directory.card(of: id) else { throw VaultError.notInDirectory }
            return card
        }
        let folderKey = LayerKey.new(.folder, epoch: folder.epoch + 1)
        let threadKey = LayerKey.new(.thread, epoch: folder.threadEpoch + 1)
        let standing = try transaction.grants(in: folder.id)
        for grant in standing where grant.role == .duty || grant.role == .assigned {
            try transaction.delete(grant)
        }
        keys.add(folderKey)
        keys.add(threadKey)
        for card in cards {
            for key in keys.all(.folder) {
                try transaction.insert(
                    key.grant(to: card, as: .assigned, in: place, signedBy: officer)
                )
            }
        }
        try turn(to: folderKey, threadKey, having: standing, by: officer, in: transaction)
    }

    /// New keys for the same hands, when somebody who could open the report has left: whoever kept an
    /// old key opens nothing that is written from now on.
    mutating func renewIfDue(
        before decided: [ReportEvent],
        by officer: OfficerKeys,
        in transaction: Transaction
    ) throws {
        guard try transaction.isDueForRenewal(folder.id) else { return }
        try transaction.deleteRenewal(of: folder.id)
        // Handing over begins new keys by itself.
        guard !decided.contains(where: { if case .assigned = $0 { true } else { false } }) else {
            return
        }
        let folderKey = LayerKey.new(.folder, epoch: folder.epoch + 1)
        let threadKey = LayerKey.new(.thread, epoch: folder.threadEpoch + 1)
        let standing = try transaction.grants(in: folder.id)
        keys.add(folderKey)
        keys.add(threadKey)
        for grant in standing
        where grant.carries == .folder && grant.epoch == folder.epoch
            && (grant.role == .duty || grant.role == .assigned)
        {
            guard let card = roster.directory[grant.key] else { continue }
            try transaction.insert(
                folderKey.grant(
                    to: card,
                    as: grant.role,
                    notAfter: grant.notAfter,
                    in: place,
                    signedBy: officer
                )
            )
        }
        try turn(to: folderKey, threadKey, having: standing, by: officer, in: transaction)
    }

    /// What every new epoch needs whoever holds it: recovery, the thread under the folder, the reporter.
    private mutating func turn(
        to folderKey: LayerKey,
        _ threadKey: LayerKey,
        having standing: [Grant],
        by officer: OfficerKeys,
        in transaction: Transaction
    ) throws {
        try transaction.insert(
            folderKey.grant(
                to: roster.directory.recovery,
                as: .recovery,
                in: place,
                signedBy: officer
            )
        )
        try transaction.insert(folderKey.seal(thread: threadKey, in: place))
        if let id = standing.first(where: { $0.role == .reporter })?.key,
            let receipt = try transaction.keyCard(id)
        {
            try transaction.insert(
                threadKey.grant(to: receipt, as: .reporter, in: place, signedBy: officer)
            )
        }
        folder.epoch = folderKey.epoch
        folder.threadEpoch = threadKey.epoch
    }
}
