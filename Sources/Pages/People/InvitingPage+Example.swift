package import Casework

extension InvitingPage {
    package static func example(in language: Language) -> InvitingPage {
        let say = Sample(language)
        return InvitingPage(
            frame: .example(say, back: "/people/invitation", isPeople: true),
            name: Field(value: say("황진이", "Hwang Jini")),
            account: Field(value: "jini"),
            roles: ChoiceGroup(choices: [
                Choice(
                    code: "counsellor",
                    words: say("상담원", "Counsellor"),
                    hint: say("글을 읽고 답합니다.", "Reads and answers."),
                    isChosen: true
                ),
                Choice(code: "operator", words: say("운영자", "Operator")),
            ]),
            languages: ChoiceGroup(choices: [
                Choice(code: "ko", words: say("한국어", "Korean"), isChosen: true),
                Choice(code: "en", words: say("영어", "English")),
            ])
        )
    }

    package static func variants(in language: Language) -> [String: InvitingPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        let taken = say("이미 쓰인 계정 이름입니다.", "This account name was used before.")
        let missing = say("하는 일을 하나는 고르십시오.", "Choose at least one role.")
        faulty.account.fault = taken
        faulty.roles.fault = missing
        faulty.faults = Faults(
            heading: say("고칠 곳이 2군데 있습니다", "2 things to mend"),
            links: [
                Link(address: "#account", words: taken), Link(address: "#roles", words: missing),
            ]
        )
        return ["faulty": faulty]
    }
}

extension InvitationPaperPage {
    package static func example(in language: Language) -> InvitationPaperPage {
        let say = Sample(language)
        return InvitationPaperPage(
            frame: .example(say, back: "/people", isPeople: true),
            name: say("황진이", "Hwang Jini"),
            account: "jini",
            center: say("대학원생인권센터", "Graduate Student Rights Center"),
            groups: CodeLetters.groups(of: "4K7M-92QX-H3FA-80ZT-W6RB-5NCE-1YV"),
            address: "https://desk.gaon.example/invitation",
            until: say.day(11, 27)
        )
    }
}
