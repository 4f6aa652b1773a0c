/// The recovery code; shown once.
package struct OwnCodePage: Page {
    package static let template = "arrival/own-code"

    package var frame: DeskFrame
    package var name: String
    package var account: String
    package var groups: [CodeLetters]
    /// Where it is used.
    package var address: String
    package var next: String
    /// Whether an earlier code opens nothing any more.
    package var replaces: Bool

    package init(
        frame: DeskFrame,
        name: String,
        account: String,
        groups: [CodeLetters],
        address: String,
        next: String,
        replaces: Bool = false
    ) {
        self.frame = frame
        self.name = name
        self.account = account
        self.groups = groups
        self.address = address
        self.next = next
        self.replaces = replaces
    }
}
