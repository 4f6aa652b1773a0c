/// What would come of a table if it were carried over now.
package struct ImportTrialShown: Viewable {
    package var summary: String
    package var besides: String
    package var troubles: [ImportTroubleRow]
    /// Titles of columns that become nothing.
    package var dropped: String?
    /// Values that stay words of the note, each under its title.
    package var prose: [Fact]
    /// Said when there are more troubles than are shown.
    package var more: String?
    /// Where the failing rows are taken away; none when no row fails.
    package var failing: String?
    package var action: String
    /// `passing` where the button leaves failing rows out; empty where there are none.
    package var only: String
    package var canCarry: Bool
    /// The words of the button.
    package var carry: String

    package init(
        summary: String,
        besides: String,
        troubles: [ImportTroubleRow] = [],
        dropped: String? = nil,
        prose: [Fact] = [],
        more: String? = nil,
        failing: String? = nil,
        action: String,
        only: String,
        canCarry: Bool,
        carry: String
    ) {
        self.summary = summary
        self.besides = besides
        self.troubles = troubles
        self.dropped = dropped
        self.prose = prose
        self.more = more
        self.failing = failing
        self.action = action
        self.only = only
        self.canCarry = canCarry
        self.carry = carry
    }
}

/// A row that cannot be taken over: where, what stands there, and why not.
package struct ImportTroubleRow: Viewable {
    package var place: String
    package var title: String
    package var value: String
    package var reason: String

    package init(place: String, title: String, value: String, reason: String) {
        (self.place, self.title) = (place, title)
        (self.value, self.reason) = (value, reason)
    }
}

/// How far a table is.
package struct ImportProgress: Viewable {
    package var done: Int
    package var rows: Int
    package var words: String
    package var isDone: Bool
    /// Whether the button was pressed already, so that a script may press it again.
    package var isGoing: Bool
    /// What came of it, once all has been gone through.
    package var outcome: String?
    /// Where the rows that did not come in are taken away.
    package var failing: String?
    package var action: String

    package init(
        done: Int,
        rows: Int,
        words: String,
        isDone: Bool,
        isGoing: Bool = false,
        outcome: String? = nil,
        failing: String? = nil,
        action: String
    ) {
        (self.outcome, self.failing) = (outcome, failing)
        (self.done, self.rows, self.words) = (done, rows, words)
        (self.isDone, self.isGoing, self.action) = (isDone, isGoing, action)
    }
}
