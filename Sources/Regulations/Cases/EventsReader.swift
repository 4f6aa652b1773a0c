package import Casework
package import Foundation

/// Reads the clear events of one case from a file, or says all that is wrong with it.
package enum EventsReader {
    /// Reads a file; `name` is how mistakes call it, its path unless told.
    package static func read(at path: URL, named name: String? = nil) throws(Mistakes)
        -> [CaseEvent]
    {
        try read(SourceText(at: path, file: name ?? path.relativePath))
    }

    /// Reads bytes that are already here.
    package static func read(_ bytes: Data, named name: String) throws(Mistakes) -> [CaseEvent] {
        try read(SourceText(bytes, file: name))
    }

    private static func read(_ source: SourceText) throws(Mistakes) -> [CaseEvent] {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let events = Section(root: tree, notes: notes).map { section in
            let events = section.entries("events") { CaseEvent($0) }
            section.finish()
            return events
        }
        guard let events, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return events
    }
}
