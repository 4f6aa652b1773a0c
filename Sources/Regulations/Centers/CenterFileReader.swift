package import Casework
package import Foundation

/// Reads what a campus says about its centers, or says all that is wrong with it.
package enum CenterFileReader {
    /// Reads a file, and with a shelf the regulations that it names; `name` is how mistakes call it.
    package static func read(
        at path: URL,
        named name: String? = nil,
        shelf: RegulationShelf? = nil
    ) throws(Mistakes) -> CenterFile {
        try read(SourceText(at: path, file: name ?? path.relativePath), shelf)
    }

    /// Reads bytes that are already here.
    package static func read(_ bytes: Data, named name: String) throws(Mistakes) -> CenterFile {
        try read(SourceText(bytes, file: name), nil)
    }

    private static func read(
        _ source: SourceText,
        _ shelf: RegulationShelf?
    ) throws(Mistakes) -> CenterFile {
        let notes = Notes(file: source.file, shelf: shelf)
        let tree = try Tree.read(source, into: notes)
        let file = Section(root: tree, notes: notes).flatMap { CenterFile($0) }
        guard let file, notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return file
    }
}

extension CenterFile {
    fileprivate init?(_ file: Section) {
        let centers = file.sections("centers")?.map { $0.flatMap { CenterProfile($0) } }
        let slugs = CenterFile.distinctSlugs(in: file)
        let window = file.section("window").flatMap { Window($0, centers: slugs) }
        file.finish()
        guard let window, let centers else { return nil }
        self.init(window: window, centers: centers.compactMap(\.self))
    }

    /// The short names of the centers, the second of two equal ones complained about.
    private static func distinctSlugs(in file: Section) -> [String] {
        guard case .list(let items, _)? = file.ask("centers")?.value else { return [] }
        var slugs: [String] = []
        for case .section(let entries, _) in items {
            guard
                case .text(let slug, let line)? = entries.first(where: { $0.key == "slug" })?.value
            else { continue }
            if slugs.contains(slug) { file.notes.add(.duplicateSlug(slug), line: line) }
            slugs.append(slug)
        }
        return slugs
    }
}
