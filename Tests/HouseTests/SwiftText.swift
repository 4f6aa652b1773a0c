/// Tells code from comments and strings, as far as the house rules need it.
struct SwiftText {
    /// Where a character stands; a string knows the mark that ends it.
    private enum Place: Equatable {
        case code, lineComment
        case blockComment(depth: Int)
        case string(end: String, escape: String, overLines: Bool)
    }

    private static let quote = "\""
    private static let longQuote = "\"\"\""

    private let characters: [Character]

    init(_ text: String) {
        characters = Array(text)
    }

    /// The text with blanks for what is not wanted; as long as before, line for line.
    func blanked(comments: Bool, strings: Bool) -> String {
        var shown = ""
        var place = Place.code
        var index = 0
        while index < characters.count {
            let (next, length) = step(from: place, at: index)
            let quiet =
                switch place == .code ? next : place {
                case .code: false
                case .lineComment, .blockComment: comments
                case .string: strings
                }
            for character in characters[index..<(index + length)] {
                shown.append(character.isNewline || !quiet ? character : " ")
            }
            place = next
            index += length
        }
        return shown
    }

    /// Where the text stands after the next few characters, and how many those are.
    private func step(from place: Place, at index: Int) -> (Place, Int) {
        switch place {
        case .code:
            if starts("//", index) { return (.lineComment, 2) }
            if starts("/*", index) { return (.blockComment(depth: 1), 2) }
            return stringStart(at: index) ?? (.code, 1)
        case .lineComment:
            return (characters[index].isNewline ? .code : place, 1)
        case .blockComment(let depth):
            if starts("/*", index) { return (.blockComment(depth: depth + 1), 2) }
            if starts("*/", index) {
                return (depth == 1 ? .code : .blockComment(depth: depth - 1), 2)
            }
            return (place, 1)
        case .string(let end, let escape, let overLines):
            if starts(escape, index), index + escape.count < characters.count {
                return (place, escape.count + 1)
            }
            if starts(end, index) { return (.code, end.count) }
            return (characters[index].isNewline && !overLines ? .code : place, 1)
        }
    }

    private func stringStart(at index: Int) -> (Place, Int)? {
        let raw = starts("#", index)
        let hash = raw ? "#" : ""
        let escape = "\\" + hash
        let long = hash + Self.longQuote
        let opensLines =
            index + long.count < characters.count
            && characters[index + long.count].isNewline
        if starts(long, index), opensLines {
            return (
                .string(end: Self.longQuote + hash, escape: escape, overLines: true), long.count
            )
        }
        guard starts(hash + Self.quote, index) else { return nil }
        return (
            .string(end: Self.quote + hash, escape: escape, overLines: false), hash.count + 1
        )
    }

    private func starts(_ mark: String, _ index: Int) -> Bool {
        characters[index...].starts(with: mark)
    }
}
