import Casework
import Documents
import Foundation
import Pages
import Storage
import Vault
import Web

/// The steps of the desk's pages, asked one after the other at a terminal.
struct ImportSteps<Seat: Terminal> {
    let terminal: Seat
    let world: World
    let file: URL
    let failing: URL?

    func run() async throws {
        guard let session = try await signIn() else { return }
        let desk = ImportDesk(world: world, keys: session.keys, address: "terminal")
        let words = world.renderer.words(in: session.officer.language)
        let id = try await desk.bring(TableSource(file: file))
        do {
            try await decide(id, desk, words)
            try await carry(id, desk, words)
        } catch {
            try? await desk.discard(id)
            try? await leave(session)
            throw error
        }
        try await desk.discard(id)
        try await leave(session)
    }

    /// As at the door of the desk: three things, and one answer for all that is wrong.
    private func signIn() async throws -> OpenSession? {
        let account = try terminal.ask("계정 · account: ")
        let passphrase = try terminal.askHidden("암호 문장 · passphrase: ")
        let once = try terminal.askHidden("인증 번호 · one-time number: ")
        let attempt = SignIn.Attempt(
            account: account,
            passphrase: passphrase,
            once: once,
            address: "terminal"
        )
        switch try await SignIn(world: world).attempt(attempt) {
        case .signedIn(let token, let officer):
            guard let session = try await Sessions(world: world).find(token) else { return nil }
            guard officer.may(.counsel) else {
                try terminal.say("상담일지를 쓰는 계정이 아닙니다. · This account keeps no counselling logs.")
                try await leave(session)
                return nil
            }
            return session
        case .refused:
            try terminal.say("들어갈 수 없습니다. · Account, passphrase or number is wrong.")
        case .throttled:
            try terminal.say("여러 번 틀렸습니다. 조금 뒤에 하십시오. · Too many failures; try later.")
        case .busy: try terminal.say("조금 뒤에 하십시오. · Busy; try again in a moment.")
        }
        return nil
    }

    private func leave(_ session: OpenSession) async throws {
        try await Sessions(world: world).end(session.token, by: session.officer, from: "terminal")
    }

    private func decide(_ id: ImportID, _ desk: ImportDesk, _ words: Words) async throws {
        guard let (record, proposed) = try await desk.find(id) else { return }
        var plan = proposed
        for (index, title) in plan.head.titles.enumerated() {
            let target = Self.words(of: plan.targets[index], words)
            try terminal.say("  \(title.harmless) → \(target)")
        }
        while let fault = plan.faults.first {
            try terminal.say(words("importPlan.\(fault.rawValue)"))
            try ask(&plan, words)
        }
        while try terminal.confirm("칸을 바꾸시겠습니까? · Change a column?") { try ask(&plan, words) }
        let tally = try await desk.tryOut(record, plan)
        let codes = world.counselling(of: record.center).codes
        for unknown in tally.unknown where plan.isOpen(unknown) {
            let offered = codes[unknown.list].map { "\($0.code) \($0.label(in: .korean))" }
            try terminal.say(
                "\(unknown.title.harmless): \(unknown.value.harmless)\n"
                    + "  \(offered.joined(separator: ", "))"
            )
            let code = try terminal.ask("부호, 없으면 Enter · code, or Enter to keep it as words: ")
            plan.values[unknown.list, unknown.value] = codes[unknown.list][code]?.code ?? ""
        }
        try await desk.decide(plan, of: id)
    }

    private func ask(_ plan: inout ImportPlan, _ words: Words) throws(SetupRefusal) {
        let title = try terminal.ask("칸 이름 · column: ")
        guard
            let index = plan.head.titles.firstIndex(where: { $0.comparedName == title.comparedName }
            )
        else { return }
        let names = ImportTarget.allCases.map { "\($0.rawValue) \(Self.words(of: $0, words))" }
        try terminal.say(names.joined(separator: "\n"))
        let name = try terminal.ask("무엇으로 · becomes: ")
        if let target = ImportTarget(rawValue: name) { plan.targets[index] = target }
    }

    private func carry(_ id: ImportID, _ desk: ImportDesk, _ words: Words) async throws {
        guard let (found, decided) = try await desk.find(id) else { return }
        var (record, plan) = (found, decided)
        let tally = try await desk.tryOut(record, plan)
        for trouble in tally.troubles.prefix(20) {
            let title = trouble.column.map { plan.head.titles[$0] } ?? ""
            try terminal.say(
                "  \(trouble.line) \(title.harmless): \(trouble.value.harmless) — "
                    + words("importTrouble.\(trouble.reason.rawValue)")
            )
        }
        try terminal.say(
            words(
                "imports.summary",
                ["passing": String(tally.passing), "failing": String(tally.failing)]
            )
        )
        if tally.failing > 0, let failing {
            let table = try await desk.failingTable(record, plan) {
                words("importTrouble.\($0.rawValue)")
            }
            guard
                FileManager.default.createFile(
                    atPath: failing.path,
                    contents: table,
                    attributes: [.posixPermissions: 0o600]
                )
            else { throw SetupRefusal.notShown }
        }
        guard tally.passing > 0 else { return }
        try terminal.say(
            words(
                tally.failing > 0 ? "imports.carrySome" : "imports.carryAll",
                ["count": String(tally.passing)]
            )
        )
        guard try terminal.confirm("들여오시겠습니까? · Bring these rows in?") else { return }
        plan.onlyPassing = tally.failing > 0
        while record.done < record.rows {
            record = try await desk.carry(record, plan, for: .seconds(5))
            try terminal.say("  \(record.done) / \(record.rows)")
        }
    }

    static func sentence(_ refusal: TableTrouble, in world: World) -> String {
        Language.allCases.map { world.renderer.words(in: $0)("tableTrouble.\(refusal.name)") }
            .joined(separator: " · ")
    }

    private static func words(of target: ImportTarget, _ words: Words) -> String {
        if case .note(let field) = target, field != .appointmentTime {
            return words("noteField.\(field.rawValue)")
        }
        return words("importTarget.\(target.rawValue)")
    }
}

extension String {
    /// What stands in a table, without signs that a terminal would obey instead of showing them.
    fileprivate var harmless: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.prefix(200).map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                    case _: scalar
                    }
                }
            )
        )
    }
}
