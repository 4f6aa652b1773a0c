package import Casework

extension PrivacyPage {
    package static func example(in language: Language) -> PrivacyPage {
        let say = Sample(language)
        return PrivacyPage(
            frame: .example(say, at: "/privacy"),
            period: say(
                "마치거나 그만둔 글은 정한 기간이 지나면 저절로 지워요.",
                "What was closed or stopped is deleted by itself after a set period."
            ),
            periods: [
                Paragraph(
                    words: say(
                        "대학원생인권센터: 마치거나 그만둔 날부터 1년",
                        "Graduate Student Rights Center: 1 year after it has ended"
                    )
                )
            ],
            operators: Operator.examples(say),
            from: say.day(11, 1)
        )
    }
}
