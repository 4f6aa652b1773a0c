import Foundation
import TestSupport
import Testing

@testable import Casework

/// A search finds an entry by its texts, its codes and what is known of its folder, narrowed as asked
/// (D1, D2, K2-09).
struct FinderTests {
    private static let today = Day(ordinal: 739_941)
    private static let held = today.adding(days: -40)
    private static let labels = [
        FoundLabel(list: "kinds", code: "bullying", words: ["갑질·괴롭힘", "Bullying"]),
        FoundLabel(list: "channels", code: "kakao", words: ["카카오톡", "KakaoTalk"]),
        FoundLabel(list: "relations", code: "advisor", words: ["지도교수", "Advisor"]),
    ]

    private static var note: NoteFields {
        var fields = NoteFields()
        fields[.heard] = .text("논문에서 이름이 빠졌다.")
        fields[.agreed] = .text("학과에 물어보기로 했다.")
        fields[.next] = .text("다시 전화하기로")
        fields[.kind] = .code("bullying")
        fields[.channel] = .code("kakao")
        fields[.relation] = .code("advisor")
        return fields
    }

    private func finder(
        _ typed: String,
        kind: String? = nil,
        channel: String? = nil,
        within days: DayRange? = nil
    ) -> Finder {
        Finder(
            Query(typed, today: Self.today),
            labels: Self.labels,
            kind: kind,
            channel: channel,
            within: days
        )
    }

    private func finds(
        _ finder: Finder,
        person: String = "",
        hasOpenPromise: Bool = false
    ) -> Excerpt? {
        finder.find(
            Self.note,
            heldOn: Self.held,
            hasOpenPromise: hasOpenPromise,
            besides: finder.matcher.marks(in: person)
        )
    }

    @Test(arguments: [
        "논문", "이름 학과", "갑질", "bullying 논문", "ㄱㅈ", "카카오 물어", "지도교수", "2026-10",
        "논문 2026년", "지난달",
    ])
    func `texts and the words of codes are found, in every language`(typed: String) {
        #expect(finds(finder(typed)) != nil)
    }

    @Test(arguments: ["없는말", "논문 없는말", "2026-09", "2026-10 2026-09", "harassment", "약속"])
    func `one term that is not there is enough to find nothing`(typed: String) {
        #expect(finds(finder(typed)) == nil)
    }

    @Test func `the person of a folder counts, but is not found once more in every note`() {
        #expect(finds(finder("달래 논문"), person: "달래") != nil)
        #expect(finds(finder("달래"), person: "달래") == nil)
        #expect(finder("달래").findsWhole(finder("달래").matcher.marks(in: "달래")))
        #expect(!finder("달래 논문").findsWhole(finder("달래 논문").matcher.marks(in: "달래")))
        #expect(!finder("2026-10").findsWhole([]))
    }

    @Test func `it is narrowed by kind, by channel and by days`() {
        #expect(finds(finder("논문", kind: "bullying", channel: "kakao")) != nil)
        #expect(finds(finder("", kind: "bullying")) != nil)
        #expect(finds(finder("논문", kind: "harassment")) == nil)
        #expect(finds(finder("논문", channel: "visit")) == nil)
        let month = DayRange.month(of: Self.held)
        #expect(finds(finder("논문", within: month)) != nil)
        #expect(finds(finder("논문", within: .month(of: Self.today))) == nil)
        #expect(finder("2026-01", within: month).isVain)
    }

    @Test func `an open promise is shown by its own words`() throws {
        let excerpt = try #require(finds(finder("약속"), hasOpenPromise: true))
        #expect(excerpt.pieces.map(\.text).joined() == "다시 전화하기로")
        #expect(finds(finder("약속"), hasOpenPromise: false) == nil)
    }

    @Test func `words of a thread are found, and no channel is told of them`() {
        let query = finder("논문")
        let words = ["", "논문에 대해 더 씁니다."]
        #expect(query.find(words: words, on: Self.held, kinds: [], besides: []) != nil)
        let narrowed = finder("논문", channel: "kakao")
        #expect(narrowed.find(words: words, on: Self.held, kinds: [], besides: []) == nil)
        #expect(finder("약속").find(words: words, on: Self.held, kinds: [], besides: []) == nil)
    }

    @Test(arguments: [
        "논문", "갑질", "카카오 물어", "\"이름이 빠졌다\"", "ㄴㅁㅇㅅ", "교수", "advisor", "이", "달래 논문",
    ])
    func `the look at bytes never says no where there is something`(typed: String) throws {
        let query = finder(typed, kind: "bullying")
        let bytes = try JSONEncoder().encode(Self.note)
        let known = query.matcher.marks(in: "달래")
        #expect(bytes.withUnsafeBytes { query.mayFind(in: $0, besides: known) })
        #expect(finds(query, person: "달래") != nil)
    }

    @Test(arguments: ["없는말", "논문 없는말", "ㅃㅃㅃ"])
    func `the look at bytes spares what cannot be found`(typed: String) throws {
        let bytes = try JSONEncoder().encode(Self.note)
        #expect(!bytes.withUnsafeBytes { finder(typed).mayFind(in: $0, besides: []) })
        let narrowed = finder("논문", kind: "harassment")
        #expect(!bytes.withUnsafeBytes { narrowed.mayFind(in: $0, besides: []) })
    }
}
