package import Casework

extension FindPage {
    package static func example(in language: Language) -> FindPage {
        var page = empty(in: language)
        page.isAsked = true
        page.frame.typed = language == .korean ? "논문 지난학기" : "paper last term"
        page.understood =
            language == .korean
            ? "이렇게 읽었습니다: ‘논문’, 2026. 3. 1.(일) – 2026. 8. 31.(월)."
            : "Read as: ‘paper’, Sun 1 Mar 2026 – Mon 31 Aug 2026."
        page.found = FoundRow.examples(in: language)
        page.ending = FindEnding(
            summary: language == .korean ? "모두 3건입니다." : "3 in all."
        )
        return page
    }

    package static func variants(in language: Language) -> [String: FindPage] {
        let example = example(in: language)
        var (nothing, stale, more, broken) = (example, empty(in: language), example, example)
        nothing.found = []
        nothing.ending = FindEnding(isNothing: true)
        stale.isStale = true
        more.ending = FindEnding(
            summary: language == .korean ? "여기까지 30건입니다." : "30 so far.",
            next: "/find?s=sealed",
            first: "/find?s=sealed",
            damaged: language == .korean
                ? "열리지 않은 것이 1건 있습니다. 운영자에게 알려 주십시오."
                : "1 did not open. Tell your operator."
        )
        broken.ending = FindEnding(isBroken: true)
        return [
            "empty": empty(in: language), "nothing": nothing, "stale": stale, "more": more,
            "broken": broken,
        ]
    }

    private static func empty(in language: Language) -> FindPage {
        let isKorean = language == .korean
        return FindPage(
            frame: .example(Sample(language)),
            kinds: [
                Choice(code: "", words: isKorean ? "모든 유형" : "Every kind", isChosen: true),
                Choice(code: "bullying", words: isKorean ? "갑질·괴롭힘" : "Bullying"),
            ],
            channels: [
                Choice(code: "", words: isKorean ? "모든 경로" : "Every channel", isChosen: true),
                Choice(code: "visit", words: isKorean ? "방문" : "Visit"),
            ],
            spans: [
                Choice(code: "", words: isKorean ? "모든 날" : "Any day", isChosen: true),
                Choice(code: "last-term", words: isKorean ? "지난 학기" : "Last term"),
            ]
        )
    }
}

extension FoundRow {
    fileprivate static func examples(in language: Language) -> [FoundRow] {
        let isKorean = language == .korean
        let (first, second) = (Day(ordinal: 739_800), Day(ordinal: 739_786))
        return [
            FoundRow(
                day: DayWords(first, in: language),
                address: "/consultations/0b#1c",
                title: isKorean ? "반디" : "Bandi",
                number: isKorean ? "상담일지 2026-상담-0031" : "Note 2026-C0031",
                facts: isKorean ? "논문·저자권, 방문" : "Papers and authorship, visit",
                excerpt: FoundWords(
                    Excerpt(
                        isKorean
                            ? [.init("함께 쓴 "), .init("논문", isHit: true), .init("에서 이름이 빠졌다고 함.")]
                            : [
                                .init("The name was left out of the "),
                                .init("paper", isHit: true), .init(" they wrote together."),
                            ]
                    )
                )
            ),
            FoundRow(
                address: "/reports/0c",
                title: isKorean ? "논문·저자권" : "Papers and authorship",
                number: isKorean ? "2026-접수-0092" : "Report 2026-0092"
            ),
            FoundRow(
                day: DayWords(second, in: language),
                address: "/consultations/0d#2e",
                title: isKorean ? "이름을 아주 길게 적어 둔 내담자 무명씨" : "Somebody with a very long name",
                number: isKorean ? "상담일지 2026-상담-0007" : "Note 2026-C0007",
                excerpt: FoundWords(
                    Excerpt(
                        isKorean
                            ? [.init("다음에 "), .init("논문", isHit: true), .init(" 초고와 메일을 가져오기로")]
                            : [.init("to bring the draft of the "), .init("paper", isHit: true)],
                        isCutBefore: true,
                        isCutAfter: true
                    )
                )
            ),
        ]
    }
}
