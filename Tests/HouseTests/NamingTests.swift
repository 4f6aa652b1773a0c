import Testing

/// Types explain themselves, and tests are sentences.
struct NamingTests {
    @Test func `every type that is seen says what it means to the center`() throws {
        let files = SourceTree.sources
        let found = try files.flatMap(undocumentedTypes)
        #expect(found == [])
    }

    @Test func `a test is a sentence`() throws {
        let files = SourceTree.tests
        let found = try files.flatMap(wordlessTests)
        #expect(found == [])
    }

    @Test func `a type without a sentence is seen`() throws {
        let text = """
            /// Closes.
            package enum Closing {}
            @MainActor
            struct Bare { let a = 1 }

            /// One thing.
            @frozen
            package final class Kept {}
            extension Kept {}
            """
        let found = try undocumentedTypes(in: SourceFile(path: "Made.swift", text: text))
        #expect(found == ["Made.swift:4: struct Bare { let a = 1 }"])
    }

    @Test func `a test that is no sentence is seen`() throws {
        let text =
            "@Test func " + "closes() {}\n@Test(arguments: [1])\nfunc `it closes`(a: Int) {}\n"
        let found = try wordlessTests(in: SourceFile(path: "Made.swift", text: text))
        #expect(found == ["Made.swift: closes"])
    }

    private func undocumentedTypes(in file: SourceFile) throws -> [String] {
        let type = try Regex(
            #"^(?:\s*package |(?:private |fileprivate )?)(?:(?:final|indirect) )*"#
                + #"(?:struct|enum|class|actor|protocol) (?!CodingKeys|func|var|\w+ \{\}$)\w+"#
        )
        let lines = file.lines
        let code = file.code.split(separator: "\n", omittingEmptySubsequences: false)
        return code.indices.filter { code[$0].starts(with: type) && !isExplained(lines, at: $0) }
            .map { "\(file.path):\($0 + 1): \(lines[$0].trimmingPrefix(while: \.isWhitespace))" }
    }

    /// Whether the nearest line above that is no attribute is a doc comment.
    private func isExplained(_ lines: [Substring], at index: Int) -> Bool {
        lines[..<index].reversed().lazy
            .map { $0.trimmingPrefix(while: \.isWhitespace) }
            .first { !$0.hasPrefix("@") && !$0.hasPrefix("// ") }?
            .hasPrefix("///") ?? false
    }

    private func wordlessTests(in file: SourceFile) throws -> [String] {
        let test = try Regex(
            #"@Test(?:\([^\n]*\))?\s+func (?<name>\w+)\("#,
            as: (Substring, name: Substring).self
        )
        return file.code.matches(of: test).map { "\(file.path): \($0.output.name)" }
    }
}
