import Casework

/// Another report that gets the same answer, and its last entry when the page was shown.
struct SameAnswer: Hashable, Sendable {
    let folder: FolderID
    let seen: Int

    init(folder: FolderID, seen: Int) { (self.folder, self.seen) = (folder, seen) }

    init?(_ code: String) {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let folder = FolderID(parts[0]), let seen = Int(parts[1]) else {
            return nil
        }
        self.init(folder: folder, seen: seen)
    }

    var code: String { "\(folder).\(seen)" }
}

extension Report {
    /// Whether that report is looked at together with this one.
    func isSeenWith(_ other: FolderID) -> Bool { mergedInto == other || gathered.contains(other) }
}
