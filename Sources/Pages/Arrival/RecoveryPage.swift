/// The way in with the recovery code when the passphrase is forgotten.
package struct RecoveryPage: Page {
    package static let template = "arrival/recovery"

    package var frame: DeskFrame
    package var faults: Faults?
    package var account: String
    /// One sentence for all that is wrong with account, code or number.
    package var fault: String?
    package var passphraseFault: String?
    package var againFault: String?

    package init(
        frame: DeskFrame,
        faults: Faults? = nil,
        account: String = "",
        fault: String? = nil,
        passphraseFault: String? = nil,
        againFault: String? = nil
    ) {
        self.frame = frame
        self.faults = faults
        self.account = account
        self.fault = fault
        self.passphraseFault = passphraseFault
        self.againFault = againFault
    }
}
