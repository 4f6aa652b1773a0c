/// A place in a regulation or a law, cited as its own text cites it: `제20조제1항제3호`.
///
/// Branches follow their number (`제22조의2`, `제4호의2`), a letter follows its item (`제5호가목`);
/// a law stands before it (`민법 제161조`), as does 부칙; a form is `별지 서식 1`.
package struct Article: Hashable, Sendable {
    /// The law, 부칙 or 별지 before the number; nothing in the regulation's own articles.
    package let law: String?
    /// Everything after it, without spaces: `제20조제1항제3호`, or `서식 1`.
    package let place: String

    /// Reads a citation, or nothing if it is not written as one.
    package init?(_ text: some StringProtocol) {
        guard let start = text.range(of: "제", where: Self.isPlace) else {
            guard text.hasPrefix(Self.form), text.count > Self.form.count else { return nil }
            (law, place) = (nil, String(text))
            return
        }
        let law = text[..<start].trimmingSpaces
        (self.law, place) = (law.isEmpty ? nil : String(law), String(text[start...]))
    }

    /// How a form at the end of a regulation is cited.
    static let form = "별지 "

    /// Read by hand: a file has thousands of citations, and a pattern costs a tenth of a second more.
    private static func isPlace(_ text: Substring) -> Bool {
        var rest = text
        guard rest.takeNumber(before: "조") else { return false }
        rest.takeBranch()
        _ = rest.takeNumber(before: "항")
        if rest.takeNumber(before: "호") { rest.takeBranch() }
        if let letter = rest.first, ("가"..."하").contains(letter), rest.dropFirst().first == "목" {
            rest = rest.dropFirst(2)
        }
        return rest.isEmpty
    }

    /// The places that hold this one, from the article down: 제20조, 제20조제1항.
    package var holders: [String] {
        place.indices.filter { $0 > place.startIndex && "조항호목".contains(place[$0]) }
            .map { String(place[...$0]) + Self.branch(after: $0, in: place) }
            .filter { $0 != place }
    }

    /// This place and those that hold it.
    package var withHolders: [Article] { [self] + holders.map { Article(law: law, place: $0) } }

    private init(law: String?, place: String) {
        (self.law, self.place) = (law, place)
    }

    private static func branch(after index: String.Index, in place: String) -> Substring {
        let all = place[place.index(after: index)...]
        var rest = all
        rest.takeBranch()
        return all[..<rest.startIndex]
    }
}

extension Article: CustomStringConvertible {
    package var description: String { law.map { "\($0) \(place)" } ?? place }
}

extension Article: Comparable {
    package static func < (left: Article, right: Article) -> Bool {
        left.description < right.description
    }
}

extension StringProtocol {
    fileprivate func range(of first: Character, where isRight: (Substring) -> Bool) -> Index? {
        indices.first { self[$0] == first && isRight(Substring(self[$0...])) }
    }

    fileprivate var trimmingSpaces: Substring {
        Substring(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension Substring {
    /// Drops `제20` and what stands behind it, if that is there.
    fileprivate mutating func takeNumber(before end: Character) -> Bool {
        guard first == "제" else { return false }
        let rest = dropFirst().drop(while: \.isDigit)
        guard first == "제", dropFirst().first?.isDigit == true, rest.first == end else {
            return false
        }
        self = rest.dropFirst()
        return true
    }

    /// Drops `의2`, if that is there.
    fileprivate mutating func takeBranch() {
        guard first == "의", dropFirst().first?.isDigit == true else { return }
        self = dropFirst().drop(while: \.isDigit)
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) && isASCII }
}
