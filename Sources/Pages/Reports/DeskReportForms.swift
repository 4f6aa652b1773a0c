/// Where an officer answers a reporter.
package struct AnswerForm: Viewable {
    package var action: String
    package var words: Field
    package var isFirst: Bool
    /// The last entry on this page, so that nobody answers past what came in the meantime.
    package var seen: Int
    /// Reports of the same matter, to which the same answer can go.
    package var same: [Choice]

    package init(
        action: String,
        words: Field = Field(),
        isFirst: Bool = false,
        seen: Int = 0,
        same: [Choice] = []
    ) {
        self.seen = seen
        self.same = same
        self.action = action
        self.words = words
        self.isFirst = isFirst
    }
}

/// Where an officer says what kind of thing it is.
package struct ClassificationForm: Viewable {
    package var action: String
    package var kinds: [Choice]
    package var also: [Choice]
    package var fault: String?
    /// What was recorded; none before.
    package var state: String?
    package var isOpen: Bool

    package init(
        action: String,
        kinds: [Choice] = [],
        also: [Choice] = [],
        fault: String? = nil,
        state: String? = nil,
        isOpen: Bool = false
    ) {
        self.action = action
        self.kinds = kinds
        self.also = also
        self.fault = fault
        self.state = state
        self.isOpen = isOpen
    }
}

/// Where a report is given to officers; whoever was left out is shown and cannot be chosen.
package struct AssignmentForm: Viewable {
    package var action: String
    package var officers: [Choice]
    package var barred: String?
    package var fault: String?
    /// Who has it; none before.
    package var state: String?
    package var isOpen: Bool

    package init(
        action: String,
        officers: [Choice] = [],
        barred: String? = nil,
        fault: String? = nil,
        state: String? = nil,
        isOpen: Bool = false
    ) {
        self.action = action
        self.officers = officers
        self.barred = barred
        self.fault = fault
        self.state = state
        self.isOpen = isOpen
    }
}

/// Where a report is brought to its end.
package struct ClosureForm: Viewable {
    package var action: String
    package var closings: [Choice]
    package var closingFault: String?
    package var reason: Field
    /// The last entry on this page, so that no words are closed away unread.
    package var seen: Int
    /// What is said of the reports that end along with it.
    package var along: String?
    package var isOpen: Bool

    package init(
        action: String,
        closings: [Choice] = [],
        closingFault: String? = nil,
        reason: Field = Field(),
        seen: Int = 0,
        along: String? = nil,
        isOpen: Bool = false
    ) {
        self.seen = seen
        self.along = along
        self.isOpen = isOpen
        self.action = action
        self.closings = closings
        self.closingFault = closingFault
        self.reason = reason
    }
}
