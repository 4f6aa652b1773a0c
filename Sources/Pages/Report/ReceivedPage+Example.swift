package import Casework

extension ReceivedPage {
    package static func example(in language: Language) -> ReceivedPage {
        let say = Sample(language)
        return ReceivedPage(
            frame: .example(say),
            groups: ["7K2M", "QX9D", "4TRB", "W8HN", "3FVC", "5"].map { CodeGroup(letters: $0) },
            center: .example(say),
            leftOut: say("골라 주신 1명은 이 글을 볼 수 없어요.", "The person you left out cannot see it."),
            files: .example(say),
            trail: [
                TrailStep(
                    day: say.day(11, 21),
                    words: say("글을 받았어요", "We have received it"),
                    isNow: true
                ),
                TrailStep(
                    day: say.day(11, 23),
                    words: say("상담원이 일하는 첫날이에요.", "The counsellors' next working day."),
                    note: say(
                        "읽으면 확인 화면에 ‘읽었어요’가 보여요.",
                        "Once it has been read, the page for your code says so."
                    )
                ),
                TrailStep(
                    day: say.day(11, 25),
                    words: say("이날까지 첫 답을 남기려고 해요.", "We aim to answer by this day.")
                ),
                TrailStep(
                    when: say("그다음", "After that"),
                    words: say(
                        "이어서 이야기할지, 멈출지는 직접 정해요.",
                        "You decide whether to go on or to stop."
                    )
                ),
            ],
            receiptAddress: say(
                "https://gyeot.gaon.example/receipt",
                "https://gyeot.gaon.example/en/receipt"
            )
        )
    }

    package static func variants(in language: Language) -> [String: ReceivedPage] {
        var repeated = example(in: language)
        repeated.isRepeated = true
        repeated.leftOut = nil
        repeated.files = nil
        return ["repeated": repeated]
    }
}
