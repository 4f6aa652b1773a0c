package import Casework

/// A rehearsal report has come: its code, and what to try on both sides.
package struct RehearsalPage: Page {
    package static let template = "rehearsal/rehearsal"

    package var frame: DeskFrame
    package var code: String
    /// Where the reporter's side is, to come back there with the code.
    package var receiptAddress: String

    package init(frame: DeskFrame, code: String, receiptAddress: String) {
        self.frame = frame
        self.code = code
        self.receiptAddress = receiptAddress
    }
}

extension RehearsalPage {
    package static func example(in language: Language) -> RehearsalPage {
        let say = Sample(language)
        return RehearsalPage(
            frame: .example(say),
            code: "ABCD-EFGH-JKMN-PQRS-TVWX-Y",
            receiptAddress: "https://gyeot.gaon.example" + say.path("/receipt")
        )
    }
}
