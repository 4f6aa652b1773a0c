import Testing

/// Architecture §1: each target is a prohibition.
struct ImportTests {
    @Test(arguments: SourceTree.folders(below: "Sources"))
    func `a target imports what its row of the table names`(target: String) throws {
        let allowed = try #require(ImportTable.sources[target], "no row for Sources/\(target)")
        let files = SourceTree.sources.filter { $0.target == target }
        #expect(!files.isEmpty)
        let found = try files.flatMap { try ImportTable.trespasses(in: $0, allowed: allowed) }
        #expect(found == [])
    }

    @Test(arguments: SourceTree.folders(below: "Tests").filter { $0.hasSuffix("Tests") })
    func `a test imports what it tests and no more`(target: String) throws {
        let allowed = ImportTable.tests(of: target)
        let files = SourceTree.tests.filter { $0.target == target }
        #expect(!files.isEmpty)
        let found = try files.flatMap { try ImportTable.trespasses(in: $0, allowed: allowed) }
        #expect(found == [])
    }

    @Test(arguments: SourceTree.folders(below: "Tests").filter { $0.hasSuffix("Tests") })
    func `a test opens up nothing but what it tests`(target: String) throws {
        let tested = target.dropLast("Tests".count)
        let files = SourceTree.tests.filter { $0.target == target }
        let found = try files.flatMap {
            try $0.findings(of: #"@testable import (?!\#(tested)\b)"#, in: \.code)
        }
        #expect(found == [])
    }

    @Test(arguments: [
        "import GRDB", "package import GRDB", "@preconcurrency import GRDB",
        "import struct GRDB.Row", "  internal import GRDB",
    ])
    func `a trespass is seen however it is written`(line: String) throws {
        let file = SourceFile(path: "Sources/Web/Made.swift", text: "import Foundation\n\(line)\n")
        let trespasses = try ImportTable.trespasses(in: file, allowed: ["Foundation"])
        #expect(trespasses == ["Sources/Web/Made.swift:2: import GRDB"])
    }

    @Test func `an import in a comment or a string is none`() throws {
        let text = "// import GRDB\nlet text = \"\"\"\n    import GRDB\n    \"\"\"\n"
        let file = SourceFile(path: "Sources/Web/Made.swift", text: text)
        #expect(try ImportTable.trespasses(in: file, allowed: []) == [])
    }
}
