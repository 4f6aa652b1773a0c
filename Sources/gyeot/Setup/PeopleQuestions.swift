import Casework
import Foundation

/// Asks who begins at each center, one person after the other.
struct PeopleQuestions {
    let terminal: any Terminal

    func people(of file: CenterFile) throws(SetupRefusal) -> [NewPerson] {
        var people: [NewPerson] = []
        for center in file.centers {
            try terminal.say("\n\(center.name.ko) · \(center.name.en)")
            try terminal.say("누가 시작합니까? · Who begins here?")
            people += try team(of: center, besides: people)
        }
        return people
    }

    private func team(
        of center: CenterProfile,
        besides others: [NewPerson]
    ) throws(SetupRefusal) -> [NewPerson] {
        var team: [NewPerson] = []
        repeat {
            let taken = Set((others + team).map(\.account))
            team.append(try person(at: center.slug, besides: taken))
        } while try goesOn(after: team)
        return team
    }

    /// Whether another person follows: as long as the center could not begin, and then if wanted.
    private func goesOn(after team: [NewPerson]) throws(SetupRefusal) -> Bool {
        let lacks = Staffing(team).lacks
        for lack in lacks { try terminal.say(lack.sentence) }
        if !lacks.isEmpty { return true }
        return try terminal.confirm("한 사람 더 있습니까? · Another person?")
    }

    private func person(
        at center: Slug,
        besides taken: Set<AccountName>
    ) throws(SetupRefusal) -> NewPerson {
        let name = try terminal.ask("이름 · name: ") { typed throws(Reproach) in
            guard !typed.isEmpty, typed.count <= 40 else {
                throw Reproach("한 자에서 40자까지 적습니다. · 1 to 40 characters.")
            }
            return typed.precomposedStringWithCanonicalMapping
        }
        let account = try account(besides: taken)
        let roles = try roles()
        let mayRead = !roles.isDisjoint(with: Role.handlers)
        let isOnDuty =
            mayRead
            ? try terminal.confirm("당번입니까(새 글을 읽습니까)? · On duty, to read what comes?") : false
        return NewPerson(
            center: center,
            account: account,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty,
            language: try language(),
            passphrase: try passphrase(of: account)
        )
    }

    private func account(besides taken: Set<AccountName>) throws(SetupRefusal) -> AccountName {
        try terminal.ask("계정 · account (a–z 0–9 . -): ") { typed throws(Reproach) in
            guard let account = AccountName(typed) else {
                throw Reproach(
                    "a–z, 0–9, 마침표, 줄표로 3–40자입니다. · 3 to 40 of a–z, 0–9, full stop, hyphen."
                )
            }
            guard !taken.contains(account) else {
                throw Reproach("이미 쓰는 계정입니다. · Somebody has this account already.")
            }
            return account
        }
    }

    private func roles() throws(SetupRefusal) -> Set<Role> {
        let choices = Role.allCases.enumerated().map { "\($0 + 1) \($1.bothNames)" }
        try terminal.say("역할 · roles: " + choices.joined(separator: ", "))
        return try terminal.ask("번호, 여럿이면 1,2 처럼 · numbers, such as 1,2: ") {
            typed throws(Reproach) in
            let numbers = typed.split { $0 == "," || $0 == " " }.map { Int($0) ?? 0 }
            guard !numbers.isEmpty, numbers.allSatisfy(Role.numbers.contains) else {
                throw Reproach("1에서 \(Role.allCases.count)까지의 번호입니다. · A number of the list.")
            }
            return Set(numbers.map { Role.allCases[$0 - 1] })
        }
    }

    private func language() throws(SetupRefusal) -> Language {
        try terminal.ask("화면 말 · language (1 한국어, 2 English) [1]: ") { typed throws(Reproach) in
            switch typed {
            case "", "1", "ko": return .korean
            case "2", "en": return .english
            default: throw Reproach("1 이나 2 를 입력하십시오. · Type 1 or 2.")
            }
        }
    }

    private func passphrase(of account: AccountName) throws(SetupRefusal) -> String? {
        while true {
            let typed = try terminal.askHidden(
                "암호 문장 · passphrase (Enter: 만들어 드림 · have one made): "
            )
            if typed.isEmpty { return nil }
            if let refusal = PassphraseRefusal(typed, of: account.text) {
                try terminal.say("  \(refusal.reproach.sentence)")
                continue
            }
            if try terminal.askHidden("한 번 더 · once more: ") == typed { return typed }
            try terminal.say("  둘이 다릅니다. · The two differ.")
        }
    }
}
