import Documents
import Foundation
import Testing

/// Papers are made by the program of the system, or it is said why not.
struct PaperPressTests {
    private let styles = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "public/styles/paper.css")

    @Test(.enabled(if: PaperPress.installed != nil))
    func `a page of Korean becomes a PDF that carries its font`() async throws {
        let html = "<!doctype html><meta charset=utf-8><p>상담일지 쀍 2026. 11. 21.</p>"
        let paper = try await PaperPress().pdf(of: html, styles: styles)
        #expect(paper.starts(with: Data("%PDF-".utf8)))
        #expect(paper.range(of: Data("NotoSansCJK".utf8)) != nil || paper.count > 10_000)
    }

    @Test(.enabled(if: PaperPress.installed != nil))
    func `a page that asks for something else gets its paper without it`() async throws {
        let html = """
            <!doctype html><p>상담</p><img src="file:///etc/passwd"><img src="http://localhost:1/">
            """
        let paper = try await PaperPress().pdf(of: html, styles: styles)
        #expect(paper.starts(with: Data("%PDF-".utf8)))
    }

    @Test func `without the program it says that it is missing`() async throws {
        let press = PaperPress(sandbox: nil)
        #expect(!press.isInstalled)
        await #expect(throws: PressTrouble.missing) { try await press.pdf(of: "", styles: styles) }
    }

    @Test func `a program that does not greet is not believed`() async throws {
        let press = PaperPress(sandbox: URL(filePath: "/bin/true"))
        await #expect(throws: PressTrouble.missing) { try await press.pdf(of: "", styles: styles) }
    }
}
