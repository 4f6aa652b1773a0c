/// The door of the desk; whatever is wrong, it says the same.
package struct SignInPage: Page {
    package static let template = "desk/sign-in"

    package var frame: DeskFrame
    package var name: String
    package var fault: String?
    /// Why one is here: the session ended and the words were kept.
    package var notice: String?
    /// Reached over plain http from elsewhere, where no session can be kept.
    package var isInsecure: Bool
    /// For somebody who came here for help.
    package var reporterAddress: String?

    package init(
        frame: DeskFrame,
        name: String = "",
        fault: String? = nil,
        notice: String? = nil,
        isInsecure: Bool = false,
        reporterAddress: String? = nil
    ) {
        self.frame = frame
        self.name = name
        self.fault = fault
        self.notice = notice
        self.isInsecure = isInsecure
        self.reporterAddress = reporterAddress
    }
}
