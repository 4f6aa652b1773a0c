import Casework
import Storage
import Vault

extension World {
    /// Notes in the audit that something could not be opened; once for each report is enough.
    func noteDamage(
        of folders: [FolderID],
        by officer: OfficerKeys,
        from address: String
    ) async throws {
        guard !folders.isEmpty else { return }
        let instant = instant
        do {
            try await database.write { transaction in
                for folder in folders
                where try !transaction.hasNoted(.damageFound, of: folder, at: officer.center) {
                    try transaction.note(
                        .damageFound,
                        at: officer.center,
                        by: officer.officer,
                        from: address,
                        folder: folder,
                        instant: instant
                    )
                }
            }
        } catch StorageError.unavailable {
            // What is damaged has to be said also while nothing can be written.
        }
    }
}
