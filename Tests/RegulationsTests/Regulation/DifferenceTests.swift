import Casework
import Foundation
import Testing

@testable import Regulations

/// Of two wordings of a regulation every difference is told, and which of them reach open cases (Y-129).
struct DifferenceTests {
    /// One key of a file, by the way to it without the codes of its rules, and where it stands first.
    struct Key: CustomTestStringConvertible, Sendable {
        let file: URL
        let way: String
        let place: Int

        var testDescription: String { "\(file.lastPathComponent) \(way)" }
    }

    /// A file as it is, read once for all its keys.
    private struct Original {
        let tree: Tree
        let values: [String: [String]]
    }

    private static let originals = Dictionary(
        uniqueKeysWithValues: SchemaTests.files.map { file in
            (
                file,
                Result {
                    let tree = try tree(of: file)
                    return Original(tree: tree, values: tree.values.mapValues(\.compared))
                }
            )
        }
    )

    static let keys = SchemaTests.files.flatMap { file -> [Key] in
        guard let tree = try? originals[file]?.get().tree else { return [] }
        var (ways, found, place): (Set<String>, [Key], Int) = ([], [], 0)
        _ = tree.changed(at: nil, way: "", &place) { way, place in
            if ways.insert(way).inserted { found.append(Key(file: file, way: way, place: place)) }
        }
        return found
    }

    private static func tree(of file: URL) throws -> Tree {
        try Tree.read(SourceText(at: file, file: file.path), into: Notes(file: file.path))
    }

    private func read(_ text: String) throws -> RegulationReader.Answer {
        try RegulationReader.read(Data(text.utf8), named: "exercise.yaml")
    }

    private func text() throws -> String {
        try String(contentsOf: RegulationFileTests.exercise, encoding: .utf8)
    }

    @Test func `there are keys of every part`() {
        #expect(Self.keys.count > 400)
    }

    @Test(arguments: keys)
    func `another value of any key is a line`(key: Key) throws {
        let original = try #require(Self.originals[key.file]).get()
        var place = 0
        let other = original.tree.changed(at: key.place, way: "", &place) { _, _ in }
        let isTold = other.values.mapValues(\.compared) != original.values
        #expect(isTold)
    }

    @Test func `what changes is told by its key and its name, and whom it reaches`() throws {
        let old = try read(text())
        let new = try read(
            text().replacing("length: 10d", with: "length: 14d")
                .replacing("code: abroad, ko: 외국에 있는 동안", with: "code: abroad, ko: 외국에 있는 때")
        )
        #expect(
            new.differences(from: old) == [
                RegulationDifference(
                    path: "deadlines/appeal/length",
                    name: "이의 · 길이",
                    was: "10d",
                    becomes: "14d",
                    reachesOpenCases: true
                ),
                RegulationDifference(
                    path: "pauses/abroad/ko",
                    name: nil,
                    was: "외국에 있는 동안",
                    becomes: "외국에 있는 때",
                    reachesOpenCases: false
                ),
            ]
        )
        #expect(new.differences(from: new) == [])
        #expect(old.differences(from: new).map(\.was) == ["14d", "외국에 있는 때"])
    }

    @Test func `without a new version every case under this one is counted anew (Y-129)`() throws {
        let text = try text().replacing("transition: pending", with: "transition: receipt")
        let old = try read(text)
        let same = try read(text.replacing("length: 10d", with: "length: 14d"))
        #expect(!same.addsVersion(to: old))
        #expect(same.differences(from: old).map(\.reachesOpenCases) == [true])
        let versions =
            "  - { from: 2025-03-01, until: 2026-02-28, transition: receipt, article: 부칙 제1조 }\n"
            + "  - { from: 2026-03-01, transition: receipt, article: 부칙 제1조 }"
        let later = try read(
            text.replacing("length: 10d", with: "length: 14d").replacing(
                "  - { from: 2025-03-01, transition: receipt, article: 부칙 제1조 }",
                with: versions
            )
        )
        #expect(later.addsVersion(to: old))
        #expect(later.differences(from: old).allSatisfy { !$0.reachesOpenCases })
    }

    @Test(arguments: [
        ("transition: pending", "transition: receipt", "versions/2025-03-01/transition"),
        ("base: all", "base: not-ex-officio", "committees/committee/shares/sexes/base"),
        ("roll: none", "roll: previous", "deadlines/may-publish/roll"),
        ("vote: ordinary }", "vote: ordinary }, must: true", "steps/decide/must"),
        ("within: answer-target", "promptness: prompt", "notices/receipt-notice/within"),
        ("by: [reporter, respondent]", "by: [reporter]", "steps/appeal/by"),
    ])
    func `a changed rule is told under its path`(right: String, other: String, path: String) throws
    {
        let old = try read(text())
        let new = try read(text().replacing(right, with: other))
        #expect(new.differences(from: old).map(\.path).contains(path))
    }

    @Test func `the order of a list and of its rules is no difference`() throws {
        let old = try read(text())
        let new = try read(
            text().replacing("by: [reporter, respondent]", with: "by: [respondent, reporter]")
                .replacing("article: 제2조제2항, start", with: "articles: [제2조제2항], start")
        )
        #expect(new.differences(from: old) == [])
        let inserted = try read(
            text().replacing(
                "subjects:\n",
                with: "subjects:\n  - { code: guest, sort: party, ko: 손님, en: guest }\n"
            )
        )
        let paths = inserted.differences(from: old).map(\.path)
        #expect(paths.allSatisfy { $0.hasPrefix("subjects/guest/") } && paths.count == 4)
    }
}

extension Tree {
    /// The tree with one of its texts changed; each is told with the keys on the way to it.
    fileprivate func changed(
        at wanted: Int?,
        way: String,
        _ place: inout Int,
        _ tell: (_ way: String, _ place: Int) -> Void
    ) -> Tree {
        switch self {
        case .text(let text, let line):
            place += 1
            tell(way, place)
            return .text(place == wanted ? "\(text)x" : text, line: line)
        case .list(let items, let line):
            return .list(items.map { $0.changed(at: wanted, way: way, &place, tell) }, line: line)
        case .section(let entries, let line):
            return .section(
                entries.map { entry in
                    let value = entry.value.changed(
                        at: wanted,
                        way: "\(way)/\(entry.key)",
                        &place,
                        tell
                    )
                    return Entry(key: entry.key, line: entry.line, value: value)
                },
                line: line
            )
        }
    }
}
