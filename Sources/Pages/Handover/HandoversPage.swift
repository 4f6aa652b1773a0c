/// What goes out to other centers and what came from them.
package struct HandoversPage: Page {
    package static let template = "handover/handovers"

    package var frame: DeskFrame
    package var notice: String?
    /// What was wrong with the file that was brought.
    package var fault: String?
    /// What waits for the director's word.
    package var asked: [HandoverRow]
    /// What came and waits for an answer.
    package var waiting: [HandoverRow]
    package var sent: [HandoverRow]
    package var received: [HandoverRow]
    /// The pages of what has been decided before and since.
    package var newer: String?
    package var older: String?
    package var isPaged: Bool
    package var isEmpty: Bool
    package var action: String
    package var partners: String
    /// MiB of a file.
    package var limit: Int

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        fault: String? = nil,
        asked: [HandoverRow] = [],
        waiting: [HandoverRow] = [],
        sent: [HandoverRow] = [],
        received: [HandoverRow] = [],
        newer: String? = nil,
        older: String? = nil,
        action: String,
        partners: String,
        limit: Int
    ) {
        self.frame = frame
        self.notice = notice
        self.fault = fault
        self.asked = asked
        self.waiting = waiting
        self.sent = sent
        self.received = received
        (self.newer, self.older) = (newer, older)
        isPaged = newer != nil || older != nil
        isEmpty = !isPaged && asked.isEmpty && waiting.isEmpty && sent.isEmpty && received.isEmpty
        self.action = action
        self.partners = partners
        self.limit = limit
    }
}

/// A bundle in a list.
package struct HandoverRow: Viewable {
    package var address: String
    /// The other center.
    package var partner: String
    /// The consultation's number, or how large it is.
    package var about: String
    package var by: String
    package var day: DayWords
    package var stage: String

    package init(
        address: String,
        partner: String,
        about: String,
        by: String,
        day: DayWords,
        stage: String
    ) {
        self.address = address
        self.partner = partner
        self.about = about
        self.by = by
        self.day = day
        self.stage = stage
    }
}
