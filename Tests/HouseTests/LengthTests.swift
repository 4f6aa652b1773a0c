import Testing

/// One thing, one file, its name: about 45 lines, and 300 stop everybody.
struct LengthTests {
    static let places = [
        ("Sources", ".swift"), ("Tests", ".swift"), ("Tests", ".py"), ("Sources", ".mustache"),
        ("Sources", ".sql"), ("public", ".css"), ("script", ""),
    ]

    @Test(arguments: places)
    func `no file is longer than three hundred lines`(folder: String, ending: String) {
        let files = SourceTree.files(below: folder, ending: ending)
            .filter { !$0.path.hasSuffix("schema.sql") }
        #expect(files.filter(tooLong).map(\.path) == [])
    }

    @Test(arguments: [(300, false), (301, true)])
    func `three hundred lines are the end`(count: Int, expected: Bool) {
        let text = String(repeating: "let line = 1\n", count: count)
        #expect(tooLong(SourceFile(path: "Sources/Web/Made.swift", text: text)) == expected)
    }

    @Test func `a decision has a number of its own, and its title says it`() throws {
        let records = SourceTree.files(below: "docs/decisions", ending: ".md")
        let numbers = records.map { $0.path.split(separator: "/").last?.prefix(4) ?? "" }
        #expect(Set(numbers).count == numbers.count)
        for (record, number) in zip(records, numbers) {
            let title = try #require(Int(number)).description
            #expect(record.text.hasPrefix("# \(title). "), "\(record.path)")
        }
    }

    @Test func `a decision record is a page`() {
        let records = SourceTree.files(below: "docs/decisions", ending: ".md")
        #expect(!records.isEmpty)
        #expect(records.filter { $0.lines.count > 61 }.map(\.path) == [])
    }

    private func tooLong(_ file: SourceFile) -> Bool {
        let lines = file.lines
        return (lines.last == "" ? lines.count - 1 : lines.count) > 300
    }
}
