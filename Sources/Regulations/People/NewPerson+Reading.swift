import Casework

extension NewPerson {
    /// Reads one person; accounts that were seen before are complained about.
    init?(_ person: Section, at centers: [Slug], accounts: inout Set<AccountName>) {
        let center = person.center("center", among: centers)
        let account = person.account("account", besides: &accounts)
        let name = person.text("name")?.text
        let roles = person.roles("roles")
        let isOnDuty = person.isSet("on-duty")
        let language = person.ask("language") == nil ? .korean : person.language("language")
        let passphrase = person.passphrase("passphrase", of: account)
        person.finish()
        guard let center, let account, let name, let roles, let language else { return nil }
        self.init(
            center: center,
            account: account,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty,
            language: language,
            passphrase: passphrase
        )
    }
}

extension Section {
    fileprivate func center(_ key: String, among centers: [Slug]) -> Slug? {
        guard let line = text(key) else { return nil }
        if let center = centers.first(where: { $0.text == line.text }) { return center }
        notes.add(.unknownCenter(line.text, known: centers.map(\.text)), line: line.number)
        return nil
    }

    fileprivate func account(_ key: String, besides seen: inout Set<AccountName>) -> AccountName? {
        guard let line = text(key) else { return nil }
        guard let account = AccountName(line.text) else {
            notes.add(.badAccount(line.text), line: line.number)
            return nil
        }
        if !seen.insert(account).inserted {
            notes.add(.duplicateAccount(line.text), line: line.number)
        }
        return account
    }

    fileprivate func roles(_ key: String) -> Set<Role>? {
        guard let words = words(key) else { return nil }
        var roles: Set<Role> = []
        for word in words {
            guard let role = Role(rawValue: word.text) else {
                let known = Role.allCases.map(\.rawValue)
                notes.add(.notOneOf(word.text, known: known), line: word.number)
                continue
            }
            if !roles.insert(role).inserted {
                notes.add(.duplicateRole(word.text), line: word.number)
            }
        }
        return roles.isEmpty ? nil : roles
    }

    fileprivate func language(_ key: String) -> Language? { choice(key) }

    fileprivate func passphrase(_ key: String, of account: AccountName?) -> String? {
        guard let line = optionalText(key) else { return nil }
        if let refusal = PassphraseRefusal(line.text, of: account?.text ?? "") {
            notes.add(.badPassphrase(refusal), line: line.number)
        }
        return line.text
    }
}
