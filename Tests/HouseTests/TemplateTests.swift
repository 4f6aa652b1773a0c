import Foundation
import Testing

/// What a page may never contain: a way around escaping, a script or a style of its own.
struct TemplateTests {
    /// Each rule with a line that it must see.
    static let rules = [
        ("nothing gets around escaping", #"\{\{\{|\{\{&"#, "<p>{{{words}}}</p>"),
        ("style lives in public/styles", #"<style|\sstyle="#, #"<p style="color: red">"#),
        (
            "scripts are files of the desk", #"<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:"#,
            #"<button onclick="go()">"#
        ),
        (
            "nothing is fetched from elsewhere",
            #"(src|srcset|action|poster)="(https?:)?//|<link[^>]*href="(https?:)?//"#,
            #"<img src="https://example.com/a.png">"#
        ),
        ("the parser reads only ASCII in a tag", #"\{\{[^}]*[^\x00-\x7F][^}]*\}\}"#, "{{이름}}"),
        ("the words are 피신고인", "가해자", "<p>가해자</p>"),
        ("a placeholder has no 조사 behind it", particle(after: #"\}\}"#), "{{name}}은 읽었어요"),
    ]

    @Test(arguments: rules)
    func `templates keep the rule`(why: String, pattern: String, bad: String) throws {
        let files = SourceTree.files(below: "Sources/Pages", ending: ".mustache")
        let found = try files.flatMap { try $0.findings(of: pattern) }
        #expect(found == [])
        let made = SourceFile(path: "made.mustache", text: bad)
        #expect(try made.findings(of: pattern).count == 1, "the rule sees nothing")
    }

    @Test func `the reporter's pages know no script at all`() throws {
        let folder = "Sources/Pages/Templates"
        let files = SourceTree.files(below: folder, ending: ".mustache")
            .filter { !$0.path.hasPrefix("\(folder)/desk/") && !$0.path.contains("/desk.") }
            // Seen by officers alone, outside the desk's frame.
            .filter { $0.path != "\(folder)/consultations/paper.mustache" }
        let found = try files.flatMap { try $0.findings(of: "<script") }
        #expect(found == [])
    }

    @Test(arguments: ["Sources/Pages/Words", "centers"])
    func `words keep the rule`(folder: String) throws {
        let files = SourceTree.files(below: folder, ending: ".yaml")
        for pattern in ["가해자", Self.particle(after: #"\{[A-Za-z]+\}"#)] {
            let found = try files.flatMap { try $0.findings(of: pattern) }
            #expect(found == [])
        }
        let made = SourceFile(path: "ko.yaml", text: "read: {name}이 읽었어요\nkept: {name} 님\n")
        #expect(try made.findings(of: Self.particle(after: #"\}"#)).count == 1)
    }

    @Test func `a group of words stands in the file of its name, in both languages`() throws {
        let folder = "Sources/Pages/Words"
        var groups: [String: [String]] = [:]
        for file in SourceTree.files(below: folder, ending: ".yaml") {
            let parts = file.path.dropFirst(folder.count + 1).split(separator: "/")
            let group = file.text.split(separator: "\n")
                .filter { $0.first?.isLetter == true && $0.hasSuffix(":") }
                .map { $0.dropLast() }
            let name = parts[1].dropLast(".yaml".count).split(separator: "-")
            let expected = (name.prefix(1) + name.dropFirst().map { $0.capitalized[...] }).joined()
            #expect(group == [Substring(expected)], "\(file.path) holds \(group)")
            groups[String(parts[0]), default: []].append(String(parts[1]))
        }
        #expect(groups["ko"]?.isEmpty == false)
        #expect(groups["ko"]?.sorted() == groups["en"]?.sorted())
    }

    @Test func `styles fetch nothing`() throws {
        let pattern = #"https?:|url\(\s*['"]?//"#
        let files = SourceTree.files(below: "public", ending: ".css")
        #expect(!files.isEmpty)
        let found = try files.flatMap { try $0.findings(of: pattern) }
        #expect(found == [])
        let made = SourceFile(path: "a.css", text: "body { background: url(//example.com/a) }")
        #expect(try made.findings(of: pattern).count == 1)
    }

    /// A particle whose form depends on the sound before it, which a placeholder does not know.
    private static func particle(after mark: String) -> String {
        mark + #"(은|는|이|가|을|를|과|와|으로|로|이에요|예요|이라고|라고)(?![가-힣])"#
    }
}
