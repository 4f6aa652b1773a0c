import Casework
import Foundation
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import gyeot

/// `gyeot import logs` asks what the desk's pages ask, and changes nothing before it is told to.
struct ImportStepsTests {
    private static let table = """
        상담번호,상담일,내담자,구분,내용
        24-1,2025.3.4,버들,석사,저자 순서를 물었다.
        24-1,2025.3.11,버들,석사,다시 왔다.
        24-2,20225.3.4,까치,석사,달아난 해

        """

    private static func door(_ house: TestHouse) throws -> [ScriptedTerminal.Answer] {
        [
            ("account", "cheong"), ("passphrase", Household.passphrase(of: "cheong")),
            ("one-time", try house.once(of: "cheong")),
        ]
    }

    private static func steps(
        _ house: TestHouse,
        _ answers: [ScriptedTerminal.Answer],
        table: String = table
    ) throws -> ImportSteps<ScriptedTerminal> {
        let file = house.home.folder.appending(path: "old.csv")
        try Data(table.utf8).write(to: file)
        return ImportSteps(
            terminal: ScriptedTerminal(answers),
            world: house.world,
            file: file,
            failing: house.home.folder.appending(path: "failing.csv")
        )
    }

    @Test func `rows that pass come in when it is said, and failing ones are written beside`()
        async throws
    {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let steps = try Self.steps(
            house,
            try Self.door(house) + [("Change a column", ""), ("Bring these rows in", "y")]
        )
        try await steps.run()
        #expect(steps.terminal.isFinished)
        let said = steps.terminal.said
        #expect(said.contains("20225.3.4") && said.contains("상담일"))
        let raw = try house.raw()
        #expect(try raw.count("entry", where: "kind = 'noted'") == 2)
        // The table is thrown away, and the session ended.
        #expect(
            try raw.count("import_table") == 0 && raw.count("session", where: "ended IS NULL") == 0
        )
        let failing = house.home.folder.appending(path: "failing.csv")
        let kept = String(decoding: try Data(contentsOf: failing), as: UTF8.self)
        #expect(kept.contains("24-2,20225.3.4,까치") && !kept.contains("버들"))
        let mode = try FileManager.default.attributesOfItem(atPath: failing.path)
        #expect(mode[.posixPermissions] as? Int == 0o600)
    }

    @Test func `signs that a terminal obeys are shown as signs`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let table = """
            상담일,내용,\u{1B}]0;제목\u{7}\u{202E},구분
            20225.3.4\u{1B}[2J\u{9B}31m,달아난 해,말,나그네\u{1B}[8m

            """
        let steps = try Self.steps(
            house,
            try Self.door(house) + [("Change a column", ""), ("부호", "")],
            table: table
        )
        try await steps.run()
        #expect(steps.terminal.said.contains("20225.3.4"))
        for sign in ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"] {
            #expect(!steps.terminal.said.contains(sign))
        }
    }

    @Test func `nothing comes in when nobody says so`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let steps = try Self.steps(
            house,
            try Self.door(house) + [("Change a column", ""), ("Bring these rows in", "")]
        )
        try await steps.run()
        let raw = try house.raw()
        #expect(try raw.count("entry", where: "kind = 'noted'") == 0)
        #expect(
            try raw.count("import_table") == 0 && raw.count("session", where: "ended IS NULL") == 0
        )
    }

    @Test func `who may not keep logs is not let in`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let steps = try Self.steps(
            house,
            [
                ("account", "hyangdan"), ("passphrase", Household.passphrase(of: "hyangdan")),
                ("one-time", try house.once(of: "hyangdan")),
            ]
        )
        try await steps.run()
        #expect(steps.terminal.said.contains("keeps no counselling logs"))
        let raw = try house.raw()
        #expect(
            try raw.count("import_table") == 0 && raw.count("session", where: "ended IS NULL") == 0
        )
    }
}
