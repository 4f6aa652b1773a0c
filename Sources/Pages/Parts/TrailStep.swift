/// One step of what has happened, or of what comes next.
package struct TrailStep: Viewable {
    package var day: DayWords?
    /// Said in place of a day: 그다음.
    package var when: String?
    package var words: String
    package var note: String?
    /// What was said of it, for those who may read that.
    package var fold: TrailFold?
    package var isNow: Bool
    package var isLater: Bool

    package init(
        day: DayWords? = nil,
        when: String? = nil,
        words: String,
        note: String? = nil,
        fold: TrailFold? = nil,
        isNow: Bool = false,
        isLater: Bool = false
    ) {
        self.day = day
        self.when = when
        self.words = words
        self.note = note
        self.fold = fold
        self.isNow = isNow
        self.isLater = isLater
    }
}

/// What was said of a step, unfolded by whoever wants to know.
package struct TrailFold: Viewable {
    package var summary: String
    package var facts: [Fact]

    package init(summary: String, facts: [Fact]) { (self.summary, self.facts) = (summary, facts) }
}
