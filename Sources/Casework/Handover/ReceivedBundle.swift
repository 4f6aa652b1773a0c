package import Foundation

/// A bundle that came from another center, until somebody has answered, and that it was answered.
package struct ReceivedBundle: Hashable, Sendable {
    package let id: BundleID
    package let center: CenterID
    /// The mark of the center that sealed it.
    package let sender: Data
    package let cameOn: Day
    /// Who brought the file; none where it came from a center of the same server.
    package let broughtBy: OfficerID?
    package let size: Int
    package let answered: AnsweredBundle?

    package init(
        id: BundleID,
        center: CenterID,
        sender: Data,
        cameOn: Day,
        broughtBy: OfficerID?,
        size: Int,
        answered: AnsweredBundle? = nil
    ) {
        self.id = id
        self.center = center
        self.sender = sender
        self.cameOn = cameOn
        self.broughtBy = broughtBy
        self.size = size
        self.answered = answered
    }
}

/// What was answered to a bundle, by whom, and the consultation that it became.
package struct AnsweredBundle: Hashable, Sendable {
    package let receipt: HandoverReceipt
    package let officer: OfficerID
    package let folder: FolderID?

    package init(receipt: HandoverReceipt, officer: OfficerID, folder: FolderID?) {
        (self.receipt, self.officer, self.folder) = (receipt, officer, folder)
    }
}
