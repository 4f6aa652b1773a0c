/// What a reporter sees when something went wrong: what it means, and that the words are safe.
package struct TroublePage: Page {
    package static let template = "trouble/reporter"

    package var frame: ReporterFrame
    package var heading: String
    package var paragraphs: [Paragraph]
    package var kept: [KeptWords]
    package var ways: [Link]
    package var reference: String?

    package init(
        frame: ReporterFrame,
        heading: String,
        paragraphs: [Paragraph] = [],
        kept: [KeptWords] = [],
        ways: [Link] = [],
        reference: String? = nil
    ) {
        self.frame = frame
        self.heading = heading
        self.paragraphs = paragraphs
        self.kept = kept
        self.ways = ways
        self.reference = reference
    }
}
