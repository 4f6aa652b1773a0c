import Foundation
import Testing

@testable import Regulations

/// A secretary finds every key of a regulation explained, in both languages.
struct RegulationDocumentTests {
    @Test(arguments: [0, 1])
    func `every key of every regulation stands in the document`(half: Int) throws {
        let path = Place.root.appending(path: "docs/regulations.md")
        let halves = try String(contentsOf: path, encoding: .utf8).split(separator: "\n---\n")
        try #require(halves.count == 2)
        var keys: Set<String> = []
        for file in SchemaTests.files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let source = try SourceText(Data(text.utf8), file: "made.yaml")
            gather(try Tree.read(source, into: Notes(file: "made.yaml")), into: &keys)
        }
        #expect(keys.count > 110)
        #expect(keys.filter { !halves[half].contains("`\($0)`") }.sorted() == [])
    }

    private func gather(_ tree: Tree, into keys: inout Set<String>) {
        switch tree {
        case .text: break
        case .list(let items, _): for item in items { gather(item, into: &keys) }
        case .section(let entries, _):
            for entry in entries {
                keys.insert(entry.key)
                gather(entry.value, into: &keys)
            }
        }
    }
}
