/// How the server is, for whoever runs it; nothing that anybody wrote.
package struct HealthPage: Page {
    package static let template = "people/health"

    package var frame: DeskFrame
    package var facts: [Fact]

    package init(
        frame: DeskFrame,
        facts: [Fact]
    ) {
        self.frame = frame
        self.facts = facts
    }
}
