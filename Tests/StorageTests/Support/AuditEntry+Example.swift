import Casework
import Foundation
import TestSupport
import Vault

extension AuditEntry {
    /// An officer opened a folder, linked to what stood before.
    static func example(
        _ cast: Cast,
        sequence: Int,
        after previous: Data,
        folder: FolderID? = nil
    ) -> AuditEntry {
        let entry = { (hash: Data) in
            AuditEntry(
                center: cast.center,
                sequence: sequence,
                instant: 1_800_000_000 + sequence,
                officer: cast.gildong.officer.id,
                address: "192.0.2.1",
                act: .answered,
                folder: folder,
                hash: hash
            )
        }
        return entry(AuditChain.hash(entry(Data()), after: previous))
    }
}
