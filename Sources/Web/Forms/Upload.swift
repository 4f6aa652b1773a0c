import Casework
package import Storage

/// A form as it came, and its files, sealed and waiting to be kept with it.
package struct Upload: Sendable {
    package let form: Form
    package let files: [SpooledFile]
    /// Every file that was chosen, by its shown name; a browser has to choose them again if the form
    /// comes back.
    let names: [String]
    let refused: [RefusedFile]
    /// Whether the disk had no room for the files.
    let hasNoRoom: Bool
    /// What it was held to, for the words that say so.
    let limits: FileLimits

    init(
        form: Form,
        files: [SpooledFile] = [],
        names: [String] = [],
        refused: [RefusedFile] = [],
        hasNoRoom: Bool = false,
        limits: FileLimits = .standard
    ) {
        self.form = form
        self.files = files
        self.names = names
        self.refused = refused
        self.hasNoRoom = hasNoRoom
        self.limits = limits
    }
}

/// A file that was not taken, and why.
struct RefusedFile: Hashable, Sendable {
    enum Reason: Hashable, Sendable {
        case limit(FileRefusal)
        /// Too many send files just now.
        case busy
        /// So large that the rest was not read.
        case unread
        /// What is left of the disk is kept for words.
        case noRoom
    }

    let name: String
    let reason: Reason
}

extension Upload: Confidential {}

extension RefusedFile: Confidential {}
