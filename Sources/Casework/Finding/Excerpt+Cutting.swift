extension Excerpt {
    /// The most characters before and after what was found.
    static let mostBefore = 60
    static let mostAfter = 120
    /// How many bytes are looked at around it: a few for each character.
    private static let margin = 1_200
    /// The most places of one term that are marked.
    private static let mostPlaces = 32

    /// The part of a text that shows the most of a query, or its beginning where it shows none.
    package init(of text: String, for matcher: Matcher) {
        let text = text.withBytes(\.composed) ?? text
        self = text.withBytes { bytes in
            let places = matcher.places(in: bytes, most: Self.mostPlaces)
            let anchor = Self.anchor(of: places)
            let window = Window(bytes, around: anchor, margin: Self.margin)
            return Self(window, places: places.map(\.range), anchor: anchor)
        }
    }

    /// The place after which the most different terms follow, the nearest to each other.
    private static func anchor(of places: [(range: Range<Int>, term: Matcher.Marks)]) -> Range<Int>
    {
        var best: (range: Range<Int>, terms: Int, span: Int)?
        for (at, place) in places.enumerated() {
            var (seen, span) = (Matcher.Marks(), 0)
            for next in places[at...] {
                let reach = next.range.upperBound - place.range.lowerBound
                guard reach <= 2 * mostAfter else { break }
                if seen.insert(next.term).inserted { span = reach }
            }
            let terms = seen.rawValue.nonzeroBitCount
            if let known = best, (known.terms, -known.span) >= (terms, -span) { continue }
            best = (place.range, terms, span)
        }
        return best?.range ?? 0..<0
    }

    private init(_ window: Window, places: [Range<Int>], anchor: Range<Int>) {
        let letters = window.letters
        let first = letters.firstIndex { $0.bytes.upperBound > anchor.lowerBound } ?? 0
        let last = letters.firstIndex { $0.bytes.upperBound >= anchor.upperBound } ?? first
        let start = Self.start(in: letters, from: first)
        let end = Self.end(in: letters, from: max(first, last))
        self.init(
            Self.pieces(of: letters[start.at..<max(start.at, end.at)], places),
            isCutBefore: start.isCut || start.at == 0 && window.isCutBefore,
            isCutAfter: end.isCut || end.at == letters.count && window.isCutAfter
        )
    }

    /// Back to the beginning of the sentence, or of a word where that is too far.
    private static func start(in letters: [Letter], from first: Int) -> (at: Int, isCut: Bool) {
        var word: Int?
        var at = first
        while at > 0 {
            let before = letters[at - 1].character
            let isEnd =
                before.isNewline
                || before.isWhitespace && at > 1
                    && letters[at - 2].character.endsSentence
            if isEnd { return (at, false) }
            if first - at >= mostBefore { return (word ?? at, true) }
            if before.isWhitespace { word = at }
            at -= 1
        }
        return (0, false)
    }

    /// On to the end of the sentence, or of a word where that is too far.
    private static func end(in letters: [Letter], from last: Int) -> (at: Int, isCut: Bool) {
        var word: Int?
        var at = min(last + 1, letters.count)
        while at < letters.count {
            let next = letters[at].character
            if next.isNewline { return (at, false) }
            if at > 0, next.isWhitespace, letters[at - 1].character.endsSentence {
                return (at, false)
            }
            if at - last > mostAfter { return (word ?? at, true) }
            if next.isWhitespace { word = at }
            at += 1
        }
        return (letters.count, false)
    }

    private static func pieces(of letters: ArraySlice<Letter>, _ places: [Range<Int>]) -> [Piece] {
        var pieces: [Piece] = []
        for letter in letters {
            let isHit = places.contains { $0.overlaps(letter.bytes) }
            if let last = pieces.last, last.isHit == isHit {
                pieces[pieces.count - 1] = Piece(last.text + String(letter.character), isHit: isHit)
            } else {
                pieces.append(Piece(String(letter.character), isHit: isHit))
            }
        }
        return pieces
    }

    /// One character as people see it, and where its bytes stand.
    fileprivate struct Letter {
        let character: Character
        let bytes: Range<Int>
    }

    /// The characters near a place.
    private struct Window {
        let letters: [Letter]
        let isCutBefore: Bool
        let isCutAfter: Bool

        init(_ text: UnsafeRawBufferPointer, around anchor: Range<Int>, margin: Int) {
            let start = text.scalarStart(max(0, anchor.lowerBound - margin))
            let end = text.scalarStart(min(text.count, anchor.upperBound + margin))
            let part = String(decoding: text[start..<end], as: UTF8.self)
            var letters: [Letter] = []
            var place = start
            for character in part {
                let next = place + character.utf8.count
                letters.append(Letter(character: character, bytes: place..<next))
                place = next
            }
            // The first and the last may have lost a part; what was found has not.
            if start > 0, let first = letters.first, first.bytes.upperBound <= anchor.lowerBound {
                letters.removeFirst()
            }
            if end < text.count, let last = letters.last, last.bytes.lowerBound >= anchor.upperBound
            {
                letters.removeLast()
            }
            self.letters = letters
            (isCutBefore, isCutAfter) = (start > 0, end < text.count)
        }
    }
}

extension Character {
    fileprivate var endsSentence: Bool { ".?!。…".contains(self) }
}

extension UnsafeRawBufferPointer {
    /// Where the scalar begins to which this byte belongs.
    fileprivate func scalarStart(_ place: Int) -> Int {
        var place = place
        while place > 0, place < count, self[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}
