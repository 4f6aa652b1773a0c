/// One version: what it changed, how it differs from now, and the way back to it.
package struct CenterVersionPage: Page {
    package static let template = "center-pages/version"

    package var frame: DeskFrame
    package var name: String
    package var number: Int
    package var day: DayWords
    package var who: String
    package var history: String
    package var changes: [ChangeRow]
    /// What is otherwise now; empty for the version that everybody sees.
    package var since: [ChangeRow]
    /// Where the form that goes back to it is sent; none for the version that everybody sees.
    package var back: String?
    /// How long records stay, now or then, where the two differ; asked before going back.
    package var retention: [Choice]

    package init(
        frame: DeskFrame,
        name: String,
        number: Int,
        day: DayWords,
        who: String,
        history: String,
        changes: [ChangeRow] = [],
        since: [ChangeRow] = [],
        back: String? = nil,
        retention: [Choice] = []
    ) {
        self.frame = frame
        self.name = name
        self.number = number
        self.day = day
        self.who = who
        self.history = history
        self.changes = changes
        self.since = since
        self.back = back
        self.retention = retention
    }
}
