package import Casework

extension DeskTroublePage {
    package static func example(in language: Language) -> DeskTroublePage {
        let say = Sample(language)
        return DeskTroublePage(
            frame: .example(say, isReports: true),
            code: "409",
            heading: say("아직 마칠 수 없습니다.", "It cannot be closed yet."),
            paragraphs: [
                Paragraph(
                    words: say(
                        "아무것도 바뀌지 않았습니다. 적은 내용은 아래에 그대로 있습니다.",
                        "Nothing was changed. What you wrote is below."
                    )
                )
            ],
            reasons: [
                Fact(
                    name: say("아직 아무도 읽지 않은 글입니다.", "Nobody has read it yet."),
                    words: say("먼저 열어서 읽으십시오.", "Open and read it first.")
                )
            ],
            kept: [
                KeptWords(
                    id: "kept-reason",
                    label: say("마치는 까닭", "Why it is closed"),
                    words: say("답을 남기고 마칩니다.", "Answered and closed.")
                )
            ],
            ways: [
                Link(address: "/reports/1f", words: say("접수로 돌아가기", "Back to the report")),
                Link(address: "/today", words: say("오늘로 가기", "Go to Today")),
            ],
            reference: "r7-4k2m"
        )
    }

    package static func variants(in language: Language) -> [String: DeskTroublePage] {
        let say = Sample(language)
        var missing = example(in: language)
        missing.code = "404"
        missing.heading = say("찾을 수 없습니다.", "Not found.")
        missing.paragraphs = [
            Paragraph(
                words: say(
                    "없는 쪽이거나, 볼 수 없는 쪽입니다. 어느 쪽인지는 알려 드리지 않습니다.",
                    "It is not there, or not for you. We do not say which."
                )
            )
        ]
        missing.reasons = []
        missing.kept = []
        missing.reference = nil
        return ["missing": missing]
    }
}
