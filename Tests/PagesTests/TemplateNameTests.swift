import Casework
import Pages
import Testing

/// Every name in a template is a property of its page; a misspelt one would silently show nothing.
struct TemplateNameTests {
    static let templates = PageCatalog.all.map { $0.template }

    @Test(arguments: templates)
    func `every name in the template is on its page`(template: String) throws {
        let type = try #require(PageCatalog.all.first { $0.template == template })
        let reader = try TemplateReader(shapes: PageShapes.all, page: "\(type)")
        #expect(reader.read(template) == [])
    }

    @Test func `every template belongs to a page`() throws {
        let texts = try TemplateFolder.ours().texts
        var used = Set(Self.templates)
        for text in texts.values {
            used.formUnion(
                TemplateTag.tags(in: text).filter { [.partial, .layout].contains($0.kind) }
                    .map(\.name)
            )
        }
        #expect(used == Set(texts.keys))
    }

    @Test(arguments: [
        "{{storry}}", "{{story.valeu}}", "{{#faults}}{{story}}{{/faults}}",
        "{{t.report.nothing}}", "{{#kinds}}{{action}}{{/kinds}}", "{{t.window.answerDays}}{{nope}}",
    ])
    func `a misspelt name is seen`(text: String) throws {
        let reader = try TemplateReader(shapes: PageShapes.all, page: "ReportPage")
        #expect(!reader.read(text: text).isEmpty)
    }

    @Test func `no template goes round escaping`() throws {
        for text in try TemplateFolder.ours().texts.values {
            #expect(!TemplateTag.tags(in: text).contains { $0.kind == .unescaped })
        }
    }

    /// Mustache indents what a part prints, and would indent a person's words in a textarea.
    @Test func `a part is called at the beginning of a line or inside one`() throws {
        for (name, text) in try TemplateFolder.ours().texts {
            let indented = text.split(separator: "\n").filter {
                $0.first == " " && $0.contains("{{")
            }
            #expect(indented.isEmpty, "\(name)")
        }
    }
}
