import Foundation

extension TemplateFolder {
    /// The same templates with the sayings of one language in their places, as far as nothing is to be
    /// filled into them.
    ///
    /// Most tags of a page are sayings; looking each up anew for each reader was half of what the
    /// form cost.
    func said(in words: Words) -> TemplateFolder {
        TemplateFolder(texts: texts.mapValues { Self.say($0, in: words) })
    }

    private static func say(_ text: String, in words: Words) -> String {
        let pieces = text.split(separator: "{{", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(into: String(pieces[0])) { said, piece in
            guard let end = piece.range(of: "}}"),
                let saying = saying(piece[..<end.lowerBound], in: words)
            else {
                said += "{{" + piece
                return
            }
            said += saying + piece[end.upperBound...]
        }
    }

    /// What a tag says in every case; nothing for one that depends on the page.
    private static func saying(_ tag: Substring, in words: Words) -> String? {
        guard tag.hasPrefix("t."), let phrase = words.phrase(String(tag.dropFirst(2))),
            phrase.places.isEmpty
        else { return nil }
        let text = PageEscaping().escapeText(phrase.said { _ in nil })
        // A template reads braces, and indents the lines of its parts: such words stay a tag.
        return text.contains { $0 == "{" || $0 == "}" || $0.isNewline } ? nil : text
    }
}
