package import Casework

/// The first page of a desk without a center: it asks for the code that stands at the server.
package struct FirstRunDoorPage: Page {
    package static let template = "first-run/door"

    package var frame: DeskFrame
    package var language: String
    package var fault: String?
    /// Reached over plain http from elsewhere, where secrets would travel in the open.
    package var isInsecure: Bool

    package init(
        frame: DeskFrame,
        language: String,
        fault: String? = nil,
        isInsecure: Bool = false
    ) {
        self.frame = frame
        self.language = language
        self.fault = fault
        self.isInsecure = isInsecure
    }
}

extension FirstRunDoorPage {
    package static func example(in language: Language) -> FirstRunDoorPage {
        FirstRunDoorPage(frame: .firstRunExample(Sample(language)), language: language.rawValue)
    }

    package static func variants(in language: Language) -> [String: FirstRunDoorPage] {
        let say = Sample(language)
        var faulty = example(in: language)
        faulty.fault = say(
            "코드가 다릅니다. 서버를 시작한 창에서 그대로 옮겨 적으십시오.",
            "That is another code. Copy it from where the server was started."
        )
        var insecure = example(in: language)
        insecure.isInsecure = true
        return ["faulty": faulty, "insecure": insecure]
    }
}

extension DeskFrame {
    static func firstRunExample(_ say: Sample) -> DeskFrame {
        DeskFrame(
            language: say.language.rawValue,
            center: say("새 센터", "A new center"),
            token: "token-of-the-example",
            tongue: say("/first-run?language=en", "/first-run?language=ko"),
            isSample: true
        )
    }
}
