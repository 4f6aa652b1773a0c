package import Casework

extension SignInPage {
    package static func example(in language: Language) -> SignInPage {
        SignInPage(
            frame: .closedExample(Sample(language)),
            reporterAddress: "https://gyeot.gaon.example/"
        )
    }

    package static func variants(in language: Language) -> [String: SignInPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.name = "gildong"
        faulty.fault = say(
            "들어가지 못했습니다. 계정, 암호 문장, 일회용 번호를 다시 살펴 주십시오.",
            "That did not work. Please check the account, the passphrase and the code."
        )
        var ended = example(in: language)
        ended.notice = say(
            "오래 쓰지 않아 자리가 닫혔습니다. 보내려던 글은 잠가 두었고, 들어오면 오늘 화면에 있습니다.",
            "You were signed out. What you were sending is locked away and "
                + "will be on Today once you are back."
        )
        var insecure = example(in: language)
        insecure.isInsecure = true
        return ["faulty": faulty, "ended": ended, "insecure": insecure]
    }
}
