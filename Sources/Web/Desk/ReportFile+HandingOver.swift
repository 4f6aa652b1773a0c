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
