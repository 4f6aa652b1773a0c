package import Casework

/// The sentence around what was found, with the words looked for marked in it.
package struct FoundWords: Viewable {
    package var pieces: [FoundPiece]
    package var isCutBefore: Bool
    package var isCutAfter: Bool

    package init(_ excerpt: Excerpt) {
        pieces = excerpt.pieces.map { FoundPiece(words: $0.text, isHit: $0.isHit) }
        (isCutBefore, isCutAfter) = (excerpt.isCutBefore, excerpt.isCutAfter)
    }
}

/// A part of such a sentence.
package struct FoundPiece: Viewable {
    package var words: String
    package var isHit: Bool

    package init(words: String, isHit: Bool = false) { (self.words, self.isHit) = (words, isHit) }
}
