import Casework

extension Section {
    /// The articles of the text and their parts: `제1항~제3항`, `제1항제1호~제8호`, `제5호가목~차목`.
    func outline() -> Outline {
        var places: Set<Article> = []
        let chapters = (sections("articles") ?? []).compactMap { $0 }.compactMap { section in
            let line = section.text("article")
            let title = section.optionalText("title")?.text
            let parts = section.distinctWords("parts")
            section.finish()
            guard let line else { return Outline.Chapter?.none }
            guard let article = Article(line.text) else {
                notes.add(.regulation(.badArticle(line.text)), line: line.number)
                return nil
            }
            if !places.insert(article).inserted {
                notes.add(.duplicateCode(line.text), line: line.number)
            }
            for part in parts { places.formUnion(self.places(of: part, in: article)) }
            return Outline.Chapter(article: article, title: title ?? line.text)
        }
        return Outline(chapters, places: places)
    }

    private func places(of part: Line, in article: Article) -> [Article] {
        guard let places = PartRange(part.text)?.places else {
            notes.add(.regulation(.badArticle(part.text)), line: part.number)
            return []
        }
        return places.flatMap { Article("\(article)\($0)")?.withHolders ?? [] }
    }
}

/// Parts of an article in a row, the last number or letter of which runs: `제1항제1호~제8호`.
private struct PartRange {
    static let letters = Array("가나다라마바사아자차카타파하")

    let places: [String]

    init?(_ text: String) {
        let ends = text.split(separator: "~", omittingEmptySubsequences: false)
        guard let first = ends.first, ends.count <= 2 else { return nil }
        guard ends.count == 2 else {
            places = [String(first)]
            return
        }
        let last = ends[1]
        if let from = Numbered(first), let to = Numbered(last), to.before.isEmpty,
            from.unit == to.unit, from.number < to.number
        {
            places = (from.number...to.number).map { "\(from.before)제\($0)\(from.unit)" }
        } else if first.hasSuffix("목"), last.hasSuffix("목"), last.count == 2,
            let letter = first.dropLast().last, let end = last.first,
            let low = Self.letters.firstIndex(of: letter),
            let high = Self.letters.firstIndex(of: end), low < high
        {
            places = Self.letters[low...high].map { "\(first.dropLast(2))\($0)목" }
        } else {
            return nil
        }
    }
}

/// A paragraph or an item with what stands before it, `제1항` and `제3호`; read by hand, for a file has hundreds.
private struct Numbered {
    let before: Substring
    let number: Int
    let unit: Character

    init?(_ text: Substring) {
        guard let unit = text.last, unit == "항" || unit == "호",
            let start = text.lastIndex(of: "제")
        else { return nil }
        let digits = text[start...].dropFirst().dropLast()
        guard digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }), let number = Int(digits)
        else { return nil }
        (before, self.number, self.unit) = (text[..<start], number, unit)
    }
}
