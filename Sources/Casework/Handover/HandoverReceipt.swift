package import Foundation

/// What the center that a bundle came to says of it, signed with its own key (인수확인).
package struct HandoverReceipt: Hashable, Sendable {
    package let bundle: BundleID
    /// The mark of the center that it came to.
    package let recipient: Data
    package let answer: HandoverAnswer
    package let reason: DeclineReason?
    package let day: Day
    package let signature: Data

    package init(
        bundle: BundleID,
        recipient: Data,
        answer: HandoverAnswer,
        reason: DeclineReason?,
        day: Day,
        signature: Data
    ) {
        self.bundle = bundle
        self.recipient = recipient
        self.answer = answer
        self.reason = reason
        self.day = day
        self.signature = signature
    }
}

/// Whether the other center takes a consultation over.
package enum HandoverAnswer: String, CaseIterable, Codable, Sendable {
    case accepted, declined
}

/// Why a center takes a consultation not over: a code, because an answer travels in the clear.
package enum DeclineReason: String, CaseIterable, Codable, Sendable {
    case notOurs = "not-ours"
    case noRoom = "no-room"
    case personDeclined = "person-declined"
    case unclear, other
}

/// Why a receipt is not believed.
package enum ReceiptRefusal: String, Error, CaseIterable, Sendable {
    case noReceipt, otherBundle, forged
}
