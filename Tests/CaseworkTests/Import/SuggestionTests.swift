import Casework
import Testing

/// What an old table's word is proposed to mean: looked at before it counts (K2-03).
struct SuggestionTests {
    private static let clients = [
        Code("master", "석사", "Master's student"), Code("doctor", "박사", "Doctoral student"),
        Code("postdoc", "박사후연구원", "Postdoctoral researcher"),
    ]
    private static let kinds = [
        Code("bullying", "갑질·괴롭힘", "Abuse of power, bullying"),
        Code("funding", "연구비·인건비", "Research money, pay"),
        Code("misconduct", "연구부정·저자권", "Research misconduct, authorship"),
    ]

    @Test(
        arguments: [
            ("석사과정", "master"), ("박사과정", "doctor"), ("박사후", "postdoc"), ("떠돌이", nil),
        ] as [(String, String?)]
    )
    func `a status is known by the field's other names`(word: String, code: String?) {
        #expect(CodeLookup.suggestion(for: word, in: Self.clients, of: .clients) == code)
    }

    @Test(
        arguments: [
            ("갑질", "bullying"), ("연구비", "funding"), ("괴롭", "bullying"), ("연구", nil), ("갑", nil),
        ] as [(String, String?)]
    )
    func `a kind is known by the beginning of one label alone`(word: String, code: String?) {
        #expect(CodeLookup.suggestion(for: word, in: Self.kinds, of: .kinds) == code)
    }

    @Test func `short words of the field are known, but only where the center has the code`() {
        let genders = [Code("woman", "여성", "Woman")]
        #expect(CodeLookup.suggestion(for: "여", in: genders, of: .genders) == "woman")
        #expect(CodeLookup.suggestion(for: "남", in: genders, of: .genders) == nil)
        let channels = [Code("kakao", "카카오톡 채널", "KakaoTalk channel")]
        #expect(CodeLookup.suggestion(for: "카톡", in: channels, of: .channels) == "kakao")
    }
}

extension Code {
    fileprivate init(_ code: String, _ korean: String, _ english: String) {
        self.init(code: code, label: Bilingual(ko: korean, en: english))
    }
}
