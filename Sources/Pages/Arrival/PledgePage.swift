/// The pledge of confidentiality, before anything of the desk opens (F38).
package struct PledgePage: Page {
    package static let template = "arrival/pledge"

    package var frame: DeskFrame
    package var clauses: [Paragraph]
    package var facts: [Fact]
    package var fault: String?

    package init(
        frame: DeskFrame,
        clauses: [Paragraph],
        facts: [Fact],
        fault: String? = nil
    ) {
        self.frame = frame
        self.clauses = clauses
        self.facts = facts
        self.fault = fault
    }
}
