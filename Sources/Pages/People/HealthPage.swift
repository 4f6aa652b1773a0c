/// How the server is, for whoever runs it; nothing that anybody wrote.
package struct HealthPage: Page {
    package static let template = "people/health"

    package var frame: DeskFrame
    /// The finding in one sentence.
    package var summary: String
    package var facts: [HealthFact]

    package init(
        frame: DeskFrame,
        summary: String,
        facts: [HealthFact]
    ) {
        self.frame = frame
        self.summary = summary
        self.facts = facts
    }
}

/// One thing of the server that somebody looks after.
package struct HealthFact: Viewable {
    package var name: String
    package var words: String
    /// What to do, when it is late or wrong.
    package var advice: String?
    package var isWrong: Bool

    package init(
        name: String,
        words: String,
        advice: String? = nil,
        isWrong: Bool = false
    ) {
        self.name = name
        self.words = words
        self.advice = advice
        self.isWrong = isWrong
    }
}
