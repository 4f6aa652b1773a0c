/// A query made ready: says which of its terms a text holds.
package struct Matcher: Sendable {
    /// Which terms were found; a bit for each.
    package struct Marks: OptionSet, Hashable, Sendable {
        package let rawValue: UInt32

        package init(rawValue: UInt32) { self.rawValue = rawValue }

        static func term(_ place: Int) -> Marks { Marks(rawValue: 1 << UInt32(place)) }
    }

    private let needles: [(term: Marks, needle: Needle)]
    private let numbers: [(term: Marks, number: FolderNumber)]
    private let codes: [(term: Marks, label: FoundLabel, needle: Needle)]
    /// All terms that a text or a number answers; the rest of a query is no matter of texts.
    package let all: Marks

    /// Makes a query ready; a term is also answered by a code whose label holds it.
    package init(_ query: Query, labels: [FoundLabel] = []) {
        var needles: [(Marks, Needle)] = []
        var numbers: [(Marks, FolderNumber)] = []
        for (place, term) in query.terms.enumerated() {
            switch term {
            case .words(let words): needles.append((.term(place), Needle(words: words)))
            case .initials(let letters): needles.append((.term(place), Needle(initials: letters)))
            case .number(let number, let words):
                needles.append((.term(place), Needle(words: words)))
                numbers.append((.term(place), number))
            case .days, .openPromises: break
            }
        }
        (self.needles, self.numbers) = (needles, numbers)
        all = Marks(needles.map(\.0))
        codes = needles.flatMap { term, needle in
            labels.filter { label in
                label.words.contains { words in
                    words.withBytes { needle.first(in: $0) != nil }
                }
            }.map { (term, $0, Needle(words: "\"\($0.code)\"")) }
        }
    }

    /// The terms in a text of UTF-8, beyond those found already.
    ///
    /// Loosely, nothing that is there is missed, and more may be said: for bytes in which a text lies
    /// among other things.
    package func marks(
        in text: UnsafeRawBufferPointer,
        besides known: Marks = [],
        loosely: Bool = false
    ) -> Marks {
        guard let composed = text.composed else {
            return marks(composed: text, besides: known, loosely: loosely)
        }
        return composed.withBytes { marks(composed: $0, besides: known, loosely: loosely) }
    }

    package func marks(in text: String, besides known: Marks = []) -> Marks {
        text.withBytes { marks(in: $0, besides: known) }
    }

    /// The terms that a folder's number answers.
    package func marks(of number: FolderNumber?) -> Marks {
        Marks(numbers.filter { $0.number == number }.map(\.term))
    }

    /// The terms that a code of a list answers by its label.
    package func marks(of code: String, in list: String) -> Marks {
        Marks(codes.filter { $0.label.code == code && $0.label.list == list }.map(\.term))
    }

    private func marks(
        composed text: UnsafeRawBufferPointer,
        besides known: Marks,
        loosely: Bool
    ) -> Marks {
        var marks: Marks = []
        for (term, needle) in needles where !known.contains(term) {
            if needle.first(in: text, loosely: loosely) != nil { marks.insert(term) }
        }
        guard loosely else { return marks }
        for (term, _, needle) in codes where !known.union(marks).contains(term) {
            if needle.first(in: text, loosely: true) != nil { marks.insert(term) }
        }
        return marks
    }

    /// Where terms stand in a text in NFC, in bytes: in order, at most so many of each.
    func places(in text: UnsafeRawBufferPointer, most: Int) -> [(range: Range<Int>, term: Marks)] {
        var places: [(range: Range<Int>, term: Marks)] = []
        for (term, needle) in needles {
            var (start, left) = (0, most)
            while left > 0, let found = needle.first(in: text, from: start) {
                places.append((found, term))
                (start, left) = (found.upperBound, left - 1)
            }
        }
        return places.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }
}

extension Matcher: Confidential {}
