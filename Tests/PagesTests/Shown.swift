import Casework
import Pages
import Testing

/// One page as it is shown: an example or a variant, in one language, with its HTML.
struct Shown: CustomTestStringConvertible {
    let name: String
    let language: Language
    let page: any Page
    let html: String

    var testDescription: String { "\(name) in \(language.rawValue)" }
    var isDesk: Bool { html.contains("class=\"desk\"") }

    /// Whether it is what an officer takes out of the house.
    var isPaper: Bool { html.contains("<body class=\"paper\">") }

    /// Every example and every variant of every page, in both languages.
    static let all: [Shown] = {
        guard let renderer = try? Renderer.shared() else { return [] }
        return PageCatalog.all.flatMap { type in
            Language.allCases.flatMap { shown(type, in: $0, by: renderer) }
        }
    }()

    private static func shown<P: Page>(
        _ type: P.Type,
        in language: Language,
        by renderer: Renderer
    ) -> [Shown] {
        let variants = type.variants(in: language).sorted { $0.key < $1.key }
        let pages = [("", type.example(in: language))] + variants.map { ("-\($0.key)", $0.value) }
        return pages.map { suffix, page in
            Shown(
                name: "\(type)\(suffix)",
                language: language,
                page: page,
                html: renderer.render(page, in: language)
            )
        }
    }
}
