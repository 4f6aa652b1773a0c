package import Casework
import Foundation
package import Storage
import Vault

extension Transaction {
    /// Writes into the center's audit who did what, in the transaction of the act itself.
    package func note(
        _ act: AuditAct,
        at center: CenterID,
        by officer: OfficerID?,
        from address: String,
        folder: FolderID? = nil,
        about subject: OfficerID? = nil,
        detail: String? = nil,
        instant: Int
    ) throws {
        try append(toAuditOf: center, beginning: AuditChain.beginning) { sequence, previous in
            let bare = AuditEntry(
                center: center,
                sequence: sequence,
                instant: instant,
                officer: officer,
                address: address,
                act: act,
                folder: folder,
                subject: subject,
                detail: detail,
                hash: Data()
            )
            return AuditEntry(
                center: center,
                sequence: sequence,
                instant: instant,
                officer: officer,
                address: address,
                act: act,
                folder: folder,
                subject: subject,
                detail: detail,
                hash: AuditChain.hash(bare, after: previous)
            )
        }
    }
}
