import Casework
import Foundation
import Pages
import Testing

struct RenderingTests {
    @Test func `every page is shown in both languages`() {
        #expect(Shown.all.count >= PageCatalog.all.count * 2)
        for type in PageCatalog.all {
            #expect(Shown.all.filter { $0.name == "\(type)" }.count == 2)
        }
    }

    @Test(arguments: Shown.all)
    func `a page is whole and leaves no name unresolved`(shown: Shown) {
        #expect(shown.html.hasPrefix("<!doctype html>"))
        #expect(shown.html.hasSuffix("</html>\n"))
        for mark in ["⟦", "⟧", "{{", "}}", "Optional(", "nil"] {
            #expect(!shown.html.contains(mark), "\(mark)")
        }
        #expect(shown.html.contains("<html lang=\"\(shown.language.rawValue)\""))
    }

    @Test(arguments: Shown.all)
    func `a page has one heading and a title of its own`(shown: Shown) {
        let markup = Markup(shown.html)
        #expect(markup.named("h1").count == 1)
        let title = markup.named("title").first?.text ?? ""
        #expect(title.hasSuffix(shown.language == .korean ? "곁" : "Gyeot"))
    }

    /// A title stays in the browser's history, and says nothing there.
    @Test(arguments: Shown.all.filter { !$0.isDesk && !$0.isPaper })
    func `a reporter's page has a neutral title, no script and no code in an address`(
        shown: Shown
    ) {
        let markup = Markup(shown.html)
        let title = markup.named("title").first?.text ?? ""
        for word in ["신고", "인권", "성희롱", "report", "complaint", "rights", "7K2M"] {
            #expect(!title.localizedCaseInsensitiveContains(word), "\(word)")
        }
        #expect(markup.named("script").isEmpty)
        #expect(markup.named("a", "form").allSatisfy { !$0["href"].contains("7K2M") })
    }

    @Test(arguments: Shown.all)
    func `a sample says so on every page`(shown: Shown) {
        #expect(shown.html.contains("class=\"sample\""))
    }

    @Test func `a real center has no sample bar`() throws {
        var page = WindowPage.example
        page.frame.isSample = false
        #expect(!(try Renderer.shared().render(page, in: .korean)).contains("class=\"sample\""))
    }
}
