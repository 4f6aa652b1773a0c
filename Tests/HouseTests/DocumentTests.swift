import Foundation
import Testing

/// What the documents say is there is there.
struct DocumentTests {
    static let paths =
        ["README.md", "STYLE.md", "CONTRIBUTING.md", "SECURITY.md"]
        + SourceTree.files(below: "docs", ending: ".md").map(\.path)

    @Test(arguments: paths)
    func `every path that a document names exists`(path: String) throws {
        let file = try #require(SourceTree.file(path), "\(path) is missing")
        let missing = try missingPaths(in: file, exists: SourceTree.exists)
        #expect(missing == [])
    }

    @Test func `a path that is not there is seen`() throws {
        let text =
            "See `docs/gone.md`, [it](docs/lost.md#part), `script/test` and https://a.example/b."
        let made = SourceFile(path: "README.md", text: text)
        #expect(
            try missingPaths(in: made) { $0 == "script/test" } == ["docs/gone.md", "docs/lost.md"]
        )
    }

    @Test func `every name of the code in the domain table stands in the sources`() throws {
        let table = try #require(SourceTree.file("docs/domain.md"))
        let names = try codeNames(in: table)
        #expect(names.count > 20)
        let text =
            ([".swift", ".sql", ".yaml", ".mustache"].flatMap { ending in
                ["Sources", "centers"].flatMap { SourceTree.files(below: $0, ending: ending) }
            }).map(\.text).joined(separator: "\n")
        let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
        #expect(names.filter { !words.contains($0) } == [])
    }

    @Test func `the licence is the whole AGPL`() throws {
        let licence = try #require(SourceTree.file("LICENSE")).text
        #expect(licence.contains("GNU AFFERO GENERAL PUBLIC LICENSE"))
        #expect(licence.contains("13. Remote Network Interaction"))
        #expect(licence.contains("How to Apply These Terms to Your New Programs"))
    }

    /// Paths in backticks and in links, seen from the root and from the document's own folder.
    private func missingPaths(in file: SourceFile, exists: (String) -> Bool) throws -> [String] {
        let quoted = try Regex(
            #"`(?<path>(?:Sources|Tests|docs|script|public|centers|\.ci)/[A-Za-z0-9_./+-]+)`"#,
            as: (Substring, path: Substring).self
        )
        let linked = try Regex(
            #"\]\((?<path>(?!https?:|#|mailto:)[^)#\s]+)(?:#[^)]*)?\)"#,
            as: (Substring, path: Substring).self
        )
        let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
        let mentions = file.text.matches(of: quoted).map { String($0.output.path) }
        let links = file.text.matches(of: linked).map { String($0.output.path) }
        return mentions.filter { !exists($0) }
            + links.filter { !exists(folder.isEmpty ? $0 : "\(folder)/\($0)") }
    }

    private func codeNames(in table: SourceFile) throws -> [String] {
        let name = try Regex(#"`(?<name>[A-Za-z]\w*)`"#, as: (Substring, name: Substring).self)
        return table.text.matches(of: name).map { String($0.output.name) }
    }
}
