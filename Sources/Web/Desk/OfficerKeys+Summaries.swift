import Casework
import Storage
import Vault

extension OfficerKeys {
    /// What a list shows of a folder, or nothing when its key or its summary is damaged.
    ///
    /// A grant that was opened for the first time joins `fresh` in this officer's quick form.
    func summary<Value: Decodable>(
        of folder: FolderRecord,
        by grant: Grant,
        _ directory: Directory,
        _ today: Day,
        _ fresh: inout [Grant],
        as type: Value.Type
    ) throws -> Value? {
        do {
            let key = try open(grant, directory: directory, today: today)
            if grant.form == .sealed { fresh.append(try personalize(grant, carrying: key)) }
            guard let sealed = folder.summary else { return nil }
            return try key.open(summary: sealed, of: folder.id, in: folder.center, as: type)
        } catch is VaultError {
            return nil
        }
    }
}
