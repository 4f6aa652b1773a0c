extension SourceText {
    /// Names that are both anchored (`&name`) and repeated (`*name`), at their first repetition.
    ///
    /// Nine nested lines of repetitions can stand for a thousand million entries, so they are refused
    /// before YAML sees the text. Prose is safe: nobody writes both `&name` and `*name` in it.
    static func aliases(in text: String, file: String) -> [Mistake] {
        // Most files have none, and lines are dear to take apart.
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
            return []
        }
        var anchored: Set<Substring> = []
        var repeated: [(name: Substring, line: Int)] = []
        for (index, line) in lines(of: text).enumerated() where !isComment(line) {
            anchored.formUnion(names(after: "&", in: line))
            repeated += names(after: "*", in: line).map { ($0, index + 1) }
        }
        return repeated.filter { anchored.contains($0.name) }.map {
            Mistake(file: file, line: $0.line, reason: .alias(name: String($0.name)))
        }
    }

    private static func isComment(_ line: Substring) -> Bool {
        line.first { $0 != " " } == "#"
    }

    private static func names(after sign: Character, in line: Substring) -> [Substring] {
        line.split(separator: sign, omittingEmptySubsequences: false).dropFirst().map { part in
            part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        }
        .filter { !$0.isEmpty }
    }
}
