import Foundation
import TestSupport
import Testing

@testable import Casework

/// Words are found as people remember them: parts, initials, small or capital, wide or narrow.
struct MatcherTests {
    private let today = Day(ordinal: 739_941)

    private func finds(_ typed: String, _ text: String) -> Bool {
        let matcher = Matcher(Query(typed, today: today))
        return matcher.marks(in: text) == matcher.all
    }

    static let long = String(repeating: "연구실에서 계속 지내야 해서요. ", count: 20)

    @Test(arguments: [
        ("교수", "지도교수님"), ("지도교수", "지도교수님"), ("교수 논문", "논문을 교수에게"),
        ("ㅈㄷㄱㅅ", "우리 지도교수님"), ("ㄱㅅ", "교수"), ("지도ㄱㅅ", "지도교수"),
        ("ㅈㄷㄳ", "지도교수"), ("ㅋㅋ", "그랬어요 ㅋㅋ"), ("ㅠㅠ", "그랬어요 ㅠㅠ"),
        ("돈", "돈을 다시 모았다"), ("돈", "“돈”"), ("paper", "the PAPER of"),
        ("PAPER", "the paper of"), ("paper", "ｐａｐＥｒ"), ("ｐａｐｅｒ", "Paper"),
        ("étude", "ÉTUDE"), ("ИМЯ", "имя"), ("2026-031", "지난번 2026-031에서"),
        ("\"함께 정한\"", "함께\u{3000}정한 것"), ("😀", "좋아요😀"), ("漢字", "한자(漢字)"),
        ("지도", "\u{110C}\u{1175}\u{1103}\u{1169}"), ("é", "e\u{0301}"), ("NGUYỄN", "Nguyễn"),
        ("돈", "ᄃ\u{1169}\u{11AB}"),
    ])
    func `it is found`(typed: String, text: String) {
        #expect(finds(typed, text))
        #expect(finds(typed, Self.long + text + " " + Self.long))
    }

    @Test(arguments: [
        ("지도교수", "지도 교수"), ("교수 논문", "논문"), ("ㅈㄷㄱㅅ", "지도 교수"),
        ("ㅈㄷㄱㅅ", "지도학생"),
        ("돈", "사돈의 팔촌"), ("a", "paper"), ("지도ㄱㅅ", "지휘교수"), ("paper", "pape"), ("ㅍ", "아파"),
        ("\"함께 정한\"", "함께정한"), ("약", ""),
    ])
    func `it is not there`(typed: String, text: String) {
        #expect(!finds(typed, text))
        #expect(!finds(typed, Self.long.filter { $0 != "지" && $0 != "서" } + text))
    }

    @Test(arguments: Seed.hundred) func `the quick way and the plain way agree`(seed: Seed) {
        var seed = seed
        let letters = "가각간교도돈지ㄱㅅaAｂBéÉ漢😀 \n.\u{0301}\u{1100}\u{1161}\u{11AB}2-"
            .map { String($0) }
        func some(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &seed)).compactMap { _ in
                letters.randomElement(using: &seed)
            }.joined()
        }
        for _ in 0..<40 {
            let query = Query(some(4), today: today)
            let text = some(120)
            let found = Matcher(query).marks(in: text)
            for (place, term) in query.terms.enumerated() {
                #expect(
                    found.contains(.term(place)) == PlainJudge(term).finds(in: text),
                    "\(Array(text.unicodeScalars)) \(place)"
                )
            }
        }
    }

    @Test(arguments: Seed.hundred) func `a loose look misses nothing`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<10 {
            let text = seed.words(80)
            let query = Query(seed.words(2), today: today)
            let matcher = Matcher(query)
            let encoder = JSONEncoder()
            encoder.outputFormatting = .withoutEscapingSlashes
            let among = try encoder.encode(["words": text.composed()])
            let loose = among.withUnsafeBytes { matcher.marks(in: $0, loosely: true) }
            #expect(loose.isSuperset(of: matcher.marks(in: text)))
        }
    }

    @Test func `a number is answered by the number of a folder`() {
        let matcher = Matcher(Query("2026-031", today: today))
        #expect(matcher.marks(of: FolderNumber(year: 2026, ordinal: 31)) == matcher.all)
        #expect(matcher.marks(of: FolderNumber(year: 2025, ordinal: 31)) == [])
        #expect(matcher.marks(of: nil) == [])
    }

    @Test(arguments: [
        String(repeating: "ㄱ", count: 1 << 18), String(repeating: "가", count: 1 << 18),
        "a" + String(repeating: "\u{0301}\u{0323}", count: 1 << 16),
        String(repeating: "\u{1100}", count: 1 << 16),
    ])
    func `a text of nothing but one letter ends, with or without a hit`(text: String) {
        _ = finds("ㄱㄱㄱㄴ", text)
        _ = finds("가나", text)
        #expect(!finds("없는말", text))
    }

    @Test(arguments: [
        ("Nguyễn ở đây", false), ("지도교수 ㅠㅠ", false), ("e\u{0301}", true), ("x\u{036F}", true),
        ("\u{1112}\u{1161}", true), ("\u{0370}", false), ("", false), ("\u{10FFFF}", false),
    ])
    func `only what lies in pieces is composed`(text: String, isComposed: Bool) {
        #expect((text.withBytes(\.composed) != nil) == isComposed)
        #expect(text.withBytes { $0.composed ?? text } == text.composed())
    }

    @Test func `bytes that are no text are no danger`() {
        let matcher = Matcher(Query("지도 ㅈㄷ paper é", today: today))
        var seed = Seed(7)
        for _ in 0..<300 {
            let lone = Data([0xED, 0xA0, 0x80, 0xEF])
            let bytes = seed.bytes(Int.random(in: 0...90, using: &seed)) + lone
            _ = bytes.withUnsafeBytes { matcher.marks(in: $0) }
        }
    }
}
