/// Some keys and their values, asked for one by one; what nobody asked for is an unknown key.
final class Section {
    let notes: Notes
    /// Where a missing key is complained about: the line that opens the section.
    let line: Int
    private let entries: [Tree.Entry]
    private var asked: Set<String> = []

    init(_ entries: [Tree.Entry], line: Int, notes: Notes) {
        (self.entries, self.line, self.notes) = (entries, line, notes)
    }

    /// The whole file as a section, or nothing and a complaint.
    convenience init?(root: Tree, notes: Notes) {
        guard case .section(let entries, _) = root else {
            notes.add(.notASection(key: "file"), line: root.line)
            return nil
        }
        self.init(entries, line: 1, notes: notes)
    }

    /// The keys of a section whose names are the writer's own.
    var keys: [String] { entries.map(\.key) }

    /// What stands under a key that may be left out.
    func ask(_ key: String) -> Tree.Entry? {
        asked.insert(key)
        return entries.first { $0.key == key }
    }

    /// What stands under a key that must be there.
    func demand(_ key: String) -> Tree.Entry? {
        if let entry = ask(key) { return entry }
        notes.add(.missingKey(key), line: line)
        return nil
    }

    /// Complains about each key that nobody asked for; call it last.
    func finish() {
        for entry in entries where !asked.contains(entry.key) {
            let nearest = Spelling.nearest(to: entry.key, among: asked)
            notes.add(.unknownKey(entry.key, nearest: nearest), line: entry.line)
        }
    }
}
