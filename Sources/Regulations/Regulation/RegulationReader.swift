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
        /// The same of the files that go first in some kinds of case, by the codes of their overlays.
        let specials: [String: Tree]

        /// Every value that it says, by the path of its keys.
        var values: [String: Tree.Value] {
            specials.reduce(into: tree.values) { all, special in
                for (path, value) in special.value.values {
                    all["overlays/\(special.key)/says/\(path)"] = value
                }
            }
        }
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
        var regulation = Section(root: tree, notes: notes).flatMap { Regulation($0) }
        var specials: [String: Special] = [:]
        if let found = regulation {
            notes.check(found, as: found)
            specials = readOverlays(of: found, notes)
            regulation?.overlays = found.overlays.map { $0.saying(specials[$0.code]?.regulation) }
        }
        guard let regulation, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return Answer(
            regulation: regulation,
            warnings: Mistakes(notes.warnings + specials.values.flatMap(\.warnings)).all,
            versionsLine: notes.lines["versions"] ?? 1,
            tree: tree,
            specials: specials.mapValues(\.tree)
        )
    }
}
