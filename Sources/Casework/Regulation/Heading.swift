/// What every rule of a regulation has: a code, a name, the article it comes from, how clear that is.
package struct Heading: Hashable, Sendable {
    /// Stable for ever: cases, examples and other rules name the rule by it.
    package let code: String
    package let label: Bilingual
    /// Where it stands; a rule of the house alone (a soft target) has none.
    package let articles: [Article]
    package let status: Reading.Status
    /// The reading by which an unclear rule was written down, as `B-33`.
    package let reading: String?

    package init(
        code: String,
        label: Bilingual,
        articles: [Article] = [],
        status: Reading.Status = .clear,
        reading: String? = nil
    ) {
        (self.code, self.label, self.articles) = (code, label, articles)
        (self.status, self.reading) = (status, reading)
    }
}

/// A rule that has a heading.
package protocol Headed {
    var heading: Heading { get }
}

extension Headed {
    package var code: String { heading.code }
    package var label: Bilingual { heading.label }
    /// The article that is shown for it.
    package var article: Article? { heading.articles.first }
}

extension Sequence where Element: Headed {
    /// The rule of that code.
    package subscript(code code: String) -> Element? { first { $0.code == code } }
}
