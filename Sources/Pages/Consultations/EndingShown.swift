/// How a consultation ended, and for those in charge the way to take it up again.
package struct EndingShown: Viewable {
    package var words: String
    package var day: DayWords
    package var reason: String?
    package var reopening: String?

    package init(words: String, day: DayWords, reason: String? = nil, reopening: String? = nil) {
        self.words = words
        self.day = day
        self.reason = reason
        self.reopening = reopening
    }
}

/// How a consultation is ended (D3).
package struct ClosurePart: Viewable {
    package var action: String
    package var outcomes: [Choice]
    package var fault: String?
    /// What is set and ends with it, said before.
    package var endsAlong: String?
    package var reason: Field

    package init(
        action: String,
        outcomes: [Choice],
        fault: String? = nil,
        endsAlong: String? = nil,
        reason: Field = Field()
    ) {
        self.action = action
        self.outcomes = outcomes
        self.fault = fault
        self.endsAlong = endsAlong
        self.reason = reason
    }
}
