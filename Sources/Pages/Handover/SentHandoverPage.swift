/// A bundle that goes out: on what terms, how far it has come, and what the director says to it.
package struct SentHandoverPage: Page {
    package static let template = "handover/sent"

    package var frame: DeskFrame
    package var notice: String?
    package var faults: Faults?
    package var partner: String
    package var summary: String
    package var facts: [Fact]
    /// Why, where the person's own word is not the ground.
    package var reason: String?
    package var approval: HandoverApproval?
    /// Where the sealed file is taken.
    package var file: String?
    package var reply: HandoverReplyForm?
    package var trail: [TrailStep]
    /// Who signs the paper by hand.
    package var signatures: [SignatureLine]
    package var back: String

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        faults: Faults? = nil,
        partner: String,
        summary: String,
        facts: [Fact],
        reason: String? = nil,
        approval: HandoverApproval? = nil,
        file: String? = nil,
        reply: HandoverReplyForm? = nil,
        trail: [TrailStep],
        signatures: [SignatureLine] = [],
        back: String
    ) {
        self.frame = frame
        self.notice = notice
        self.faults = faults
        self.partner = partner
        self.summary = summary
        self.facts = facts
        self.reason = reason
        self.approval = approval
        self.file = file
        self.reply = reply
        self.trail = trail
        self.signatures = signatures
        self.back = back
    }
}

/// A line for a signature on a paper: in what part somebody signs, and who, where that is known.
package struct SignatureLine: Viewable {
    package var part: String
    package var name: String?

    package init(part: String, name: String? = nil) { (self.part, self.name) = (part, name) }
}

/// The director's two answers.
package struct HandoverApproval: Viewable {
    package var action: String
    package var returning: String

    package init(action: String, returning: String) {
        (self.action, self.returning) = (action, returning)
    }
}

/// How the other center's answer is written down: its signed receipt, or what was heard.
package struct HandoverReplyForm: Viewable {
    package var receipts: String
    package var receiptFault: String?
    package var action: String
    package var answers: [Choice]
    package var answerFault: String?
    package var reasons: [Choice]
    package var day: Field
    package var latest: String

    package init(
        receipts: String,
        receiptFault: String? = nil,
        action: String,
        answers: [Choice],
        answerFault: String? = nil,
        reasons: [Choice],
        day: Field,
        latest: String
    ) {
        self.receipts = receipts
        self.receiptFault = receiptFault
        self.action = action
        self.answers = answers
        self.answerFault = answerFault
        self.reasons = reasons
        self.day = day
        self.latest = latest
    }
}
