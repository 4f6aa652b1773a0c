package import Casework

extension PeoplePage {
    package static func example(in language: Language) -> PeoplePage {
        let say = Sample(language)
        return PeoplePage(
            frame: .example(say, back: "/people", isPeople: true),
            summary: say("일하는 사람 3명. 지금 당번 2명.", "3 at work, 2 on duty now."),
            notice: say("당번을 바꾸었습니다.", "Duty was changed."),
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
            mayManage: true,
            maySeeHistory: true
        )
    }

    package static func variants(in language: Language) -> [String: PeoplePage] {
        var colleague = example(in: language)
        colleague.notice = nil
        colleague.duty = nil
        colleague.offDuty = true
        colleague.mayManage = false
        colleague.maySeeHistory = false
        for index in colleague.people.indices { colleague.people[index].address = nil }
        return ["colleague": colleague]
    }
}
