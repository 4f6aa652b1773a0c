import ArgumentParser
import Casework
import Foundation
import Storage
import Vault
import Web

/// Opens a center again with two of its three recovery kits.
struct Recover: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Opens a center again with two of its three recovery kits.",
        discussion: """
            For the day on which nobody at a center can sign in any more. Asks for two kits, gives one \
            account new keys that open all that was wrapped to recovery, and prints a code by which its \
            owner comes in once within seven days. The kits stay as they are. Also while it is served.
            """
    )

    @Argument(help: "The account that is to open everything again: a director or a counsellor.")
    var account: String

    func run() async throws {
        try await Spoken.orExit {
            let settings = try await Settings.load()
            let home = Home(folder: settings.home)
            let world = try await OpenHome(home).world(settings, log: .gyeot(settings.logLevel))
            let terminal = StandardTerminal()
            let paper = try await RecoverSteps(world: world, terminal: terminal)
                .run(account.lowercased())
            try terminal.say(RecoverSteps.words(of: paper, at: settings.deskOrigin.text))
            try world.database.close()
        }
    }
}

/// Asks for the kits and uses them.
struct RecoverSteps {
    let world: World
    let terminal: any Terminal

    func run(_ account: String) async throws -> KitRecovery.Paper {
        guard terminal.isAttended else { throw KitRefusal.notAttended }
        try terminal.say(
            """
            복구 종이 두 장을 차례로 입력합니다. 화면에는 보이지 않습니다. 어느 장이든, 순서도 상관없습니다.
            Type two of the recovery kits. Nothing is shown; which two and in which order does not matter.
            """
        )
        let first = try kit("첫째 종이 · first kit: ")
        let second = try kit("둘째 종이 · second kit: ")
        return try await KitRecovery(world: world, kits: (first, second)).recover(account)
    }

    private func kit(_ question: String) throws -> PrintedCode {
        while true {
            if let code = PrintedCode(typed: try terminal.askHidden(question)) { return code }
            try terminal.say(
                "  이 종이의 글자가 맞지 않습니다. 다시 옮기십시오. · That is not what a kit says; type it again."
            )
        }
    }

    static func words(of paper: KitRecovery.Paper, at desk: String) -> String {
        """
        \(paper.officer.name) (\(paper.officer.account))
          열리는 묶음 · folders opened: \(paper.folders)
          글쓴이가 이 사람을 뺀 글, 열지 않음 · left closed, the reporter left this person out: \(paper.leftOut)

            \(paper.code.code)

          \(desk)\(Link.invitation) 에서 \(paper.lastDay)까지 한 번 씁니다. 새 암호 문장과 인증 앱을 정하고 서약합니다.
          Used once at that address until \(paper.lastDay), to choose a new passphrase and add an authenticator.
          전의 열쇠와 자리는 모두 끝났습니다. 동료에게 알리고, 종이 두 장은 봉투에 다시 봉합니다.
          Earlier keys and sessions of this account have ended. Tell colleagues, and seal both kits again.
        """
    }
}
