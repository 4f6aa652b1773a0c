package import Casework

extension ReceiptPage {
    package static func example(in language: Language) -> ReceiptPage {
        let say = Sample(language)
        return ReceiptPage(
            frame: .example(say, at: "/receipt"),
            action: say.path("/receipt")
        )
    }

    package static func variants(in language: Language) -> [String: ReceiptPage] {
        let say = Sample(language)
        let wrong = say(
            "이 코드로 찾은 글이 없어요. 글자를 한 번 더 살펴봐 주세요.",
            "We found nothing with this code. Please look at the letters once more."
        )
        var faulty = example(in: language)
        faulty.faults = Faults(
            heading: say("코드를 한 번 더 봐 주세요", "Please look at the code once more"),
            links: [Link(address: "#code", words: wrong)],
            hasKept: false
        )
        faulty.frame.tongue = nil
        faulty.tongueAction = say.otherPath("/receipt")
        faulty.code = Field(value: "7K2M-QX9D", fault: wrong)
        return ["faulty": faulty]
    }
}
