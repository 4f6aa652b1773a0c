import Casework
import Pages
import Testing

/// The server does not start with a hole in its pages.
struct RendererTests {
    let whole: [String: String]
    let languages: [Words]

    init() throws {
        whole = try TemplateFolder.ours().texts
        let renderer = try Renderer.shared()
        languages = Language.allCases.map(renderer.words)
    }

    @Test func `the templates of the house are whole`() throws {
        try TemplateFolder(texts: whole).check(against: languages)
    }

    @Test func `a page without a template is named`() {
        var texts = whole
        texts["report/report"] = nil
        #expect(
            throws: RendererTrouble.missingTemplate(
                name: "report/report",
                neededBy: "ReportPage"
            )
        ) {
            try TemplateFolder(texts: texts).check(against: languages)
        }
    }

    @Test func `a missing part is named with the template that needs it`() {
        var texts = whole
        texts["report/report"] = "{{>part/_nothing}}"
        #expect(
            throws: RendererTrouble.missingTemplate(
                name: "part/_nothing",
                neededBy: "report/report"
            )
        ) {
            try TemplateFolder(texts: texts).check(against: languages)
        }
    }

    @Test func `missing words are named with their language`() {
        var texts = whole
        texts["report/report"] = "{{t.report.nothing}}"
        let trouble = RendererTrouble.missingWords(
            key: "report.nothing",
            language: "ko",
            neededBy: "report/report"
        )
        #expect(throws: trouble) { try TemplateFolder(texts: texts).check(against: languages) }
        #expect(trouble.description.contains("ko/"))
    }
}
