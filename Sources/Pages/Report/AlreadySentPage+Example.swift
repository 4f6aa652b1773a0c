package import Casework

extension AlreadySentPage {
    package static func example(in language: Language) -> AlreadySentPage {
        let say = Sample(language)
        return AlreadySentPage(
            frame: .example(say),
            action: say.path("/receipt/additions"),
            draft: "draft-of-the-example",
            words: Field(
                value: say("어제 일도 하나 더 적어요.", "One more thing, from yesterday.")
            ),
            attaching: .example(say)
        )
    }

    package static func variants(in language: Language) -> [String: AlreadySentPage] {
        let say = Sample(language)
        let wrong = say(
            "이 코드로 찾은 글이 없어요. 글자를 한 번 더 살펴봐 주세요.",
            "We found nothing with this code. Please look at the letters once more."
        )
        var faulty = example(in: language)
        faulty.faults = Faults(
            heading: say("한 곳만 고치면 보낼 수 있어요", "One thing to mend before you can send"),
            links: [Link(address: "#code", words: wrong)]
        )
        faulty.code = Field(value: "7K2M-QX9D-4TRB-W8HN-3FVC-6", fault: wrong)
        faulty.words.fault = say("한 줄이라도 적어 주세요.", "Please write at least one line.")
        faulty.attaching = .faulty(say)
        return ["faulty": faulty]
    }
}
