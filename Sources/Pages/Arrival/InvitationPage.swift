/// The door for somebody with a printed code; whatever is wrong, it says the same.
package struct InvitationPage: Page {
    package static let template = "arrival/invitation"

    package var frame: DeskFrame
    package var account: String
    package var fault: String?

    package init(
        frame: DeskFrame,
        account: String = "",
        fault: String? = nil
    ) {
        self.frame = frame
        self.account = account
        self.fault = fault
    }
}
