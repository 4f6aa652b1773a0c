import Yams

/// A key that stands in one section twice, found again in the text.
///
/// Yams stops at the first of them and names only where the key stood first. Renaming the second in
/// the text, without moving a line, lets everything else be read, so that all mistakes come at once.
struct RepeatedKey {
    /// A character of the private use area, which no key of ours has.
    private static let sign: Character = "\u{E000}"

    let key: String
    let first: Mark

    init(_ key: String, first: Mark) {
        (self.key, self.first) = (key, first)
    }

    static func isRenamed(_ key: String) -> Bool { key.hasSuffix(String(sign)) }

    static func original(of key: String) -> String {
        String(key.prefix { $0 != sign })
    }

    /// The text with the second of the two keys renamed, or nothing if it is not found.
    func renamed(in text: String) -> String? {
        var lines = SourceText.lines(of: text).map(String.init)
        guard lines.indices.contains(first.line - 1) else { return nil }
        let column = first.column - 1
        if let line = renamed(inFlow: lines[first.line - 1], after: column) {
            lines[first.line - 1] = line
            return lines.joined(separator: "\n")
        }
        for index in first.line..<lines.count {
            let line = lines[index]
            let indentation = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indentation)
            guard let start = rest.first, start != "#" else { continue }
            guard indentation >= column else { return nil }
            if indentation == column, let renamed = Self.renaming(key, atStartOf: rest) {
                lines[index] = line.prefix(indentation) + renamed
                return lines.joined(separator: "\n")
            }
        }
        return nil
    }

    /// In `{ ko: 가, ko: 나 }` the second key stands in the same line, after a comma.
    private func renamed(inFlow line: String, after column: Int) -> String? {
        // libYAML counts columns in scalars, of which a decomposed syllable has several.
        let scalars = line.unicodeScalars
        guard
            var index = scalars.index(
                scalars.startIndex,
                offsetBy: column,
                limitedBy: line.endIndex
            ),
            line[..<index].contains("{")
        else { return nil }
        while let comma = line[index...].firstIndex(of: ",") {
            let rest = line[line.index(after: comma)...]
            let spaces = rest.prefix { $0 == " " }
            if let renamed = Self.renaming(key, atStartOf: rest.dropFirst(spaces.count)) {
                return line[...comma] + spaces + renamed
            }
            index = line.index(after: comma)
        }
        return nil
    }

    private static func renaming(_ key: String, atStartOf text: Substring) -> String? {
        for quote in ["", "\"", "'"] {
            let written = quote + key + quote
            guard text.hasPrefix(written) else { continue }
            let rest = text.dropFirst(written.count)
            guard rest.drop(while: { $0 == " " }).first == ":" else { continue }
            return quote + key + String(sign) + quote + rest
        }
        return nil
    }
}
