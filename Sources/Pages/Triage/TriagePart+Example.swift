extension TriagePart {
    static func example(_ say: Sample) -> TriagePart {
        TriagePart(
            questions: .example(say),
            duties: .example(say),
            kin: KinPart(
                words: say("이 글과 함께 보는 글", "Seen together with this one"),
                rows: [
                    KinRow(number: say("2026-접수-0112", "2026-0112"), address: "/reports/2b"),
                    KinRow(number: say("2026-접수-0115", "2026-0115")),
                ]
            ),
            merging: MergingForm(
                action: "/reports/1a/merging",
                likely: [
                    Choice(
                        code: "2b",
                        words: say("2026-031 갑질·괴롭힘", "2026-031 Bullying"),
                        aside: say("11월 20일", "20 Nov"),
                        isChosen: true
                    )
                ]
            ),
            seen: SeenForm(action: "/reports/1a/reading", seen: 4)
        )
    }
}

extension QuestionsForm {
    static func example(_ say: Sample, faulty: Bool = false) -> QuestionsForm {
        let missing = say("답을 하나 고르십시오.", "Choose an answer.")
        return QuestionsForm(
            action: "/reports/1a/assessment",
            asked: [
                LawQuestion(
                    id: "danger",
                    words: say("지금 생명이나 몸이 위험합니까", "Is life or body in danger now?"),
                    choices: Choice.replies(say, "no")
                ),
                LawQuestion(
                    id: "sexual",
                    words: say("성폭력이나 성희롱입니까", "Is it sexual violence or harassment?"),
                    choices: Choice.replies(say, "yes")
                ),
                LawQuestion(
                    id: "authority",
                    words: say("위계나 위력이 있었습니까", "Was authority abused?"),
                    hint: say("거절하기 어려운 자리를 쓴 때입니다.", "By somebody who is hard to refuse."),
                    choices: Choice.replies(say, faulty ? "" : "unknown"),
                    fault: faulty ? missing : nil
                ),
            ],
            known: Field(
                value: "2026-11-23",
                fault: faulty ? say("아직 오지 않은 날입니다.", "That day has not come.") : nil
            ),
            telling: LawQuestion(
                id: "telling",
                words: say("다른 기관에 알리는 것을 당한 사람이 뭐라고 했습니까", "May others be told?"),
                choices: [
                    Choice(code: "unknown", words: say("모름", "Not known"), isChosen: true),
                    Choice(code: "consented", words: say("알려도 됨", "They may")),
                    Choice(code: "objected", words: say("알리지 말 것", "They may not")),
                ],
                fault: faulty ? missing : nil
            ),
            toldOn: Field(value: faulty ? "2026-11-23" : ""),
            latest: "2026-11-23",
            earliest: "2026-11-19",
            isAnswered: !faulty,
            isOpen: faulty
        )
    }
}

extension DutiesPart {
    static func example(_ say: Sample) -> DutiesPart {
        DutiesPart(
            summary: say("성폭력·성희롱 예, 위계·위력 모름", "sexual: yes, authority: not known"),
            duties: [
                DutyRow(
                    name: say("성희롱을 알림", "Notice of harassment"),
                    words: say("성평등가족부장관에게 알립니다.", "Tell the Minister."),
                    time: say("지체 없이", "without delay"),
                    source: say("양성평등기본법 제31조의2제1항", "Gender Equality Act §31-2(1)"),
                    exception: say("반대했다면 알리지 않습니다.", "Not against an objection."),
                    isLifted: true
                ),
                DutyRow(
                    name: say("재발방지대책", "Plan against recurrence"),
                    words: say("대책을 세워 냅니다.", "Draw up a plan and send it."),
                    time: say("안 날부터 3개월 안", "within three months"),
                    due: say.due(11, 24),
                    source: say("양성평등기본법 제31조의2제1항", "Gender Equality Act §31-2(1)")
                ),
            ],
            open: [
                DutyRow(
                    name: say("수사기관에 신고", "Report to the police"),
                    words: say("먼저 알아봅니다.", "Find out first."),
                    time: say("즉시", "at once"),
                    source: say("성폭력방지법 제9조제2항", "Sexual Violence Act §9(2)")
                )
            ],
            helpLines: HelpLine.examples(say)
        )
    }
}

extension Choice {
    static func replies(_ say: Sample, _ chosen: String) -> [Choice] {
        [("yes", say("예", "yes")), ("no", say("아니요", "no")), ("unknown", say("모름", "not known"))]
            .map { Choice(code: $0.0, words: $0.1, isChosen: $0.0 == chosen) }
    }
}
