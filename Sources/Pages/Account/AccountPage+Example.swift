package import Casework

extension AccountPage {
    package static func example(in language: Language) -> AccountPage {
        let say = Sample(language)
        return AccountPage(
            frame: .example(say, back: "/account", isAccount: true),
            facts: [
                Fact(name: say("계정", "Account"), words: "gildong"),
                Fact(name: say("하는 일", "Role"), words: say("상담원", "Counsellor")),
            ],
            notice: say("암호 문장을 바꾸었습니다.", "The passphrase was changed."),
            sessions: [
                SessionRow(
                    since: say("2026. 11. 23.(월) 09:12", "Mon 23 Nov 2026 09:12"),
                    seen: say("2026. 11. 23.(월) 10:41", "Mon 23 Nov 2026 10:41"),
                    isThis: true,
                    session: "00"
                ),
                SessionRow(
                    since: say("2026. 11. 23.(월) 08:40", "Mon 23 Nov 2026 08:40"),
                    seen: say("2026. 11. 23.(월) 09:02", "Mon 23 Nov 2026 09:02"),
                    isThis: false,
                    session: "01"
                ),
            ],
            hasOthers: true,
            secret: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
            telephone: "otpauth://totp/Gyeot:gildong?secret=JBSWY3DPEHPK3PXP&issuer=Gyeot",
            picture: "/account/picture"
        )
    }

    package static func variants(in language: Language) -> [String: AccountPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        let wrong = say("지금의 암호 문장이 맞지 않습니다.", "The passphrase is not right.")
        faulty.notice = nil
        faulty.oldFault = wrong
        faulty.opensPassphrase = true
        faulty.faults = Faults(
            heading: say("한 곳을 고치십시오", "One thing to mend"),
            links: [Link(address: "#old", words: wrong)]
        )
        var others = faulty
        others.oldFault = nil
        others.newFault = say("암호 문장은 열두 자보다 길어야 합니다.", "At least twelve characters.")
        others.againFault = say("두 번 적은 것이 서로 다릅니다.", "The two differ.")
        others.telephoneFault = wrong
        others.onceFault = say("번호가 맞지 않습니다.", "The number is not right.")
        others.recoveryFault = wrong
        (others.opensTelephone, others.opensRecovery) = (true, true)
        others.faults = Faults(
            heading: say("한 곳을 고치십시오", "One thing to mend"),
            links: [Link(address: "#new", words: wrong)]
        )
        return ["faulty": faulty, "others": others]
    }
}
