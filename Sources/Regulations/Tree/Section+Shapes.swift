import Foundation

extension Section {
    /// Long enough for two sentences on a page; a text that is longer is in the wrong place.
    static let textLimit = 600

    /// A section under a key that must be there.
    func section(_ key: String) -> Section? {
        guard let entry = demand(key) else { return nil }
        guard case .section(let entries, _) = entry.value else {
            notes.add(.notASection(key: key), line: entry.line)
            return nil
        }
        return Section(entries, line: entry.line, notes: notes)
    }

    /// The sections of a list, nothing for what is none; nothing at all if there is no list.
    func sections(_ key: String) -> [Section?]? {
        guard let entry = demand(key) else { return nil }
        guard case .list(let items, _) = entry.value else {
            notes.add(.notAList(key: key), line: entry.line)
            return nil
        }
        if items.isEmpty { notes.add(.emptyList(key: key), line: entry.line) }
        return items.map { item in
            guard case .section(let entries, let line) = item else {
                notes.add(.notASection(key: key), line: item.line)
                return nil
            }
            return Section(entries, line: line, notes: notes)
        }
    }

    /// A text under a key that must be there.
    func text(_ key: String) -> Line? {
        demand(key).flatMap { text(of: $0) }
    }

    /// A text under a key that may be left out.
    func optionalText(_ key: String) -> Line? {
        ask(key).flatMap { text(of: $0) }
    }

    /// A text of the file, composed (NFC) and without spaces around it, and its line.
    struct Line {
        let text: String
        let number: Int
    }

    /// The texts of a list under a key that must be there.
    func words(_ key: String) -> [Line]? {
        guard let entry = demand(key) else { return nil }
        guard case .list(let items, _) = entry.value else {
            notes.add(.notAList(key: key), line: entry.line)
            return nil
        }
        if items.isEmpty { notes.add(.emptyList(key: key), line: entry.line) }
        return items.compactMap { item in
            text(of: Tree.Entry(key: key, line: item.line, value: item))
        }
    }

    private func text(of entry: Tree.Entry) -> Line? {
        guard case .text(let written, let number) = entry.value else {
            notes.add(.notText(key: entry.key), line: entry.line)
            return nil
        }
        let text = written.isPlain ? written : written.composedWithoutSpaces
        guard !text.isEmpty else {
            notes.add(.emptyText(key: entry.key), line: entry.line)
            return nil
        }
        guard text.utf8.count <= Self.textLimit || text.count <= Self.textLimit else {
            notes.add(.tooLong(key: entry.key, limit: Self.textLimit), line: entry.line)
            return nil
        }
        return Line(text: text, number: number)
    }
}

extension String {
    /// Whether it is composed already and has no spaces around it: nearly every text is, and to find that
    /// out costs a tenth of composing it.
    fileprivate var isPlain: Bool {
        guard let first = utf8.first, let last = utf8.last, first > 0x20, last > 0x20 else {
            return false
        }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20..<0x7F, 0xAC00...0xD7A3: true
            // The middle dot, dashes, quotation marks and brackets, none of which composes.
            case 0xB7, 0x2013...0x2014, 0x2018...0x201D, 0x2026, 0x300C...0x300F: true
            case _: false
            }
        }
    }

    fileprivate var composedWithoutSpaces: String {
        trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    }
}
