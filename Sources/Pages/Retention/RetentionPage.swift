/// What a director sees of deletion: the period, what goes soon, and whether the clock is trusted.
package struct RetentionPage: Page {
    package static let template = "retention/retention"

    package var frame: DeskFrame
    /// How long reports stay; nothing when the center deletes by hand.
    package var period: String?
    package var notice: String?
    package var stop: RetentionStopShown?
    /// How many go at the next look.
    package var going: Int
    /// How many go within two weeks, these included.
    package var coming: Int
    /// How many of them this officer cannot open.
    package var hidden: Int
    package var rows: [ExpiringRow]
    /// Nothing goes within two weeks.
    package var isQuiet: Bool
    /// Where one report is deleted by a decision of the center, for those who may.
    package var deletion: NumberForm?

    package init(
        frame: DeskFrame,
        period: String? = nil,
        notice: String? = nil,
        stop: RetentionStopShown? = nil,
        going: Int = 0,
        coming: Int = 0,
        hidden: Int = 0,
        rows: [ExpiringRow] = [],
        deletion: NumberForm? = nil
    ) {
        self.frame = frame
        self.period = period
        self.notice = notice
        self.stop = stop
        self.going = going
        self.coming = coming
        self.hidden = hidden
        self.rows = rows
        isQuiet = coming == 0
        self.deletion = deletion
    }
}

/// Why nothing is deleted for now, and where one says that the clock is right.
package struct RetentionStopShown: Viewable {
    package var words: String
    package var last: DayWords
    package var now: DayWords
    package var action: String

    package init(words: String, last: DayWords, now: DayWords, action: String) {
        self.words = words
        self.last = last
        self.now = now
        self.action = action
    }
}

/// A report that goes on a day: its number and nothing of what it says.
package struct ExpiringRow: Viewable {
    package var address: String
    package var number: String
    package var due: Due?

    package init(address: String, number: String, due: Due? = nil) {
        self.address = address
        self.number = number
        self.due = due
    }
}
