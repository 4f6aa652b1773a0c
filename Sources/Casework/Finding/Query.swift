/// What somebody looks for, read from the one search field; all of its terms have to be found.
///
/// It is a person's words like any other: it goes into no log, no address and no audit.
package struct Query: Hashable, Sendable {
    /// The most terms that one query has.
    package static let mostTerms = 16
    /// The most Unicode scalars of one term, and of all that is read.
    package static let longestTerm = 64
    package static let longest = 600

    /// One thing that has to be found.
    package enum Term: Hashable, Sendable {
        /// A word, a part of one, or a quoted phrase.
        case words(String)
        /// Initial consonants, alone or among syllables: ㅈㄷㄱㅅ, 지도ㄱㅅ.
        case initials(String)
        /// A number, and how it was typed: it may stand in a text too.
        case number(FolderNumber, words: String)
        case days(DayRange)
        /// Something promised that is not kept yet.
        case openPromises
    }

    package let terms: [Term]
    /// Whether something was left out because there was too much of it.
    package let isCut: Bool

    package init(terms: [Term], isCut: Bool = false) {
        self.terms = Array(terms.prefix(Self.mostTerms))
        self.isCut = isCut || terms.count > Self.mostTerms
    }

    package var isEmpty: Bool { terms.isEmpty }

    /// The days in which it looks: nothing for all of them.
    ///
    /// Nothing as well where two ranges have no common day; then `contradictsItself` says so.
    package var days: DayRange? {
        let ranges = terms.compactMap { term -> DayRange? in
            if case .days(let range) = term { range } else { nil }
        }
        guard let first = ranges.first else { return nil }
        return ranges.dropFirst().reduce(first) { $0?.overlap(with: $1) }
    }

    /// Whether its ranges have no common day, so that nothing can be found.
    package var contradictsItself: Bool {
        days == nil
            && terms.contains { if case .days = $0 { true } else { false } }
    }

    package var asksForOpenPromises: Bool { terms.contains(.openPromises) }
}

extension Query: Confidential {}

extension Query.Term: Confidential {}
