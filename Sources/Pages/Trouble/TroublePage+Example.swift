package import Casework

extension TroublePage {
    package static func example(in language: Language) -> TroublePage {
        let say = Sample(language)
        return TroublePage(
            frame: .example(say),
            heading: say("지금은 받을 수 없어요.", "We cannot take it right now."),
            paragraphs: [
                Paragraph(
                    words: say(
                        "보내 주신 글은 접수되지 않았고, 아무것도 저장하지 않았어요. 글은 아래에 그대로 있어요.",
                        "What you sent was not received, and nothing was saved. "
                            + "Your words are below."
                    )
                )
            ],
            kept: [
                KeptWords(
                    id: "kept-story",
                    label: say("적은 글", "Your words"),
                    words: say("지난여름부터 지금까지 있었던 일이에요.", "It has gone on since last summer.")
                )
            ],
            ways: [Link(address: say.path("/report"), words: say("다시 써 보기", "Try again"))],
            reference: "r7-4k2m"
        )
    }

    package static func variants(in language: Language) -> [String: TroublePage] {
        var bare = example(in: language)
        bare.kept = []
        bare.ways = []
        bare.reference = nil
        return ["bare": bare]
    }
}
