package import Casework

extension InvitationPage {
    package static func example(in language: Language) -> InvitationPage {
        InvitationPage(frame: .closedExample(Sample(language)))
    }

    package static func variants(in language: Language) -> [String: InvitationPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.account = "jini"
        faulty.fault = say(
            "코드를 쓸 수 없습니다. 계정과 코드를 다시 살피십시오.",
            "That did not work. Check account and code."
        )
        return ["faulty": faulty]
    }
}

extension WelcomePage {
    package static func example(in language: Language) -> WelcomePage {
        WelcomePage(
            frame: .example(Sample(language)),
            secret: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
            telephone: "otpauth://totp/Gyeot:jini?secret=JBSWY3DPEHPK3PXP&issuer=Gyeot",
            picture: "/welcome/picture"
        )
    }

    package static func variants(in language: Language) -> [String: WelcomePage] {
        let say = Sample(language)
        var faulty = example(in: language)
        let short = say("암호 문장은 열두 자보다 길어야 합니다.", "At least twelve characters.")
        let wrong = say("번호가 맞지 않습니다.", "The number does not fit.")
        faulty.passphraseFault = short
        faulty.againFault = say("두 번 적은 것이 서로 다릅니다.", "The two differ.")
        faulty.onceFault = wrong
        faulty.faults = Faults(
            heading: say("고칠 곳이 2군데 있습니다", "2 things to mend"),
            links: [
                Link(address: "#passphrase", words: short), Link(address: "#once", words: wrong),
            ]
        )
        return ["faulty": faulty]
    }
}

extension OwnCodePage {
    package static func example(in language: Language) -> OwnCodePage {
        let say = Sample(language)
        return OwnCodePage(
            frame: .example(say),
            name: say("황진이", "Hwang Jini"),
            account: "jini",
            groups: CodeLetters.groups(of: "7Q2M-92QX-H3FA-80ZT-W6RB-5NCE-1YV"),
            address: "https://desk.gaon.example/recovery",
            next: "/pledge",
            replaces: true
        )
    }
}

extension PledgePage {
    package static func example(in language: Language) -> PledgePage {
        let say = Sample(language)
        return PledgePage(
            frame: .example(say),
            clauses: [
                Paragraph(
                    words: say(
                        "저는 이 일을 하며 알게 된 이야기와 사람을 누구에게도 말하지 않겠습니다.",
                        "I will tell nobody what and whom I come to know through this work."
                    )
                ),
                Paragraph(
                    words: say(
                        "이름을 밝히지 않은 사람이 누구인지 알아내려 하지 않겠습니다.",
                        "I will not try to find out who somebody is that has not given a name."
                    )
                ),
            ],
            facts: [
                Fact(name: say("서약하는 사람", "Given by"), words: say("황진이", "Hwang Jini")),
                Fact(name: say("날", "Day"), words: say.day(11, 23).words),
            ]
        )
    }

    package static func variants(in language: Language) -> [String: PledgePage] {
        var faulty = example(in: language)
        faulty.fault = Sample(language)("칸에 표시하십시오.", "Tick the box.")
        return ["faulty": faulty]
    }
}

extension RecoveryPage {
    package static func example(in language: Language) -> RecoveryPage {
        RecoveryPage(frame: .closedExample(Sample(language)))
    }

    package static func variants(in language: Language) -> [String: RecoveryPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.account = "cheong"
        faulty.fault = say("들어가지 못했습니다.", "That did not work.")
        var short = example(in: language)
        let least = say("암호 문장은 열두 자보다 길어야 합니다.", "At least twelve characters.")
        short.passphraseFault = least
        short.againFault = say("두 번 적은 것이 서로 다릅니다.", "The two differ.")
        short.faults = Faults(
            heading: say("한 곳을 고치십시오", "One thing to mend"),
            links: [Link(address: "#passphrase", words: least)]
        )
        return ["faulty": faulty, "short": short]
    }
}
