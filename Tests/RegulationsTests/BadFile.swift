import Foundation
import Testing

@testable import Regulations

/// A file with mistakes, which says itself in its first lines what must be complained about.
struct BadFile: CustomTestStringConvertible {
    let name: String
    let bytes: Data

    static let all: [BadFile] = {
        let folder = Place.tests.appending(path: "Bad")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { name in
            let bytes = try? Data(contentsOf: folder.appending(path: name))
            return BadFile(name: name, bytes: bytes ?? Data())
        }
    }()

    var testDescription: String { name }

    /// A line such as `# expect: line 12 unknownKey colour`.
    struct Expectation {
        let line: Int
        let reason: String
        /// Words that the complaint or its remedy must hold.
        let words: [String]

        init?(_ text: Substring) {
            let parts = text.split(separator: " ")
            guard text.hasPrefix("# expect: line "), parts.count >= 5, let line = Int(parts[3])
            else { return nil }
            self.line = line
            reason = String(parts[4])
            words = parts.dropFirst(5).map(String.init)
        }

        func matches(_ mistake: Mistake) -> Bool {
            mistake.line == line
                && "\(mistake.reason)".prefix { $0 != "(" } == reason
                && words.allSatisfy { "\(mistake.what) \(mistake.mend)".contains($0) }
        }
    }

    var expectations: [Expectation] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Expectation.init)
    }
}
