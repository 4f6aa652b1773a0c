import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// Texts up to 200 KiB, whatever they are made of, come back as they were written.
struct ContentTests {
    /// What swells in one encoding or another.
    static let worst = [
        "\"", "\\", "\n", "\u{0}", "\u{1}", "가", "😀", "\u{FEFF}", "\u{1112}\u{1161}\u{11AB}", "/",
    ]

    @Test(arguments: worst)
    func `two hundred kibibytes of anything fit, and one byte more is refused`(unit: String) throws
    {
        let longest = Content.longestWords
        var words = String(repeating: unit, count: longest / unit.utf8.count)
        words += String(repeating: "a", count: longest - words.utf8.count)
        let padded = try Content(words: words).padded
        #expect(padded.count == 256 * 1_024)
        let back = try Content(padded: padded).words
        #expect(Array(back.utf8) == Array(words.utf8))
        #expect(throws: VaultError.tooLong) { try Content(words: words + "a").padded }
    }

    @Test func `the longest text leaves room for the fields beside it`() throws {
        var details = Story.Details()
        details.kinds = (0..<40).map { "kind-\($0)" }
        details.when = String(repeating: "\"", count: 1_000)
        details.place = String(repeating: "\u{1}", count: 1_000)
        details.leaveOut = (0..<50).map { _ in .random() }
        details.leaveOutOther = String(repeating: "가", count: 1_000)
        let words = String(repeating: "\n", count: Content.longestWords)
        let back = try Content(padded: Content(details, words: words).padded)
        #expect(back.words == words)
        #expect(try back.details(as: Story.Details.self) == details)
    }

    @Test func `details too large for the last bucket are refused, never cut`() {
        let content = Content(details: Data(count: 262_140), words: "a")
        #expect(throws: VaultError.tooLong) { try content.padded }
    }

    /// A byte order mark, NUL and combining letters are somebody's words too.
    @Test(arguments: ["", "\u{FEFF}가", "a\u{0}b", "\u{1112}\u{1161}\u{11AB}", "\r\n", "\u{202E}글"])
    func `not a byte of a text changes`(words: String) throws {
        let back = try Content(padded: Content(words: words).padded).words
        #expect(Array(back.utf8) == Array(words.utf8))
    }

    @Test func `ten characters and three thousand take the same room`() throws {
        let short = try Content(words: String(repeating: "a", count: 10)).padded
        let long = try Content(words: String(repeating: "a", count: 3_000)).padded
        #expect(short.count == long.count)
    }

    @Test func `what does not decode says nothing of what it holds`() {
        let content = Content(details: Data(#"{"wish":"비밀"}"#.utf8), words: "")
        #expect(throws: VaultError.unknownFormat) {
            try content.details(as: Story.Details.self)
        }
    }

    @Test(arguments: [
        Data(), Data([0, 0, 0, 9]), Data([0, 0, 0, 0, 0xFF]), Data([255, 255, 255, 255]),
    ])
    func `broken content is refused`(content: Data) throws {
        let padded = try Padding.pad(content)
        #expect(throws: VaultError.unknownFormat) { try Content(padded: padded) }
    }
}
