/// An officer’s own account: sessions, passphrase, telephone, recovery code.
package struct AccountPage: Page {
    package static let template = "account/account"

    package var frame: DeskFrame
    package var facts: [Fact]
    package var notice: String?
    package var faults: Faults?
    package var sessions: [SessionRow]
    package var hasOthers: Bool
    /// What a new telephone would share, in groups of four.
    package var secret: String
    package var telephone: String
    /// Where the same address is drawn for a telephone.
    package var picture: String?
    package var oldFault: String?
    package var newFault: String?
    package var againFault: String?
    package var telephoneFault: String?
    package var onceFault: String?
    package var recoveryFault: String?
    /// A form with a fault stands open.
    package var opensPassphrase: Bool
    package var opensTelephone: Bool
    package var opensRecovery: Bool

    package init(
        frame: DeskFrame,
        facts: [Fact],
        notice: String? = nil,
        faults: Faults? = nil,
        sessions: [SessionRow],
        hasOthers: Bool = false,
        secret: String,
        telephone: String,
        picture: String? = nil,
        oldFault: String? = nil,
        newFault: String? = nil,
        againFault: String? = nil,
        telephoneFault: String? = nil,
        onceFault: String? = nil,
        recoveryFault: String? = nil
    ) {
        self.frame = frame
        self.facts = facts
        self.notice = notice
        self.faults = faults
        self.sessions = sessions
        self.hasOthers = hasOthers
        self.secret = secret
        self.telephone = telephone
        self.picture = picture
        self.oldFault = oldFault
        self.newFault = newFault
        self.againFault = againFault
        self.telephoneFault = telephoneFault
        self.onceFault = onceFault
        self.recoveryFault = recoveryFault
        opensPassphrase = oldFault != nil || newFault != nil || againFault != nil
        opensTelephone = telephoneFault != nil || onceFault != nil
        opensRecovery = recoveryFault != nil
    }
}

/// One place where the officer is signed in.
package struct SessionRow: Viewable {
    package var since: String
    package var seen: String
    package var isThis: Bool
    /// Names it to the form that ends it.
    package var session: String

    package init(
        since: String,
        seen: String,
        isThis: Bool,
        session: String
    ) {
        self.since = since
        self.seen = seen
        self.isThis = isThis
        self.session = session
    }
}
