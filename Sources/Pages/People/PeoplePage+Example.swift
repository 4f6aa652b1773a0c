package import Casework

extension PeoplePage {
    package static func example(in language: Language) -> PeoplePage {
        let say = Sample(language)
        return PeoplePage(
            frame: .example(say, back: "/people", isPeople: true),
            summary: say("일하는 사람 3명. 지금 당번 2명.", "3 at work, 2 on duty now."),
            notice: say("당번을 바꾸었습니다.", "Duty was changed."),
            faults: Faults(
                heading: say("한 곳을 고치십시오", "One thing to mend"),
                links: [
                    Link(
                        address: "#turn-until",
                        words: say("마지막 날이 첫날보다 이릅니다.", "The last day is before the first.")
                    )
                ]
            ),
            people: [
                PersonRow(
                    name: say("임꺽정", "Im Kkeokjeong"),
                    account: "kkeokjeong",
                    address: "/people/1a",
                    roles: say("센터장", "Director"),
                    standing: say("일하는 중", "Working"),
                    duty: "–",
                    since: say.day(3, 2)
                ),
                PersonRow(
                    name: say("심청", "Sim Cheong"),
                    account: "cheong",
                    address: "/people/2b",
                    roles: say("상담원", "Counsellor"),
                    standing: say("일하는 중", "Working"),
                    duty: say("당번", "On duty"),
                    since: say.day(3, 2),
                    asides: [
                        Paragraph(
                            words: say(
                                "11월 2일에 새 열쇠를 받음. 그 전의 글은 열지 못합니다.",
                                "New keys on 2 Nov: earlier reports stay closed to them."
                            )
                        )
                    ]
                ),
                PersonRow(
                    name: say("황진이", "Hwang Jini"),
                    account: "jini",
                    address: "/people/3c",
                    roles: say("상담원, 조사 담당", "Counsellor, Investigator"),
                    standing: say("초대됨", "Invited"),
                    duty: "–",
                    since: say.day(11, 20),
                    asides: [
                        Paragraph(
                            words: say("초대 코드는 11월 27일까지", "The code counts until 27 Nov")
                        )
                    ]
                ),
            ],
            duty: ChoiceGroup(choices: [
                Choice(code: "1a", words: say("임꺽정", "Im Kkeokjeong")),
                Choice(code: "2b", words: say("심청", "Sim Cheong"), isChosen: true),
            ]),
            turns: TurnRow.examples(say),
            turnForm: .example(say),
            mayManage: true,
            maySeeHistory: true
        )
    }

    package static func variants(in language: Language) -> [String: PeoplePage] {
        var colleague = example(in: language)
        colleague.notice = nil
        colleague.faults = nil
        colleague.duty = nil
        colleague.offDuty = true
        colleague.mayManage = false
        colleague.maySeeHistory = false
        for index in colleague.people.indices { colleague.people[index].address = nil }
        colleague.turnForm = nil
        for index in colleague.turns.indices { colleague.turns[index].ending = nil }
        return ["colleague": colleague]
    }
}

extension TurnRow {
    static func examples(_ say: Sample) -> [TurnRow] {
        [
            TurnRow(
                name: say("심청", "Sim Cheong"),
                from: say.day(11, 16),
                until: say.day(11, 29),
                isNow: true,
                ending: TurnEnd(
                    action: "/people/turns/1a/end",
                    label: say("심청, 11월 16일부터의 기간 거두기", "Take back: Sim Cheong from 16 Nov")
                )
            ),
            TurnRow(
                name: say("임꺽정", "Im Kkeokjeong"),
                from: say.day(11, 30),
                until: say.day(12, 13),
                ending: TurnEnd(
                    action: "/people/turns/2b/end",
                    label: say("임꺽정, 11월 30일부터의 기간 거두기", "Take back: Im Kkeokjeong from 30 Nov")
                )
            ),
        ]
    }
}

extension TurnForm {
    static func example(_ say: Sample) -> TurnForm {
        TurnForm(
            action: "/people/turns",
            officers: ChoiceGroup(choices: [
                Choice(
                    code: "2b",
                    words: say("심청", "Sim Cheong"),
                    aside: say("상담원", "Counsellor")
                )
            ]),
            from: Field(value: "2026-12-14"),
            until: Field(
                value: "2026-12-07",
                fault: say("마지막 날이 첫날보다 이릅니다.", "The last day is before the first.")
            ),
            earliest: "2026-11-23",
            latest: "2027-11-24"
        )
    }
}
