/// Somebody who is to begin at a center, as a file or whoever sets it up says.
package struct NewPerson: Hashable, Sendable {
    package let center: Slug
    package let account: AccountName
    /// The name colleagues and reporters see.
    package let name: String
    package let roles: Set<Role>
    package let isOnDuty: Bool
    package let language: Language
    /// Chosen already, or to be generated.
    package let passphrase: String?

    package init(
        center: Slug,
        account: AccountName,
        name: String,
        roles: Set<Role>,
        isOnDuty: Bool,
        language: Language,
        passphrase: String?
    ) {
        self.center = center
        self.account = account
        self.name = name
        self.roles = roles
        self.isOnDuty = isOnDuty
        self.language = language
        self.passphrase = passphrase
    }

    /// Whether reports may come to this person (A5.6: neither operator nor assistant).
    package var mayHandleReports: Bool { !roles.isDisjoint(with: Role.handlers) }
}

extension NewPerson: Confidential {}
