import Foundation
import TestSupport
import Testing

@testable import Casework

/// A hit is shown in its sentence, whole characters only, and never more than a few lines.
struct ExcerptTests {
    private let today = Day(ordinal: 739_941)

    private func excerpt(_ typed: String, _ text: String) -> Excerpt {
        Excerpt(of: text, for: Matcher(Query(typed, today: today)))
    }

    private func shown(_ excerpt: Excerpt) -> String {
        (excerpt.isCutBefore ? "…" : "")
            + excerpt.pieces.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
            + (excerpt.isCutAfter ? "…" : "")
    }

    @Test(arguments: [
        ("논문", "처음 만났다. 논문에서 이름이 빠졌다. 또 만난다.", "[논문]에서 이름이 빠졌다."),
        ("ㄴㅁ", "처음 만났다.\n논문에서 빠졌다\n끝", "[논문]에서 빠졌다"),
        ("논문 이름", "그 논문. 다음 논문에서 이름이 빠졌다.", "다음 [논문]에서 [이름]이 빠졌다."),
        ("없는말", "처음 만났다. 또 만났다.", "처음 만났다."),
        ("é", "Ce cafe\u{0301} noir", "Ce caf\u{E9} noir"),
        ("café", "Ce cafe\u{0301} noir", "Ce [caf\u{E9}] noir"),
        ("2.5", "평점 2.5점이라 했다. 끝.", "평점 [2.5]점이라 했다."),
        ("끝", "끝", "[끝]"), ("x", "", ""),
    ])
    func `the sentence around it`(typed: String, text: String, expected: String) {
        #expect(shown(excerpt(typed, text)) == expected)
    }

    @Test func `a long sentence is cut at words, and says so`() throws {
        let text =
            String(repeating: "다음에 또 ", count: 100) + "논문이야기 "
            + String(repeating: "하고 나서 ", count: 200)
        let cut = excerpt("논문", text)
        #expect(cut.isCutBefore && cut.isCutAfter)
        let first = try #require(cut.pieces.first?.text)
        #expect(first.hasPrefix("다음에") || first.hasPrefix("또"))
        let length = cut.pieces.reduce(0) { $0 + $1.text.count }
        #expect(length <= Excerpt.mostBefore + Excerpt.mostAfter + 2)
    }

    @Test(arguments: Seed.hundred) func `it is a part of the text in whole characters`(seed: Seed) {
        var seed = seed
        let text = seed.words(Int.random(in: 0...1_500, using: &seed)).composed()
        let excerpt = excerpt(seed.words(2), text)
        let joined = excerpt.pieces.map(\.text).joined()
        #expect(text.contains(joined))
        let characters = Set(text)
        #expect(joined.allSatisfy(characters.contains))
        #expect(zip(excerpt.pieces, excerpt.pieces.dropFirst()).allSatisfy { $0.isHit != $1.isHit })
    }

    @Test func `a character of a hundred thousand marks does not come along`() {
        let marks = String(repeating: "\u{0301}\u{0323}", count: 50_000)
        let excerpt = excerpt("논문", "가" + marks + "논문" + marks + "끝")
        #expect(excerpt.pieces.contains { $0.isHit })
        #expect(excerpt.pieces.reduce(0) { $0 + $1.text.utf8.count } < 8_000)
    }
}
