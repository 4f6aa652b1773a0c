import Casework
import TestSupport
import Testing
import Vault
import Web

@testable import gyeot

/// What the command asks and says; what the kits open, `KitRecoveryTests` tell.
struct RecoverTests {
    @Test func `a kit that was typed wrongly is asked again, and the paper says where to go`()
        async throws
    {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let kits = try #require(house.centers.first { $0.profile.slug.text == "grad" }).kits
        let terminal = ScriptedTerminal([
            (when: "first", typed: "AAAA-BBBB"),
            (when: "first", typed: kits[2].code.lowercased()),
            (when: "second", typed: kits[0].code.replacing("-", with: " ")),
        ])
        let paper = try await RecoverSteps(world: house.world, terminal: terminal)
            .run("kkeokjeong")
        #expect(terminal.isFinished && terminal.said.contains("type it again"))
        let said = RecoverSteps.words(of: paper, at: "https://desk.gaon.example")
        #expect(said.contains(paper.code.code))
        #expect(said.contains("https://desk.gaon.example/invitation"))
        #expect(kits.allSatisfy { !said.contains($0.code) && !terminal.said.contains($0.code) })
    }

    @Test func `nobody at the terminal is told so`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let terminal = ScriptedTerminal([], isAttended: false)
        await #expect(throws: KitRefusal.notAttended) {
            try await RecoverSteps(world: house.world, terminal: terminal).run("kkeokjeong")
        }
    }

    @Test(arguments: KitRefusal.allCases)
    func `every refusal has a sentence`(refusal: KitRefusal) {
        #expect(Spoken.sentence(refusal).hasSuffix("."))
    }
}
