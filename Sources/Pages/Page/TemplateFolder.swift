import Foundation
import Mustache

/// The templates as they lie in their folder, by their names: `report/report`, `layout/desk`.
package struct TemplateFolder: Sendable {
    package let texts: [String: String]

    package init(texts: [String: String]) {
        self.texts = texts
    }

    init(_ folder: URL) throws(RendererTrouble) {
        var texts: [String: String] = [:]
        let files = FileManager.default.enumerator(atPath: folder.path)
        while let path = files?.nextObject() as? String {
            guard path.hasSuffix(".mustache") else { continue }
            let file = folder.appending(path: path)
            texts[String(path.dropLast(".mustache".count))] = try? String(
                contentsOf: file,
                encoding: .utf8
            )
        }
        guard !texts.isEmpty else { throw .noTemplates(folder: folder.lastPathComponent) }
        self.texts = texts
    }

    /// The templates that are in this program.
    package static func ours() throws(RendererTrouble) -> TemplateFolder {
        try TemplateFolder(Bundle.module.bundleURL.appending(path: "Templates"))
    }

    /// Reads all templates once; each begins by asking for our own escaping.
    func library() throws(RendererTrouble) -> MustacheLibrary {
        MustacheContentTypes.register(PageEscaping(), named: PageEscaping.name)
        var templates: [String: MustacheTemplate] = [:]
        for (name, text) in texts {
            do {
                templates[name] = try MustacheTemplate(
                    string: "{{% CONTENT_TYPE: \(PageEscaping.name)}}\n\(text)"
                )
            } catch let error as MustacheTemplate.ParserError {
                throw .badTemplate(name: name, line: error.context.lineNumber - 1)
            } catch {
                throw .badTemplate(name: name, line: 0)
            }
        }
        return MustacheLibrary(templates: templates)
    }
}
