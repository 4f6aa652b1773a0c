/// Where a newcomer chooses a passphrase and adds a telephone.
package struct WelcomePage: Page {
    package static let template = "arrival/welcome"

    package var frame: DeskFrame
    package var faults: Faults?
    package var passphraseFault: String?
    package var againFault: String?
    package var onceFault: String?
    /// Base32 in groups of four.
    package var secret: String
    /// The address that an authenticator app opens.
    package var telephone: String
    /// Where the same address is drawn for a telephone.
    package var picture: String?

    package init(
        frame: DeskFrame,
        faults: Faults? = nil,
        passphraseFault: String? = nil,
        againFault: String? = nil,
        onceFault: String? = nil,
        secret: String,
        telephone: String,
        picture: String? = nil
    ) {
        self.frame = frame
        self.faults = faults
        self.passphraseFault = passphraseFault
        self.againFault = againFault
        self.onceFault = onceFault
        self.secret = secret
        self.telephone = telephone
        self.picture = picture
    }
}
