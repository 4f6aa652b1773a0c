/// What is printed for a newcomer; shown once.
package struct InvitationPaperPage: Page {
    package static let template = "people/paper"

    package var frame: DeskFrame
    package var name: String
    package var account: String
    package var center: String
    /// The code in groups.
    package var groups: [CodeLetters]
    /// Where it is used.
    package var address: String
    package var until: DayWords

    package init(
        frame: DeskFrame,
        name: String,
        account: String,
        center: String,
        groups: [CodeLetters],
        address: String,
        until: DayWords
    ) {
        self.frame = frame
        self.name = name
        self.account = account
        self.center = center
        self.groups = groups
        self.address = address
        self.until = until
    }
}

/// Four letters of a printed code.
package struct CodeLetters: Viewable {
    package var letters: String

    package init(
        letters: String
    ) {
        self.letters = letters
    }
}

extension CodeLetters {
    /// The groups of a code as it is written, `ABCD-EFGH-…`.
    package static func groups(of code: String) -> [CodeLetters] {
        code.split(separator: "-").map { CodeLetters(letters: String($0)) }
    }
}
