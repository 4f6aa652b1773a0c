import Casework
import Web

/// The people who begin, each with a passphrase, and which of these were drawn for them.
struct StartingTeam {
    let people: [Slug: [Founding.Newcomer]]
    /// By account; printed once, because nobody has seen them yet.
    let drawn: [String: String]

    init(_ people: [NewPerson]) {
        var team: [Slug: [Founding.Newcomer]] = [:]
        var drawn: [String: String] = [:]
        for person in people {
            let passphrase = person.passphrase ?? NewPassphrase.drawn()
            if person.passphrase == nil { drawn[person.account.text] = passphrase }
            team[person.center, default: []].append(
                Founding.Newcomer(
                    account: person.account.text,
                    name: person.name,
                    roles: person.roles,
                    isOnDuty: person.isOnDuty,
                    language: person.language,
                    passphrase: passphrase
                )
            )
        }
        (self.people, self.drawn) = (team, drawn)
    }
}

extension StartingTeam: Confidential {}
