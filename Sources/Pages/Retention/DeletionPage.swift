/// Says what is lost before an ended report is deleted by a decision of the center.
package struct DeletionPage: Page {
    package static let template = "retention/deletion"

    package var frame: DeskFrame
    package var number: String
    package var ended: DayWords
    /// The day until which a colleague asked to keep it; then nothing can be deleted.
    package var kept: DayWords?
    /// The first day on which it may be deleted, while that is still to come.
    package var from: DayWords?
    package var faults: Faults?
    package var form: DeletionForm?

    package init(
        frame: DeskFrame,
        number: String,
        ended: DayWords,
        kept: DayWords? = nil,
        from: DayWords? = nil,
        faults: Faults? = nil,
        form: DeletionForm? = nil
    ) {
        self.frame = frame
        self.number = number
        self.ended = ended
        self.kept = kept
        self.from = from
        self.faults = faults
        self.form = form
    }
}

/// Why it goes, and the word that this is meant.
package struct DeletionForm: Viewable {
    package var action: String
    package var reasons: [Choice]
    package var reasonFault: String?
    package var sureFault: String?

    package init(
        action: String,
        reasons: [Choice],
        reasonFault: String? = nil,
        sureFault: String? = nil
    ) {
        self.action = action
        self.reasons = reasons
        self.reasonFault = reasonFault
        self.sureFault = sureFault
    }
}

/// Where an ended report is found by its number, and what has ended where nothing goes by itself.
package struct NumberForm: Viewable {
    package var action: String
    package var number: Field
    package var ended: [EndedRow]

    package init(action: String, number: Field = Field(), ended: [EndedRow] = []) {
        self.action = action
        self.number = number
        self.ended = ended
    }
}

/// A report that has ended: its number and the day, and nothing of what it says.
package struct EndedRow: Viewable {
    package var address: String
    package var number: String
    package var ended: DayWords

    package init(address: String, number: String, ended: DayWords) {
        self.address = address
        self.number = number
        self.ended = ended
    }
}
