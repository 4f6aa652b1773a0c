import Foundation
import Testing

@testable import Regulations

/// Every way in which a center file can be wrong is complained about, in its line (issue 2 §5).
struct BadFileTests {
    @Test func `there are bad files, and each says what is wrong with it`() {
        #expect(BadFile.all.count >= 40)
        #expect(BadFile.all.filter { $0.expectations.isEmpty }.map(\.name) == [])
    }

    @Test(arguments: BadFile.all)
    func `all mistakes of a file come at once, each with its line`(file: BadFile) throws {
        let thrown = #expect(throws: Mistakes.self) {
            try CenterFileReader.read(file.bytes, named: file.name)
        }
        let mistakes = try #require(thrown).all
        let expectations = file.expectations
        let unexpected = mistakes.filter { mistake in
            !expectations.contains { $0.matches(mistake) }
        }
        let missed = expectations.filter { !mistakes.contains(where: $0.matches) }
        #expect(unexpected.map(\.description) == [])
        #expect(missed.map { "line \($0.line) \($0.reason)" } == [])
        #expect(mistakes == mistakes.sorted())
    }
}
