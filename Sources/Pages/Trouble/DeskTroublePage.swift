/// What an officer sees when something is not there, not allowed, or not working.
package struct DeskTroublePage: Page {
    package static let template = "trouble/desk"

    package var frame: DeskFrame
    /// The number of the answer: 404.
    package var code: String
    package var heading: String
    package var paragraphs: [Paragraph]
    /// Why the rules refuse: the reason, and what would help.
    package var reasons: [Fact]
    package var kept: [KeptWords]
    package var ways: [Link]
    package var reference: String?

    package init(
        frame: DeskFrame,
        code: String,
        heading: String,
        paragraphs: [Paragraph] = [],
        reasons: [Fact] = [],
        kept: [KeptWords] = [],
        ways: [Link] = [],
        reference: String? = nil
    ) {
        self.frame = frame
        self.code = code
        self.heading = heading
        self.paragraphs = paragraphs
        self.reasons = reasons
        self.kept = kept
        self.ways = ways
        self.reference = reference
    }
}
