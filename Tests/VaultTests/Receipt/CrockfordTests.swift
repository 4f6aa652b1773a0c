import Foundation
import TestSupport
import Testing

@testable import Vault

/// Codes that survive handwriting, a telephone and a Korean keyboard.
struct CrockfordTests {
    @Test func `letters that look like digits are never written`() {
        #expect(Set(Crockford.alphabet).isDisjoint(with: "ILOUilou"))
        #expect(Crockford.alphabet.count == 32 && Set(Crockford.alphabet).count == 32)
    }

    @Test(arguments: Seed.hundred)
    func `what was written is read back`(seed: Seed) throws {
        var seed = seed
        let bytes = seed.bytes(.random(in: 1...40, using: &seed))
        let text = Crockford.text(bytes)
        #expect(text.count == (bytes.count * 8 + 4) / 5)
        let values = try #require(Crockford.values(typed: text, atMost: 100))
        #expect(Crockford.bytes(values).prefix(bytes.count) == bytes)
    }

    @Test(arguments: [
        "0123-456A", "0123 456a", "０１２３－４５６Ａ", "o123-456A", "O123-456A", "0i23-456A",
        "0I23-456a", "0l23-456A", "0L23-456A", "0123\u{2010}456A", "0123\u{2011}456A",
        "0123\u{2013}456A", "0123\u{2014}456A", "0123\u{2212}456A", "0123_456A", "0123.456A",
        "\u{200B}0123\u{200C}\u{200D}456A\u{FEFF}", "\u{2066}0123-456A\u{2069}", "01\u{AD}23-456A",
        "\n 0123\t456A \r\n", "0123\u{3000}456A", "0123\u{A0}456A", "⓪①②③④⑤⑥Ⓐ", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝐀",
    ])
    func `typed one way or another it is one code`(typed: String) {
        #expect(Crockford.values(typed: typed, atMost: 8) == [0, 1, 2, 3, 4, 5, 6, 10])
    }

    @Test(arguments: ["U", "u", "가", "ㅂ", "!", "é", "\u{0}", "0123456789", "😀"])
    func `other characters and too many are refused`(typed: String) {
        #expect(Crockford.values(typed: typed, atMost: 9) == nil)
    }

    /// The work before a refusal does not grow with what was pasted.
    @Test func `a mebibyte is refused before it is normalised`() {
        #expect(Crockford.values(typed: String(repeating: "-", count: 1 << 20), atMost: 9) == nil)
        #expect(
            Crockford.values(typed: String(repeating: "\u{FDFA}", count: 342), atMost: 9) == nil
        )
    }
}
