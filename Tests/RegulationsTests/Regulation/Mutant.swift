import Casework
import Foundation
import Testing

@testable import Regulations

/// A regulation in which one number is another.
struct Mutant: Sendable, CustomTestStringConvertible {
    let name: String
    let line: Int
    let key: String
    let was: String
    let becomes: String
    /// Which of the texts of the file it is, counted from the top.
    private let place: Int

    var testDescription: String { "\(name).yaml:\(line): \(key): \(was) → \(becomes)" }

    /// Keys whose digits are part of a name or a citation, and no number that a regulation decided.
    private static let citations: Set<String> = [
        "article", "articles", "basis", "chosen", "code", "en", "ko", "parts", "reading", "title",
    ]

    /// Each number one more, and one less where that is still a number of its kind.
    static func all(of name: String, _ tree: Tree) -> [Mutant] {
        var (found, place): ([Mutant], Int) = ([], 0)
        _ = tree.replacing(under: "", &place) { place, key, text, line in
            guard !citations.contains(key), text.first?.isNumber == true else { return nil }
            found += others(than: text).map {
                Mutant(name: name, line: line, key: key, was: text, becomes: $0, place: place)
            }
            return nil
        }
        return found
    }

    private static func others(than text: String) -> [String] {
        if let day = Day(text) { return [1, -1].map { day.adding(days: $0).description } }
        let digits = text.prefix { $0.isNumber }
        guard let number = Int(digits) else { return [] }
        let rest = text.dropFirst(digits.count)
        let first = [number + 1, number - 1].filter { $0 >= 0 }.map { "\($0)\(rest)" }
        guard rest.first == "/", let below = Int(rest.dropFirst()) else { return first }
        return first + ["\(digits)/\(below + 1)", "\(digits)/\(below - 1)"]
    }

    /// The file as it would be.
    func applied(to tree: Tree) -> Tree {
        var place = 0
        return tree.replacing(under: "", &place) { at, _, _, _ in at == self.place ? becomes : nil }
    }
}

extension Tree {
    /// The tree with some texts replaced; each is told by its place from the top, its key and its line.
    fileprivate func replacing(
        under key: String,
        _ place: inout Int,
        _ other: (_ place: Int, _ key: String, _ text: String, _ line: Int) -> String?
    ) -> Tree {
        switch self {
        case .text(let text, let line):
            place += 1
            return .text(other(place, key, text, line) ?? text, line: line)
        case .list(let items, let line):
            return .list(items.map { $0.replacing(under: key, &place, other) }, line: line)
        case .section(let entries, let line):
            return .section(
                entries.map { entry in
                    Entry(
                        key: entry.key,
                        line: entry.line,
                        value: entry.value.replacing(under: entry.key, &place, other)
                    )
                },
                line: line
            )
        }
    }
}
