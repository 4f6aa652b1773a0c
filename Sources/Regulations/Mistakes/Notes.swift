import Foundation

/// Gathers the mistakes of one file while it is read.
final class Notes {
    let file: String
    private(set) var mistakes: [Mistake] = []
    /// What its writer should know, and may leave as it is.
    private(set) var warnings: [Mistake] = []
    /// What the file says of its own parts, compared once all of it is read.
    var mentions: [Mention] = []
    /// The parts that are there and could not be read: whoever names them names nothing that is missing.
    var broken: Set<String> = []
    /// Where a part stands, for what is seen wrong only later.
    var lines: [String: Int] = [:]
    /// Where the regulations lie that the file may name; without one the names are not followed.
    let shelf: RegulationShelf?
    /// Where the file lies, if it was read from a place.
    let folder: URL?

    init(file: String, shelf: RegulationShelf? = nil, folder: URL? = nil) {
        (self.file, self.shelf, self.folder) = (file, shelf, folder)
    }

    /// Whether a file that this one names lies beside it; of bytes without a place nobody can say.
    func isBeside(_ name: String) -> Bool {
        guard !name.contains("/") else { return false }
        guard let folder else { return true }
        var isFolder: ObjCBool = false
        let path = folder.appending(path: name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && !isFolder.boolValue
    }

    func add(_ reason: Mistake.Reason, line: Int) {
        mistakes.append(Mistake(file: file, line: line, reason: reason))
    }

    /// Takes over what was found wrong in another file.
    func add(_ mistake: Mistake) { mistakes.append(mistake) }

    func warn(_ reason: Mistake.Reason, line: Int) {
        warnings.append(Mistake(file: file, line: line, reason: reason))
    }
}
