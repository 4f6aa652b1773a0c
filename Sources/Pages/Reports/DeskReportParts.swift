/// A report that nobody has opened: its summary, and the button that the reporter will see the effect of.
package struct UnreadReport: Viewable {
    package var action: String
    package var facts: [Fact]

    package init(
        action: String,
        facts: [Fact] = []
    ) {
        self.action = action
        self.facts = facts
    }
}

/// A report that was opened: the words as they came, and who must not know.
package struct ReadReport: Viewable {
    package var story: String
    /// Who was left out, said as a sentence.
    package var exclusion: String?
    package var facts: [Fact]

    package init(
        story: String,
        exclusion: String? = nil,
        facts: [Fact] = []
    ) {
        self.story = story
        self.exclusion = exclusion
        self.facts = facts
    }
}

/// How a report ended.
package struct ClosedReport: Viewable {
    /// The kind of ending.
    package var words: String
    package var day: DayWords
    package var reason: String?
    package var isWithdrawn: Bool

    package init(
        words: String,
        day: DayWords,
        reason: String? = nil,
        isWithdrawn: Bool = false
    ) {
        self.words = words
        self.day = day
        self.reason = reason
        self.isWithdrawn = isWithdrawn
    }
}
