package import Casework

/// All that the center says in one language, by the names that `Words/ko/` gives to each saying.
package struct Words: Sendable {
    package let language: Language
    private let phrases: [String: Phrase]

    package init(_ texts: [String: String], in language: Language) {
        self.language = language
        phrases = texts.mapValues(Phrase.init)
    }

    /// Says what stands under that name, with its places filled: `words("due", ["day": "11월 18일"])`.
    ///
    /// A name that is not in the file is shown as ⟦name⟧; the tests look for that.
    package func callAsFunction(_ key: String, _ fillings: [String: String] = [:]) -> String {
        guard let phrase = phrases[key] else { return Self.unknown(key) }
        return phrase.said { fillings[$0] }
    }

    /// The names of all sayings, in order.
    package var keys: [String] { phrases.keys.sorted() }

    package func has(_ key: String) -> Bool { phrases[key] != nil }

    /// The places of one saying that have to be filled, in their order.
    package func places(in key: String) -> [String] { phrases[key]?.places ?? [] }

    func phrase(_ key: String) -> Phrase? { phrases[key] }

    /// How a missing saying is shown.
    static func unknown(_ name: String) -> String { "⟦\(name)⟧" }
}
