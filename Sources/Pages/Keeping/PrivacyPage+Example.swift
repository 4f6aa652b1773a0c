package import Casework

extension PrivacyPage {
    package static func example(in language: Language) -> PrivacyPage {
        let say = Sample(language)
        return PrivacyPage(
            frame: .example(say, at: "/privacy"),
            operators: Operator.examples(say),
            from: say.day(11, 1)
        )
    }
}
