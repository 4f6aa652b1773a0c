import Casework
import Foundation
import Pages

/// One of the plain questions that are asked while a flood lasts: any person knows the answer, and no
/// picture, script or stranger is needed for it.
struct FloodQuestion: Hashable, Sendable {
    /// Its name in the words files: `moon` of `ask.moon.question`.
    let name: String

    /// Every question there is; one more in the words files is one more here.
    static func all(in words: Words) -> [FloodQuestion] {
        words.keys.compactMap { key in
            guard key.hasPrefix(prefix), key.hasSuffix(suffix) else { return nil }
            return FloodQuestion(name: String(key.dropFirst(prefix.count).dropLast(suffix.count)))
        }
    }

    /// Any question, but not the one that was just asked.
    static func any(in words: Words, but last: FloodQuestion? = nil) -> FloodQuestion? {
        all(in: words).filter { $0 != last }.randomElement()
    }

    func text(in words: Words) -> String { words("ask.\(name).question") }

    /// Whether somebody who writes this knows the answer, in whatever language and spelling.
    func isAnswered(by text: String, in languages: [Words]) -> Bool {
        let given = Self.readings(of: text)
        return languages.contains { words in
            words("ask.\(name).answers").split(separator: ",")
                .contains { given.contains(Self.core(of: String($0))) }
        }
    }

    /// What somebody may have meant: the answer as it stands, or without the politeness at its end,
    /// which may be part of the word (고양이요).
    static func readings(of text: String) -> Set<String> {
        let core = core(of: text)
        let bare = politeness.filter { core.hasSuffix($0) }.map { String(core.dropLast($0.count)) }
        return Set([core] + bare).subtracting([""])
    }

    private static let politeness = [
        "입니다", "이에요", "에요", "예요", "이요", "요", "이야", "야", "이다",
    ]

    /// What is left of an answer without case, spaces, marks and width.
    static func core(of text: String) -> String {
        guard text.utf8.count <= 400 else { return "" }
        let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
        return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !["the", "a", "an", "it", "is", "its", "s", "to", "in"].contains($0) }
            .joined()
    }

    private static let prefix = "ask."
    private static let suffix = ".question"
}
