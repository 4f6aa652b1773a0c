package import Casework
import Foundation
import Mustache

/// Turns page values into HTML; reads all templates and words once, when the server starts.
package struct Renderer: Sendable {
    private let korean: Words
    private let english: Words
    private let koreanPages: MustacheLibrary
    private let englishPages: MustacheLibrary

    /// Refuses to begin with a template, a part or a saying missing: a reader should not find out.
    package init() throws(RendererTrouble) {
        let folder = try TemplateFolder.ours()
        let wordsFolder = Bundle.module.bundleURL.appending(path: "Words")
        korean = try WordsFile.read(.korean, from: wordsFolder)
        english = try WordsFile.read(.english, from: wordsFolder)
        try folder.check(against: [korean, english])
        koreanPages = try folder.said(in: korean).library()
        englishPages = try folder.said(in: english).library()
    }

    /// All that the center says in that language.
    package func words(in language: Language) -> Words {
        switch language {
        case .korean: korean
        case .english: english
        }
    }

    /// The whole page as HTML.
    package func render<P: Page>(_ page: P, in language: Language) -> String {
        render(page, with: P.template, in: language)
    }

    /// One part of a page, for a page that is sent while its rows are still looked for.
    package func render(part: String, _ value: some Viewable, in language: Language) -> String {
        render(value, with: part, in: language)
    }

    private func render(
        _ value: some Viewable,
        with template: String,
        in language: Language
    ) -> String {
        let scene = Scene(page: Values(of: value), words: words(in: language))
        let library: MustacheLibrary =
            switch language {
            case .korean: koreanPages
            case .english: englishPages
            }
        return library.render(scene, withTemplate: template) ?? Words.unknown(template)
    }
}

extension TemplateFolder {
    /// Sees that whatever a page or a template names is there.
    package func check(against languages: [Words]) throws(RendererTrouble) {
        for page in PageCatalog.all where texts[page.template] == nil {
            throw .missingTemplate(name: page.template, neededBy: "\(page)")
        }
        for (template, text) in texts {
            for tag in TemplateTag.tags(in: text) {
                switch tag.kind {
                case .partial, .layout:
                    guard texts[tag.name] != nil else {
                        throw .missingTemplate(name: tag.name, neededBy: template)
                    }
                case .variable where tag.name.hasPrefix("t."):
                    try check(tag, of: template, against: languages)
                case .variable, .section, .inverted, .closing, .block, .comment, .unescaped:
                    continue
                }
            }
        }
    }

    private func check(
        _ tag: TemplateTag,
        of template: String,
        against languages: [Words]
    ) throws(RendererTrouble) {
        let key = String(tag.name.dropFirst("t.".count))
        for words in languages where !words.has(key) {
            throw .missingWords(
                key: key,
                language: words.language.rawValue,
                neededBy: template
            )
        }
    }
}
