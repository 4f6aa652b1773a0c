/// Somebody who works at a center and signs in at the desk.
package struct Officer: Hashable, Sendable {
    package let id: OfficerID
    package let center: CenterID
    /// The name typed at sign-in, unique in a deployment.
    package let account: String
    /// The name colleagues and reporters see.
    package var name: String
    package var roles: Set<Role>
    package var standing: Standing
    package var isOnDuty: Bool
    package var language: Language

    package init(
        id: OfficerID,
        center: CenterID,
        account: String,
        name: String,
        roles: Set<Role>,
        standing: Standing = .active,
        isOnDuty: Bool,
        language: Language = .korean
    ) {
        self.id = id
        self.center = center
        self.account = account
        self.name = name
        self.roles = roles
        self.standing = standing
        self.isOnDuty = isOnDuty
        self.language = language
    }

    /// Whether this officer may be given reports at all (A5.6: counsellors and directors alone).
    package var mayHandleReports: Bool {
        standing == .active && !roles.isDisjoint(with: Role.handlers)
    }
}

/// What somebody is at the center (A5.6).
package enum Role: String, CaseIterable, Sendable {
    case director, counsellor, investigator, secretary, assistant, `operator`

    /// Those who may be given reports.
    package static let handlers: Set<Role> = [.counsellor, .director]
}

/// Whether an account still works.
package enum Standing: String, CaseIterable, Sendable {
    case active, suspended, ended
    /// Waits for the printed code to be used: no report comes here yet.
    case invited
}
