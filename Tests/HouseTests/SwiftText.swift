/// Tells code from comments and strings, as far as the house rules need it.
///
/// Works on bytes: all of the house is read for each run of the tests.
struct SwiftText {
    /// Where a byte stands; a string knows the mark that ends it.
    private enum Place {
        case code, lineComment
        case blockComment(depth: Int)
        case string(end: [UInt8], escape: [UInt8], overLines: Bool)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let hash = UInt8(ascii: "#")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The text with blanks for what is not wanted; as many bytes as before, line for line.
    func blanked(comments: Bool, strings: Bool) -> String {
        var shown = bytes
        var place = Place.code
        var index = 0
        while index < bytes.count {
            let (next, length) = step(from: place, at: index)
            if isQuiet(place, next, comments: comments, strings: strings) {
                for position in index..<(index + length) where bytes[position] != Self.newline {
                    shown[position] = UInt8(ascii: " ")
                }
            }
            place = next
            index += length
        }
        return String(decoding: shown, as: UTF8.self)
    }

    private func isQuiet(_ place: Place, _ next: Place, comments: Bool, strings: Bool) -> Bool {
        let here = if case .code = place { next } else { place }
        return switch here {
        case .code: false
        case .lineComment, .blockComment: comments
        case .string: strings
        }
    }

    /// Where the text stands after the next few bytes, and how many those are.
    private func step(from place: Place, at index: Int) -> (Place, Int) {
        switch place {
        case .code:
            switch bytes[index] {
            case Self.slash where follows(Self.slash, index): (.lineComment, 2)
            case Self.slash where follows(Self.star, index): (.blockComment(depth: 1), 2)
            case Self.hash, Self.quote: stringStart(at: index) ?? (.code, 1)
            default: (.code, 1)
            }
        case .lineComment:
            (bytes[index] == Self.newline ? .code : place, 1)
        case .blockComment(let depth):
            if bytes[index] == Self.slash, follows(Self.star, index) {
                (.blockComment(depth: depth + 1), 2)
            } else if bytes[index] == Self.star, follows(Self.slash, index) {
                (depth == 1 ? .code : .blockComment(depth: depth - 1), 2)
            } else {
                (place, 1)
            }
        case .string(let end, let escape, let overLines):
            if starts(escape, index), index + escape.count < bytes.count {
                (place, escape.count + 1)
            } else if starts(end, index) {
                (.code, end.count)
            } else {
                (bytes[index] == Self.newline && !overLines ? .code : place, 1)
            }
        }
    }

    private func stringStart(at index: Int) -> (Place, Int)? {
        let raw = bytes[index] == Self.hash ? [Self.hash] : []
        let long = raw + [Self.quote, Self.quote, Self.quote]
        let escape = [Self.backslash] + raw
        let after = index + long.count
        if starts(long, index), after < bytes.count, bytes[after] == Self.newline {
            let end = [Self.quote, Self.quote, Self.quote] + raw
            return (.string(end: end, escape: escape, overLines: true), long.count)
        }
        guard starts(raw + [Self.quote], index) else { return nil }
        return (
            .string(end: [Self.quote] + raw, escape: escape, overLines: false), raw.count + 1
        )
    }

    private func follows(_ byte: UInt8, _ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == byte
    }

    private func starts(_ mark: [UInt8], _ index: Int) -> Bool {
        index + mark.count <= bytes.count
            && mark.indices.allSatisfy { bytes[index + $0] == mark[$0] }
    }
}
