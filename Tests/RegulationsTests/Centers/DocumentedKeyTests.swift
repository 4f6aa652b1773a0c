import Foundation
import Testing

/// A secretary finds every key explained, in both languages.
struct DocumentedKeyTests {
    @Test(arguments: [0, 1])
    func `every key of the sample stands in the document`(half: Int) throws {
        let document = try String(
            contentsOf: Place.root.appending(path: "docs/centers.md"),
            encoding: .utf8
        )
        let halves = document.split(separator: "\n---\n")
        try #require(halves.count == 2)
        let sample = try String(contentsOf: Place.sample, encoding: .utf8)
        let keys = Set(
            sample.split(separator: "\n").compactMap { line in
                try? /^[ -]*([a-z-]+):/.firstMatch(in: line)?.output.1
            }
        )
        #expect(keys.count > 30)
        let missing = keys.filter { !halves[half].contains("`\($0)`") && $0 != "emergency" }
        #expect(missing.sorted() == [])
        #expect(halves[half].contains("emergency"))
    }
}
