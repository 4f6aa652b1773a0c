import Testing
import Web

/// Typed text arrives readable, whatever the machine that typed it (issue 2, §5).
struct FormTextTests {
    private func text(_ encoded: String) throws -> (value: String, wasRepaired: Bool) {
        let form = try Form(parsing: Array("story=\(encoded)".utf8))
        return (form["story"], form.wasRepaired)
    }

    @Test(arguments: [
        ("lone surrogate in UTF-8", "a%ED%A0%80b"), ("overlong slash", "a%C0%AFb"),
        ("overlong NUL", "a%C0%80b"), ("torn syllable", "a%EA%B3b"), ("bare tail", "a%81b"),
        ("beyond Unicode", "a%F4%90%80%80b"), ("EUC-KR", "a%B0%A1b"), ("NUL", "a%00b"),
        ("escape", "a%1Bb"), ("form feed", "a%0Cb"),
    ])
    func `what cannot be read is replaced, and remembered`(name: String, encoded: String) throws {
        let (value, wasRepaired) = try text(encoded)
        #expect(value.first == "a" && value.last == "b")
        #expect(value.dropFirst().dropLast().allSatisfy { $0 == "\u{FFFD}" })
        #expect(value.count > 2)
        #expect(wasRepaired)
    }

    @Test(arguments: [
        ("a%0D%0Ab", "a\nb"), ("a%0Ab", "a\nb"), ("a%0Db", "a\nb"), ("a%0D%0D%0Ab", "a\n\nb"),
        ("a%0D%0A%0D%0Ab", "a\n\nb"), ("a%09b", "a\tb"), ("%0D%0A", "\n"),
    ])
    func `every line end is one line feed`(encoded: String, expected: String) throws {
        let (value, wasRepaired) = try text(encoded)
        #expect(Array(value.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(!wasRepaired)
    }

    @Test(arguments: [
        ("\u{1100}\u{1161}\u{11A8}", "각"), ("\u{1100}\u{1161}", "가"), ("가\u{11A8}", "각"),
        ("\u{1112}\u{1175}\u{11C2}", "힣"), ("e\u{301}", "é"), ("\u{212B}", "Å"),
        ("\u{1100}\u{1100}\u{1161}", "\u{1100}가"), ("각\u{11A8}", "각\u{11A8}"),
        ("a\u{323}\u{302}", "ậ"), ("\u{202E}abc\u{202C}", "\u{202E}abc\u{202C}"), ("👩‍👧", "👩‍👧"),
    ])
    func `letters in pieces are put together, and nothing else is touched`(
        typed: String,
        kept: String
    ) throws {
        let (value, wasRepaired) = try text(Form.encode(["": typed]).dropFirst().description)
        #expect(Array(value.unicodeScalars) == Array(kept.unicodeScalars))
        #expect(!wasRepaired)
    }

    @Test func `no run of combining marks is longer than sorting can bear`() throws {
        let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
        let (value, wasRepaired) = try text("a" + marks)
        let runs = value.unicodeScalars.split {
            $0.properties.canonicalCombiningClass == .notReordered
        }
        #expect(runs.count > 1_000)
        #expect(runs.allSatisfy { $0.count <= 30 })
        #expect(!wasRepaired)
    }

    @Test func `text too long to be kept is shown again as it came`() throws {
        let long = String(repeating: "\u{1100}\u{1161}", count: 200_000)
        let (value, _) = try text(long)
        #expect(value.unicodeScalars.count == 400_000)
    }
}
