/// What an officer is told once: what happened to the own account, and colleagues with new keys.
package struct ToldPart: Viewable {
    package var rows: [ToldRow]
    /// Whether one of them is about the officer's own passphrase, telephone or code.
    package var isAboutOneself: Bool
    package var action: String
    /// Up to which place of the record the officer has seen it with this page.
    package var seen: Int
    package var token: String

    package init(
        rows: [ToldRow],
        isAboutOneself: Bool = false,
        action: String,
        seen: Int,
        token: String
    ) {
        self.rows = rows
        self.isAboutOneself = isAboutOneself
        self.action = action
        self.seen = seen
        self.token = token
    }
}

/// One thing that happened.
package struct ToldRow: Viewable {
    package var words: String
    package var when: String

    package init(words: String, when: String) { (self.words, self.when) = (words, when) }
}

extension ToldPart {
    static func example(_ say: Sample) -> ToldPart {
        ToldPart(
            rows: [
                ToldRow(
                    words: say("내 암호 문장이 바뀌었습니다.", "Your passphrase was changed."),
                    when: "2026-11-23 08:41"
                ),
                ToldRow(
                    words: say(
                        "황진이 님이 처음 들어왔습니다.",
                        "Hwang Jini has come in."
                    ),
                    when: "2026-11-20 17:05"
                ),
            ],
            isAboutOneself: true,
            action: "/notices",
            seen: 212,
            token: "token-of-the-example"
        )
    }
}
