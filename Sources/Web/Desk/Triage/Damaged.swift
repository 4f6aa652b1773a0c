import Casework
import Vault

/// Part of a report was changed or lost on the disk: nothing of it is shown, and what it is is said.
struct Damaged: Error {
    let folder: FolderRecord
    let part: Part
    /// What an officer had typed.
    var typed: TypedForm?

    /// What cannot be opened.
    enum Part: Sendable {
        case key
        /// The order or a signature of the entries.
        case chain
        /// Its place, its kind and its day.
        case entry(Int, String, Day)
    }

    func keeping(_ form: Form?) -> Damaged {
        var damaged = self
        damaged.typed = TypedForm(form)
        return damaged
    }

    /// Says of what fails inside which part it is; everything else flies on.
    static func marking<Value>(
        _ folder: FolderRecord,
        _ part: Part,
        _ body: () throws -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch is VaultError {
            throw Damaged(folder: folder, part: part)
        } catch is BrokenFolder {
            throw Damaged(folder: folder, part: part)
        }
    }
}
