/// A search made ready: a query, and what it is narrowed to.
package struct Finder: Sendable {
    package let query: Query
    package let matcher: Matcher
    /// A code of the center's kinds, of its channels; nothing for all.
    package let kind: String?
    package let channel: String?
    package let days: DayRange?
    /// Whether nothing can be found, because two ranges of days have none in common.
    package let isVain: Bool
    private let wanted: [Needle]

    package init(
        _ query: Query,
        labels: [FoundLabel] = [],
        kind: String? = nil,
        channel: String? = nil,
        within days: DayRange? = nil
    ) {
        self.query = query
        matcher = Matcher(query, labels: labels)
        (self.kind, self.channel) = (kind, channel)
        let both = [query.days, days].compactMap { $0 }
        self.days = both.dropFirst().reduce(both.first) { $0?.overlap(with: $1) }
        isVain = query.contradictsItself || !both.isEmpty && self.days == nil
        wanted = [kind, channel].compactMap { $0 }.map { Needle(words: "\"\($0)\"") }
    }

    /// Whether an entry's bytes, codes and words together, are worth reading at all; never wrongly no.
    package func mayFind(in bytes: UnsafeRawBufferPointer, besides known: Matcher.Marks) -> Bool {
        guard wanted.allSatisfy({ $0.first(in: bytes, loosely: true) != nil }) else { return false }
        // What is all known of the folder already is wanted only where an entry says some of it too.
        guard !matcher.all.isSubset(of: known) else {
            return matcher.all.isEmpty || matcher.marks(in: bytes, loosely: true) != []
        }
        return matcher.marks(in: bytes, besides: known, loosely: true).union(known)
            .isSuperset(of: matcher.all)
    }

    /// Whether a folder is found by what is known of it, without any of its entries.
    package func findsWhole(_ known: Matcher.Marks) -> Bool {
        !matcher.all.isEmpty && matcher.all.isSubset(of: known) && kind == nil && channel == nil
            && !query.asksForOpenPromises
    }

    /// The sentence that shows why an entry is found, or nothing where it is not.
    package func excerpt(
        of texts: [String],
        codes: Matcher.Marks,
        besides known: Matcher.Marks
    ) -> Excerpt? {
        var own = codes
        var best: (text: String, count: Int)?
        for text in texts {
            let marks = matcher.marks(in: text)
            own.formUnion(marks)
            let count = marks.rawValue.nonzeroBitCount
            if count > best?.count ?? -1 { best = (text, count) }
        }
        guard own.union(known).isSuperset(of: matcher.all) else { return nil }
        if !matcher.all.isEmpty, own.isEmpty { return nil }
        return Excerpt(of: best?.text ?? "", for: matcher)
    }

    package func allows(_ day: Day) -> Bool {
        !isVain && (days.map { $0.contains(day) } ?? true)
    }
}

extension Finder: Confidential {}

/// A code that people find by its words.
package struct FoundLabel: Hashable, Sendable {
    /// Which list it is of.
    package let list: String
    package let code: String
    /// In every language.
    package let words: [String]

    package init(list: String, code: String, words: [String]) {
        (self.list, self.code, self.words) = (list, code, words)
    }
}
