/// One step of what has happened, or of what comes next.
package struct TrailStep: Viewable {
    package var day: DayWords?
    /// Said in place of a day: 그다음.
    package var when: String?
    package var words: String
    package var note: String?
    package var isNow: Bool
    package var isLater: Bool

    package init(
        day: DayWords? = nil,
        when: String? = nil,
        words: String,
        note: String? = nil,
        isNow: Bool = false,
        isLater: Bool = false
    ) {
        self.day = day
        self.when = when
        self.words = words
        self.note = note
        self.isNow = isNow
        self.isLater = isLater
    }
}
