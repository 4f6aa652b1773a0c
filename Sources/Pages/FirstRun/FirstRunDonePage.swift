package import Casework

/// The center has begun: where to go now.
package struct FirstRunDonePage: Page {
    package static let template = "first-run/done"

    package var frame: DeskFrame
    package var steps: [FirstRunStep]
    package var center: String
    package var reporterAddress: String

    package init(
        frame: DeskFrame,
        steps: [FirstRunStep],
        center: String,
        reporterAddress: String
    ) {
        self.frame = frame
        self.steps = steps
        self.center = center
        self.reporterAddress = reporterAddress
    }
}

extension FirstRunDonePage {
    package static func example(in language: Language) -> FirstRunDonePage {
        let say = Sample(language)
        return FirstRunDonePage(
            frame: .firstRunExample(say),
            steps: FirstRunStep.examples(at: 4, say),
            center: say("가온대학교 인권센터", "Gaon University Human Rights Center"),
            reporterAddress: "https://gyeot.gaon.example/"
        )
    }
}
