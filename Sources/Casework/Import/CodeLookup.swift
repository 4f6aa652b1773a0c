/// Finds the code that somebody's word means: by its label in either language, or as was decided.
package struct CodeLookup: Sendable {
    private let known: [CodeListName: [String: String]]
    private let values: ImportedValues

    package init(_ book: CodeBook, values: ImportedValues) {
        known = Dictionary(
            uniqueKeysWithValues: CodeListName.allCases.map { name in
                let words = book[name].flatMap { code in
                    ([code.code] + Language.allCases.map { code.label(in: $0) })
                        .map { ($0.comparedName, code.code) }
                }
                return (name, Dictionary(words) { first, _ in first })
            }
        )
        self.values = values
    }

    /// What a cell's words mean.
    enum Meaning: Hashable { case codes([String]), words, unknown([String]) }

    /// Several words in one cell are several codes, unless the whole is one.
    func meaning(of text: String, in list: CodeListName) -> Meaning {
        var (codes, unknown): ([String], [String]) = ([], [])
        for part in Self.parts(of: text, at: ",/;\n、，") {
            if let code = code(of: part, in: list) {
                codes.append(code)
                continue
            }
            // A middle dot parts codes, and stands in the label of some.
            let smaller = Self.parts(of: part, at: "·ㆍ+&").map { ($0, code(of: $0, in: list)) }
            let isSplit = smaller.count > 1 && smaller.contains { $0.1 != nil }
            codes += isSplit ? smaller.compactMap(\.1) : []
            unknown += isSplit ? smaller.filter { $0.1 == nil }.map(\.0) : [part]
        }
        if let whole = code(of: text, in: list) { (codes, unknown) = ([whole], []) }
        guard unknown.isEmpty else { return .unknown(unknown) }
        codes.removeAll(where: \.isEmpty)
        return codes.isEmpty ? .words : .codes(codes)
    }

    /// What somebody's word most likely means, to be looked at before it counts: by a term of the field,
    /// or because one label alone begins with it, or it with one label.
    package static func suggestion(for text: String, in list: [Code], of name: CodeListName)
        -> String?
    {
        if let code = FieldTerms.code(of: text, in: name), list[code] != nil { return code }
        let word = text.comparedName
        guard word.count > 1 else { return nil }
        let names = list.map { code in
            let labels = Language.allCases.map { code.label(in: $0) }
            let smaller = labels.flatMap { Self.parts(of: $0, at: "·ㆍ/,") }
            return (code.code, (labels + smaller).map(\.comparedName).filter { $0.count > 1 })
        }
        for fits in [{ (name: String) in name.hasPrefix(word) }, { word.hasPrefix($0) }] {
            let found = names.filter { $0.1.contains(where: fits) }
            if let only = found.first, found.count == 1 { return only.0 }
        }
        return nil
    }

    private static func parts(of text: String, at signs: String) -> [String] {
        text.split { signs.contains($0) }.map { String($0).trimmedUnseen }.filter { !$0.isEmpty }
    }

    private func code(of text: String, in list: CodeListName) -> String? {
        values[list, text] ?? known[list]?[text.comparedName]
    }
}
