package import Casework

extension ConsultationPaperPage {
    package static func example(in language: Language) -> ConsultationPaperPage {
        let say = Sample(language)
        return ConsultationPaperPage(
            language: language.rawValue,
            center: say("대학원생인권센터", "Graduate Student Rights Center"),
            number: say("2026-0014호", "No. 2026-0014"),
            title: say("달래", "Dallae"),
            facts: [
                Fact(name: say("맡은 사람", "In charge"), words: say("홍길동", "Hong Gildong")),
                Fact(name: say("연 날", "Opened on"), words: "2026. 11. 2."),
            ],
            notes: [
                PaperNote(
                    heading: say("2회기", "Note 2"),
                    day: "2026. 11. 9.",
                    aside: say("대면, 14:00–14:50, 홍길동", "In person, 14:00–14:50, Hong Gildong"),
                    facts: [
                        Fact(
                            name: say("주된 유형", "Main kind"),
                            words: say("갑질·괴롭힘", "Abuse of power, bullying")
                        )
                    ],
                    texts: [
                        Fact(
                            name: say("들은 말", "What was said"),
                            words: say("잠을 세 시간쯤 잔다고 함.", "Sleeps about three hours.")
                        )
                    ],
                    opinion: say("다음에는 잠부터 물어볼 것.", "Ask about sleep first."),
                    corrections: [
                        Fact(
                            name: "2026. 11. 10.",
                            words: say("유형을 잘못 골랐음", "Chose the wrong kind")
                        )
                    ]
                )
            ],
            printed: say("홍길동, 2026. 11. 21. 15:20", "Hong Gildong, 2026. 11. 21. 15:20"),
            reason: say("담당자 교체에 따른 인계", "Handing over to a colleague"),
            withOpinion: true,
            isSample: true,
            back: "/consultations/1a"
        )
    }
}
