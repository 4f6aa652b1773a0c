package import Casework

extension PersonPage {
    package static func example(in language: Language) -> PersonPage {
        let say = Sample(language)
        return PersonPage(
            frame: .example(say, back: "/people/2b", isPeople: true),
            name: say("심청", "Sim Cheong"),
            facts: [
                Fact(name: say("계정", "Account name"), words: "cheong"),
                Fact(name: say("하는 일", "Role"), words: say("상담원", "Counsellor")),
                Fact(name: say("비밀유지 서약", "Pledge"), words: say.day(3, 2).words),
            ],
            held: [
                Fact(
                    name: say("2026-접수-0110", "2026-0110"),
                    words: say("이 사람만 열 수 있음", "Nobody else opens it")
                ),
                Fact(
                    name: say("2026-접수-0112", "2026-0112"),
                    words: say("다른 사람도 열 수 있음", "Others open it too")
                ),
                Fact(
                    name: say("2026-상담-0014", "Consultation 2026-0014"),
                    words: say("다른 사람도 열지만 이 사람만 맡음", "Others open it, only they are in charge")
                ),
                Fact(
                    name: say("2019-상담-0003", "Consultation 2019-0003"),
                    words: say("끝남, 이 사람만 열 수 있음", "Ended; nobody else opens it")
                ),
            ],
            isAlone: true,
            isLastInCharge: true,
            roles: RoleForm(
                action: "/people/2b/roles",
                choices: [
                    Choice(code: "director", words: say("센터장", "Director")),
                    Choice(
                        code: "counsellor",
                        words: say("상담원", "Counsellor"),
                        isChosen: true
                    ),
                ]
            ),
            suspension: PersonAct(action: "/people/2b/suspension"),
            newKeys: PersonAct(action: "/people/2b/keys"),
            ending: PersonAct(action: "/people/2b/end")
        )
    }

    package static func variants(in language: Language) -> [String: PersonPage] {
        let say = Sample(language)
        var invited = example(in: language)
        invited.held = []
        invited.isHoldingNone = true
        (invited.isAlone, invited.isLastInCharge) = (false, false)
        invited.newKeys = nil
        invited.another = PersonAct(action: "/people/2b/code")
        invited.ending = PersonAct(action: "/people/2b/end")
        invited.notice = say("초대 코드를 새로 만들었습니다.", "Another code was made.")
        var resting = invited
        resting.notice = nil
        resting.another = nil
        resting.suspension = nil
        resting.resumption = PersonAct(action: "/people/2b/resumption")
        var oneself = invited
        oneself.another = nil
        oneself.roles = nil
        oneself.suspension = nil
        oneself.ending = nil
        oneself.isOneself = true
        return ["invited": invited, "resting": resting, "oneself": oneself]
    }
}
