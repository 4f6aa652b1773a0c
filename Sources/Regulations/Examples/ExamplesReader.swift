import Casework
package import Foundation

/// Reads the worked examples of a regulation, or says all that is wrong with them.
package enum ExamplesReader {
    /// Reads a file; `name` is how mistakes call it, its path unless told.
    package static func read(at path: URL, named name: String? = nil) throws(Mistakes)
        -> [RegulationExample]
    {
        try read(SourceText(at: path, file: name ?? path.relativePath))
    }

    /// Reads bytes that are already here.
    package static func read(_ bytes: Data, named name: String) throws(Mistakes)
        -> [RegulationExample]
    {
        try read(SourceText(bytes, file: name))
    }

    private static func read(_ source: SourceText) throws(Mistakes) -> [RegulationExample] {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        let examples = Section(root: tree, notes: notes).map { section in
            var codes: Set<String> = []
            let examples = section.entries("examples") { entry -> RegulationExample? in
                let example = RegulationExample(entry)
                if let example, !codes.insert(example.code).inserted {
                    notes.add(.duplicateCode(example.code), line: entry.line)
                }
                return example
            }
            section.finish()
            return examples
        }
        guard let examples, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return examples
    }
}
