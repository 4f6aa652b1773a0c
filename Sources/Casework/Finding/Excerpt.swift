/// The sentence around what was found, in pieces of which some are the words looked for.
///
/// It ends where a sentence or a word ends and never within a character; it is never longer than a few
/// lines, whatever the text is.
package struct Excerpt: Hashable, Sendable {
    /// A run of the text.
    package struct Piece: Hashable, Sendable {
        package let text: String
        /// Whether these are words that were looked for.
        package let isHit: Bool

        package init(_ text: String, isHit: Bool = false) {
            (self.text, self.isHit) = (text, isHit)
        }
    }

    package let pieces: [Piece]
    /// Whether the sentence goes on before or after it.
    package let isCutBefore: Bool
    package let isCutAfter: Bool

    package init(_ pieces: [Piece], isCutBefore: Bool = false, isCutAfter: Bool = false) {
        self.pieces = pieces
        (self.isCutBefore, self.isCutAfter) = (isCutBefore, isCutAfter)
    }
}

extension Excerpt: Confidential {}

extension Excerpt.Piece: Confidential {}
