package import Casework
package import Foundation

/// Reads a regulation, or says all that is wrong with it.
package enum RegulationReader {
    /// A regulation that can be worked with, and what its writer should still know.
    package struct Answer: Sendable {
        package let regulation: Regulation
        /// Nothing that stops anybody: a committee that no set of people can satisfy (B-33).
        package let warnings: [Mistake]
        /// Where the file says since when it holds.
        let versionsLine: Int
        /// What the file says, key by key, to be compared with another wording.
        let tree: Tree
    }

    /// Reads a file; `name` is how mistakes call it, its path unless told.
    package static func read(at path: URL, named name: String? = nil) throws(Mistakes) -> Answer {
        let source = try SourceText(at: path, file: name ?? path.relativePath)
        let notes = Notes(file: source.file, folder: path.deletingLastPathComponent())
        return try read(Tree.read(source, into: notes), notes)
    }

    /// Reads bytes that are already here.
    package static func read(_ bytes: Data, named name: String) throws(Mistakes) -> Answer {
        let source = try SourceText(bytes, file: name)
        let notes = Notes(file: source.file)
        return try read(Tree.read(source, into: notes), notes)
    }

    /// Reads what a file says, once it is known to be a file.
    static func read(_ tree: Tree, _ notes: Notes) throws(Mistakes) -> Answer {
        let regulation = Section(root: tree, notes: notes).flatMap { Regulation($0) }
        if let regulation {
            notes.compareMentions(with: regulation)
            if notes.broken.isDisjoint(with: ["steps", "stages"]) {
                notes.checkFlow(of: regulation)
            }
            notes.checkPeriods(of: regulation)
            notes.checkCircles(of: regulation)
            notes.checkReadings(of: regulation)
            notes.checkCommittees(of: regulation)
        }
        guard let regulation, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return Answer(
            regulation: regulation,
            warnings: Mistakes(notes.warnings).all,
            versionsLine: notes.lines["versions"] ?? 1,
            tree: tree
        )
    }
}
