/// What every rule of a regulation has: a code, a name, the article it comes from, how clear that is.
package struct Heading: Hashable, Sendable {
    /// Stable for ever: cases, examples and other rules name the rule by it.
    package let code: String
    package let label: Bilingual
    /// Where it stands; a rule of the house alone (a soft target) has none.
    package let articles: [Article]
    /// How clear its text is, and by which readings it was written down.
    package let clarity: Clarity

    package init(
        code: String,
        label: Bilingual,
        articles: [Article] = [],
        clarity: Clarity = .clear
    ) {
        (self.code, self.label, self.articles) = (code, label, articles)
        self.clarity = clarity
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
