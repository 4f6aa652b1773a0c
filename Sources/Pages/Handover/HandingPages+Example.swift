package import Casework

extension HandingPage {
    package static func example(in language: Language) -> HandingPage {
        let say = Sample(language)
        let fault = say("센터를 고르십시오.", "Choose a center.")
        let ways = [Choice(code: "spoken", words: say("말로", "spoken"), isChosen: true)]
        return HandingPage(
            frame: .example(say, back: "/consultations/1/handover", isConsultations: true),
            faults: Faults(
                heading: say("고칠 곳이 하나 있습니다", "One thing to mend"),
                links: [Link(address: "#partner", words: fault)]
            ),
            number: say("2026-상담-0014", "C 2026-0014"),
            title: say("달래", "Dallae"),
            consultation: "/consultations/1",
            handing: HandingChoices(
                action: "/consultations/1/handover",
                bundle: "1",
                partners: [
                    Choice(
                        code: "1",
                        words: say("인권·윤리센터", "Rights and Ethics Center"),
                        isChosen: true
                    ),
                    Choice(
                        code: "2",
                        words: say("가온대 인권센터", "Gaon Rights Center"),
                        aside: say("아직 우리를 확인하지 않음", "has not confirmed us yet"),
                        isBarred: true
                    ),
                ],
                partnerFault: fault,
                summary: Field(value: say("요지", "Summary"), fault: fault),
                notes: [
                    Choice(
                        code: "1",
                        words: say("1회기", "Note 1"),
                        hint: say.day(11, 2).words,
                        isChosen: true
                    )
                ],
                notesFault: fault,
                promises: [Paragraph(words: say("면담 기록 보내기", "Send the record"))],
                persons: [
                    Choice(
                        code: "1",
                        words: say("달래", "Dallae"),
                        hint: say("내담자", "Person who asks"),
                        isChosen: true
                    )
                ],
                personsFault: fault,
                files: [
                    Choice(
                        code: "7-1",
                        words: say("통화 녹음.m4a", "talk.m4a"),
                        hint: say("3.2 MB, 동의", "3.2 MB, agrees"),
                        isChosen: true
                    )
                ],
                filesFault: fault,
                grounds: [
                    Choice(
                        code: "consent",
                        words: say("그 사람이 동의함", "The person consented"),
                        hint: say("동의한 날과 방법을 적습니다", "Give the day and the way"),
                        isChosen: true
                    )
                ],
                groundFault: fault,
                consentDay: Field(value: "2026-11-20", fault: fault),
                ways: ways,
                latest: "2026-11-23",
                reason: Field(value: say("까닭", "Reason"), fault: fault)
            ),
            spoken: SpokenForm(
                action: "/consultations/1/spoken-handovers",
                name: Field(value: say("서대문구 가족센터", "Family center"), fault: fault),
                day: Field(value: "2026-11-20", fault: fault),
                consentOn: Field(value: "2026-11-19", fault: fault),
                ways: ways,
                latest: "2026-11-23",
                isOpen: true
            )
        )
    }

    package static func variants(in language: Language) -> [String: HandingPage] {
        let say = Sample(language)
        var unmet = example(in: language)
        (unmet.faults, unmet.handing) = (nil, nil)
        unmet.meeting = HandingUnmet(
            words: say("먼저 지문을 견줍니다.", "Compare fingerprints first."),
            partners: "/partners"
        )
        unmet.spoken = SpokenForm(
            action: "/consultations/1/spoken-handovers",
            ways: unmet.spoken.ways,
            latest: "2026-11-23"
        )
        return ["unmet": unmet]
    }
}

extension HandingReviewPage {
    package static func example(in language: Language) -> HandingReviewPage {
        let say = Sample(language)
        return HandingReviewPage(
            frame: .example(say, back: "/consultations/1/handover", isConsultations: true),
            number: say("2026-상담-0014", "C 2026-0014"),
            title: say("달래", "Dallae"),
            heading: say("인권·윤리센터: 이것이 나갑니다", "Rights and Ethics Center: this will leave"),
            facts: [Fact(name: say("이름", "Names"), words: say("이름 없이", "no name"))],
            letter: say("한 학기 동안 두 번 만났습니다.", "We met twice this term."),
            notes: [.handed(say)],
            next: say("센터장이 승인하면 나갑니다.", "It leaves once the director approves."),
            button: say("잠그고 승인 청하기", "Lock it and ask for approval"),
            action: "/consultations/1/handover",
            typed: [Fact(name: "ground", words: "consent")],
            back: "/consultations/1"
        )
    }
}

extension NoteShown {
    static func handed(_ say: Sample) -> NoteShown {
        NoteShown(
            id: "handed-1",
            heading: say("1회기", "Note 1"),
            day: say.day(11, 2),
            aside: say("성춘향", "Seong Chunhyang"),
            facts: [Fact(name: say("유형", "Kind"), words: say("갑질·괴롭힘", "Bullying"))],
            texts: [
                Fact(name: say("들은 것", "What was heard"), words: say("잠을 못 잔다고 함.", "No sleep."))
            ]
        )
    }
}

extension BetweenCenters {
    static func example(_ say: Sample) -> BetweenCenters {
        BetweenCenters(
            handing: "/consultations/1/handover",
            rows: [
                BetweenRow(
                    partner: say("인권·윤리센터", "Rights and Ethics Center"),
                    words: say("승인을 기다림", "waits for approval"),
                    day: say.day(11, 20),
                    withdrawal: "/consultations/1/handover-withdrawals",
                    bundle: "1",
                    gone: GoneShown(
                        heading: say("고른 것", "What was chosen"),
                        facts: [
                            Fact(
                                name: say("상담일지", "Notes"),
                                words: say("1회기 (2026. 11. 2.)", "Note 1 (2 November 2026)")
                            ), Fact(name: say("파일", "Files"), words: "talk.m4a"),
                        ],
                        letter: say("한 학기 동안 두 번 만났습니다.", "We met twice this term.")
                    )
                )
            ]
        )
    }
}

extension CameFrom {
    static func example(_ say: Sample) -> CameFrom {
        CameFrom(
            heading: say("인권·윤리센터에서 인계받음", "Handed over from Rights and Ethics Center"),
            day: say.day(11, 20),
            facts: [Fact(name: say("근거", "Ground"), words: say("동의, 말로", "Consent, spoken"))],
            letter: say("한 학기 동안 두 번 만났습니다.", "We met twice this term."),
            notes: [.handed(say)]
        )
    }
}
