/// The lists of codes of one center, as its center file or its pages say them (D2, D3).
///
/// Versioned: a note keeps the version under which it was written, and no code ever changes its
/// meaning or goes away, so that a note of ten years ago still says what it said.
package struct CodeBook: Hashable, Sendable {
    /// Counted from 1; one more with each change of a list.
    package let version: Int
    let lists: [CodeListName: [Code]]

    package init(version: Int = 1, lists: [CodeListName: [Code]]) {
        self.version = version
        self.lists = lists.filter { !$0.value.isEmpty }
    }

    /// All codes of a list, retired ones too, in the center's order.
    package subscript(name: CodeListName) -> [Code] { lists[name] ?? [] }

    /// Whether no list was written at all, as in a center that was stored before there were any.
    package var isEmpty: Bool { lists.isEmpty }

    /// The words of a code, or the code itself where no list knows it.
    package func words(of code: String, in name: CodeListName, _ language: Language) -> String {
        self[name][code]?.label(in: language) ?? code
    }

    /// The kind of the regulation under which a kind of this center is counted.
    package func regulationKind(of kind: String) -> String? { self[.kinds][kind]?.countsAs }
}

extension CodeBook: Codable {
    private enum Keys: String, CodingKey { case version, lists }

    package init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: Keys.self)
        let lists = try stored.decode([String: [Code]].self, forKey: .lists)
        self.init(
            version: try stored.decode(Int.self, forKey: .version),
            lists: Dictionary(
                uniqueKeysWithValues: lists.compactMap { name, codes in
                    CodeListName(rawValue: name).map { ($0, codes) }
                }
            )
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(version, forKey: .version)
        try container.encode(
            Dictionary(uniqueKeysWithValues: lists.map { ($0.key.rawValue, $0.value) }),
            forKey: .lists
        )
    }
}

extension CodeBook {
    /// The same with the usual answers in every list that the center did not write itself.
    package func filled(from usual: CodeBook) -> CodeBook {
        CodeBook(version: version, lists: usual.lists.merging(lists) { _, own in own })
    }
}
