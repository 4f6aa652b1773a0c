/// One text that is looked for, made ready for many thousands of texts.
struct Needle: Sendable {
    /// Where a needle was found, in bytes of UTF-8.
    typealias Found = Range<Int>

    /// What one letter of it may be.
    enum Letter: Hashable, Sendable {
        /// A folded scalar.
        case exact(UInt32)
        /// Any syllable that begins so, and the letter by itself.
        case initial(Int)

        fileprivate var isLetter: Bool {
            switch self {
            case .exact(let scalar):
                Unicode.Scalar(scalar).map(\.isOfWord) ?? false
            case .initial: true
            }
        }
    }

    let letters: [Letter]
    /// One syllable or letter stands in nearly every text: alone it has to begin a word.
    let beginsWord: Bool
    private let bytes: ByteSearch?
    private let steps: StepSearch

    init(words: String) {
        self.init(Folding.folded(words).map(Letter.exact))
    }

    init(initials: String) {
        self.init(
            initials.unicodeScalars.map { scalar in
                Initial(scalar).map { .initial($0.index) } ?? .exact(Folding.folded(scalar.value))
            }
        )
    }

    private init(_ letters: [Letter]) {
        self.letters = Array(letters.prefix(Query.longestTerm))
        beginsWord = letters.count == 1 && letters.allSatisfy(\.isLetter)
        bytes = ByteSearch(self.letters)
        steps = StepSearch(self.letters)
    }

    /// The first place at or after `start`; `text` is UTF-8 in NFC.
    ///
    /// Loosely, a single letter counts within words too: then what is found is found strictly as well
    /// or not at all.
    func first(
        in text: UnsafeRawBufferPointer,
        from start: Int = 0,
        loosely: Bool = false
    ) -> Found? {
        var start = start
        while let found = next(in: text, from: start) {
            if loosely || !beginsWord || text.beginsWord(at: found.lowerBound) { return found }
            start = found.upperBound
        }
        return nil
    }

    private func next(in text: UnsafeRawBufferPointer, from start: Int) -> Found? {
        if let bytes, bytes.suits(text) { return bytes.first(in: text, from: start) }
        return steps.first(in: text, from: start)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether no letter or digit stands right before this place.
    fileprivate func beginsWord(at place: Int) -> Bool {
        guard place > 0 else { return true }
        var start = place - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        guard
            let before = String(decoding: self[start..<place], as: UTF8.self).unicodeScalars.first
        else { return true }
        return !before.isOfWord
    }
}

extension Unicode.Scalar {
    /// A letter or a digit of any script.
    fileprivate var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
