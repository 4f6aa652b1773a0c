package import Foundation

/// A bundle that leaves the center, as the database keeps it (인수인계).
///
/// Who, when and how far stands in the clear and is signed; terms and content are sealed, and the
/// content is gone once the other center has answered.
package struct HandoverRecord: Hashable, Sendable {
    package let id: BundleID
    package let center: CenterID
    package let folder: FolderID
    /// The mark of the center that it is sealed to.
    package let recipient: Data
    package let askedBy: OfficerID
    package let askedOn: Day
    /// Sealed to the center's own key: whoever approves reads them.
    package let terms: Sealed
    /// Of head and sealed pieces: what is approved is what was asked for.
    package let trace: Data
    package let size: Int
    package let signature: Data
    package let stage: HandoverStage
    package let decision: HandoverDecision?
    package let reply: HandoverReply?

    package init(
        id: BundleID,
        center: CenterID,
        folder: FolderID,
        recipient: Data,
        askedBy: OfficerID,
        askedOn: Day,
        terms: Sealed,
        trace: Data,
        size: Int,
        signature: Data,
        stage: HandoverStage = .asked,
        decision: HandoverDecision? = nil,
        reply: HandoverReply? = nil
    ) {
        self.id = id
        self.center = center
        self.folder = folder
        self.recipient = recipient
        self.askedBy = askedBy
        self.askedOn = askedOn
        self.terms = terms
        self.trace = trace
        self.size = size
        self.signature = signature
        self.stage = stage
        self.decision = decision
        self.reply = reply
    }
}

/// How far a bundle has come.
package enum HandoverStage: String, CaseIterable, Sendable {
    /// Waits for the director.
    case asked
    /// The officer took it back before it was sealed.
    case withdrawn
    /// The director sent it back to the officer.
    case returned
    /// Signed by the center: it may leave.
    case sealed
    case accepted, declined
}

/// A director's word on a bundle: sealed or sent back.
package struct HandoverDecision: Hashable, Sendable {
    package let officer: OfficerID
    package let day: Day
    package let signature: Data

    package init(officer: OfficerID, day: Day, signature: Data) {
        (self.officer, self.day, self.signature) = (officer, day, signature)
    }
}

/// What became of a bundle on the other side.
package struct HandoverReply: Hashable, Sendable {
    package let answer: HandoverAnswer
    package let reason: DeclineReason?
    package let day: Day
    /// Who wrote it down by hand; none where the other center signed it itself.
    package let officer: OfficerID?
    package let signature: Data

    package init(
        answer: HandoverAnswer,
        reason: DeclineReason?,
        day: Day,
        officer: OfficerID?,
        signature: Data
    ) {
        self.answer = answer
        self.reason = reason
        self.day = day
        self.officer = officer
        self.signature = signature
    }
}
