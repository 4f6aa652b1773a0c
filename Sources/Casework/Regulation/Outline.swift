/// Which articles a regulation has, so that a citation of one that is not there is seen.
package struct Outline: Hashable, Sendable {
    /// One article and its title.
    package struct Chapter: Hashable, Sendable {
        package let article: Article
        package let title: String

        package init(article: Article, title: String) {
            (self.article, self.title) = (article, title)
        }
    }

    package let chapters: [Chapter]
    private let places: Set<Article>

    package init(_ chapters: [Chapter], places: some Sequence<Article>) {
        self.chapters = chapters
        self.places = Set(places)
    }

    /// The articles of both.
    func joined(by other: Outline) -> Outline {
        Outline(chapters + other.chapters, places: places.union(other.places))
    }

    /// Whether the articles of that law are listed; nothing is the regulation itself.
    package func knows(law: String?) -> Bool { chapters.contains { $0.article.law == law } }

    package func has(_ article: Article) -> Bool { places.contains(article) }

    /// The title of the article in which a place stands.
    package func title(of article: Article) -> String? {
        chapters.first {
            $0.article == article
                || $0.article.law == article.law
                    && article.holders.contains($0.article.place)
        }?.title
    }
}
