import Casework
import Foundation
import Testing

@testable import Regulations

/// No number of a regulation can change without an example that notices.
struct MutationTests {
    /// A line with a number in it, and the line with another.
    struct Change: CustomTestStringConvertible {
        let name: String
        let number: Int
        let line: String
        let changed: String

        var testDescription: String { "\(name).yaml:\(number + 1): \(changed)" }
    }

    /// The keys under which a number stands that the regulation decided.
    static let keys = [
        "length", "each", "total", "times", "least", "most", "at-least", "at-most", "more-than",
        "demanded-by", "members", "minutes-each", "times-a-year", "by-expert", "face-to-face",
        "each-sex", "at-once", "prompt", "swift",
    ]

    static let changes: [Change] = RegulationFileTests.names.flatMap { name -> [Change] in
        let path = Place.root.appending(path: "regulations/\(name).yaml")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        guard let number = try? Regex("\\b(?:\(keys.joined(separator: "|"))): ([0-9]+)") else {
            return []
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .flatMap { index, line in
                line.matches(of: number).compactMap { match -> Change? in
                    guard let digits = match.output[1].substring, let value = Int(digits) else {
                        return nil
                    }
                    var changed = String(line[..<digits.startIndex])
                    changed += "\(value + 1)\(line[digits.endIndex...])"
                    return Change(name: name, number: index, line: String(line), changed: changed)
                }
            }
    }

    @Test func `every number of every regulation is held by an example`() throws {
        #expect(Self.changes.count > 60)
        var survivors: [String] = []
        let laws = try Shelf.regulation("statutes")
        let holidays = try HolidaysReader.read(at: Place.holidays)
        for name in RegulationFileTests.names {
            let path = Place.root.appending(path: "regulations/\(name).yaml")
            let lines = try String(contentsOf: path, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let examples = try ExamplesReader.read(
                at: Place.root.appending(path: "regulations/\(name).examples.yaml")
            )
            for change in Self.changes where change.name == name {
                var other = lines
                other[change.number] = change.changed
                let text = other.joined(separator: "\n")
                guard
                    let mutant = try? RegulationReader.read(Data(text.utf8), named: name)
                        .regulation
                else { continue }
                let rules = Rulebook(
                    mutant,
                    beside: name == "statutes" ? [] : [laws],
                    holidays: holidays
                )
                let isSeen = examples.contains { !$0.failures(under: rules, file: name).isEmpty }
                if !isSeen { survivors.append(change.testDescription) }
            }
        }
        #expect(survivors == [])
    }
}
