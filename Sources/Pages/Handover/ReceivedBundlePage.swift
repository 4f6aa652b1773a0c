/// A bundle that came: from whom, the letter, and the two answers.
package struct ReceivedBundlePage: Page {
    package static let template = "handover/received"

    package var frame: DeskFrame
    package var notice: String?
    package var faults: Faults?
    package var partner: String
    /// What came of it so far.
    package var lead: String
    package var facts: [Fact]
    /// Why it does not open any more.
    package var closed: String?
    /// What the other center says first.
    package var letter: String?
    package var acceptance: HandoverAcceptance?
    package var refusal: HandoverDeclining?
    /// Where the signed answer is taken, for a center on another server.
    package var receipt: String?
    package var back: String

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        faults: Faults? = nil,
        partner: String,
        lead: String,
        facts: [Fact],
        closed: String? = nil,
        letter: String? = nil,
        acceptance: HandoverAcceptance? = nil,
        refusal: HandoverDeclining? = nil,
        receipt: String? = nil,
        back: String
    ) {
        self.frame = frame
        self.notice = notice
        self.faults = faults
        self.partner = partner
        self.lead = lead
        self.facts = facts
        self.closed = closed
        self.letter = letter
        self.acceptance = acceptance
        self.refusal = refusal
        self.receipt = receipt
        self.back = back
    }
}

/// In whose hands it comes.
package struct HandoverAcceptance: Viewable {
    package var action: String
    package var officers: [Choice]
    package var fault: String?

    package init(action: String, officers: [Choice], fault: String? = nil) {
        (self.action, self.officers, self.fault) = (action, officers, fault)
    }
}

/// Why it is not taken over.
package struct HandoverDeclining: Viewable {
    package var action: String
    package var reasons: [Choice]
    package var fault: String?

    package init(action: String, reasons: [Choice], fault: String? = nil) {
        (self.action, self.reasons, self.fault) = (action, reasons, fault)
    }
}
