/// A printed code by which a newcomer opens an account once, until a day.
package struct Invitation: Hashable, Sendable {
    package let officer: OfficerID
    package let invitedBy: OfficerID
    package let lastDay: Day
    /// Opens the key ring that was made for the newcomer; its secret is the printed code.
    package let slot: UnlockSlot

    /// For how many days a printed code counts.
    package static let days = 7

    package init(officer: OfficerID, invitedBy: OfficerID, lastDay: Day, slot: UnlockSlot) {
        self.officer = officer
        self.invitedBy = invitedBy
        self.lastDay = lastDay
        self.slot = slot
    }

    package func counts(on day: Day) -> Bool { day <= lastDay }
}
