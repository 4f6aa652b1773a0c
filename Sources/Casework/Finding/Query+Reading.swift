extension Query {
    /// Reads what was typed; `today` is for words such as `지난 학기`.
    ///
    /// What stands in quotation marks is looked for as it is. Nothing typed is wrong: what is no number,
    /// month or promise is a word.
    package init(_ typed: String, today: Day) {
        var terms: [Term] = []
        let start = String(String.UnicodeScalarView(typed.unicodeScalars.prefix(Self.longest)))
        var isCut = start.utf8.count < typed.utf8.count
        for piece in Self.pieces(of: start.composed()) {
            switch piece {
            case .phrase(let words): terms.append(Self.term(words, &isCut))
            case .words(let words): terms += Self.terms(words, today, &isCut)
            }
        }
        self.init(terms: terms.removingRepeats, isCut: isCut)
    }

    private enum Piece {
        case phrase(String)
        case words([String])
    }

    /// The parts within and between quotation marks; one that is not closed goes to the end.
    private static func pieces(of typed: String) -> [Piece] {
        typed.split(omittingEmptySubsequences: false) { quotes.contains($0) }
            .enumerated().compactMap { place, part in
                let words = part.unicodeScalars.split(whereSeparator: isSpace).map { String($0) }
                guard !words.isEmpty else { return nil }
                return place.isMultiple(of: 2)
                    ? .words(words) : .phrase(words.joined(separator: " "))
            }
    }

    /// Terms of two words first: 지난 학기, open promises.
    private static func terms(_ words: [String], _ today: Day, _ isCut: inout Bool) -> [Term] {
        var terms: [Term] = []
        var rest = words[...]
        while let first = rest.popFirst() {
            if let second = rest.first, let term = special(first + " " + second, today) {
                terms.append(term)
                rest.removeFirst()
            } else {
                terms.append(special(first, today) ?? term(first, &isCut))
            }
        }
        return terms
    }

    private static func special(_ words: String, _ today: Day) -> Term? {
        let words = words.lowercased()
        if promises.contains(words) { return .openPromises }
        if let days = DayRange(asked: words, today: today) { return .days(days) }
        return FolderNumber(asked: words).map { .number($0, words: words) }
    }

    private static func term(_ words: String, _ isCut: inout Bool) -> Term {
        let spelled = words.unicodeScalars.flatMap { Initial.spelled($0) }
        isCut = isCut || spelled.count > longestTerm
        let hasInitials = spelled.contains { Initial($0) != nil }
        let kept = (hasInitials ? spelled : Array(words.unicodeScalars)).prefix(longestTerm)
        let text = String(String.UnicodeScalarView(kept))
        return hasInitials ? .initials(text) : .words(text)
    }

    /// White space of any kind, and what no text of a person holds.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value < 0x20 || scalar == "\\"
            || scalar == "\u{FFFD}"
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "„", "「", "」", "『", "』", "＂"]

    private static let promises: Set = [
        "약속", "남은 약속", "남은약속", "지킬 약속", "지킬약속", "open promises", "promises",
    ]
}

extension Array where Element: Hashable {
    /// Each once, where it stood first.
    fileprivate var removingRepeats: Self {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
