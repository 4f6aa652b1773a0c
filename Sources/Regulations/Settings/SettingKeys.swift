package import Foundation

/// The keys of a file of settings with their lines, so that a misspelt one is not passed over.
package struct SettingKeys: Sendable {
    /// A key with its sections before it, as `desk.address`.
    package struct Key: Hashable, Sendable {
        package let path: String
        package let line: Int
    }

    /// In the order of the file.
    package let all: [Key]

    /// Reads the keys of a file, or says in which lines it is no file of settings.
    package static func read(at path: URL, named name: String) throws(Mistakes) -> SettingKeys {
        try read(SourceText(at: path, file: name))
    }

    /// Reads the keys of bytes that are already here.
    package static func read(_ bytes: Data, named name: String) throws(Mistakes) -> SettingKeys {
        try read(SourceText(bytes, file: name))
    }

    private static func read(_ source: SourceText) throws(Mistakes) -> SettingKeys {
        let notes = Notes(file: source.file)
        let tree = try Tree.read(source, into: notes)
        var keys: [Key] = []
        if case .section(let entries, _) = tree {
            gather(entries, below: "", into: &keys, notes: notes)
        } else {
            notes.add(.notASection(key: "file"), line: tree.line)
        }
        guard notes.mistakes.isEmpty else { throw Mistakes(notes.mistakes) }
        return SettingKeys(all: keys)
    }

    private static func gather(
        _ entries: [Tree.Entry],
        below prefix: String,
        into keys: inout [Key],
        notes: Notes
    ) {
        for entry in entries {
            let path = prefix + entry.key
            switch entry.value {
            case .text: keys.append(Key(path: path, line: entry.line))
            case .list: notes.add(.notText(key: path), line: entry.line)
            case .section(let inner, _):
                gather(inner, below: path + ".", into: &keys, notes: notes)
            }
        }
    }
}

extension SettingKeys {
    /// The known word that a misspelt one is nearest to, if any is near enough.
    package static func nearest(to word: String, among known: [String]) -> String? {
        Spelling.nearest(to: word, among: known)
    }
}
