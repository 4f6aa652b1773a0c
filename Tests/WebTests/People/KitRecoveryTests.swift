import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Vault
import Web

/// The day on which nobody can sign in: two kits open everything again, one opens nothing (drill 49).
struct KitRecoveryTests {
    private static func kits(_ served: ServedHouse, of slug: String = "grad") throws
        -> [PrintedCode]
    {
        try #require(served.house.centers.first { $0.profile.slug.text == slug }).kits
    }

    /// Comes in with the code on the paper, and gives the pledge.
    private static func arrive(
        _ paper: KitRecovery.Paper,
        in served: ServedHouse
    ) async throws -> Browser {
        let (browser, _) = try await served.open(paper.code.code, of: paper.officer.account)
        guard try await served.settle(browser).code != nil else {
            throw NotThere(what: "recovery code of \(paper.officer.account)")
        }
        let pledge = try await browser.get("/pledge")
        if pledge.status == .ok {
            _ = try await browser.send(pledge.form("/pledge").filling("agree", "yes"))
        }
        return browser
    }

    @Test(arguments: [(0, 1), (2, 0), (2, 1)])
    func `any two kits open what came before, closed reports and the center's keys`(
        one: Int,
        other: Int
    ) async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("먼저 온 글")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "잘 읽었습니다.")
            _ = try await served.tell("나중에 온 글")
            let kits = try Self.kits(served)
            let paper = try await KitRecovery(
                world: served.house.world,
                kits: (kits[one], kits[other])
            ).recover("kkeokjeong")
            #expect(paper.folders == 3 && paper.leftOut == 0)
            let browser = try await Self.arrive(paper, in: served)
            #expect(try await browser.get(report).says("먼저 온 글"))
            #expect(try await browser.get(report).says("잘 읽었습니다."))
            #expect(try await browser.get("/reports").links(beginning: "/reports/").count >= 1)
            // The keys of the center too: colleagues can be invited again.
            #expect(try await served.invite("jini", by: browser).count > 10)
            // Everybody else is told, once, and finds it in the record.
            let words = served.house.words()
            #expect(try await cheong.browser.get("/today").says(words("told.heading")))
            let history = try await browser.get("/people/history")
            #expect(history.says(words("permissionAct.kitsUsed")))
        }
    }

    @Test func `one kit twice, a foreign one and a used-up account open nothing`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let (own, foreign) = (try Self.kits(served), try Self.kits(served, of: "ethics"))
            let before = try served.house.raw().allRows(without: ["heartbeat"])
            for kits in [
                (own[0], own[0]), (own[1], own[1]), (own[0], foreign[1]), (foreign[0], foreign[1]),
                (PrintedCode.new(), PrintedCode.new()),
            ] {
                await #expect(throws: KitRefusal.wrongKits) {
                    try await KitRecovery(world: served.house.world, kits: kits)
                        .recover("kkeokjeong")
                }
            }
            let recovery = KitRecovery(world: served.house.world, kits: (own[0], own[1]))
            for (account, refusal) in [
                ("nobody", KitRefusal.unknownAccount), ("bangja", .mayNotRead),
            ] {
                await #expect(throws: refusal) { try await recovery.recover(account) }
            }
            #expect(try served.house.raw().allRows(without: ["heartbeat"]) == before)
        }
    }

    /// Who cannot be asked is not overruled: the reporter's wish stands also then.
    @Test func `what a reporter left somebody out of stays closed to them`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("길동에게 보이고 싶지 않은 글", leavingOut: ["gildong"])
            _ = try await served.tell("누구나 읽어도 되는 글")
            let kits = try Self.kits(served)
            let paper = try await KitRecovery(
                world: served.house.world,
                kits: (kits[0], kits[2])
            ).recover("gildong")
            // A counsellor opens no keys of the center, either.
            #expect(paper.folders == 1 && paper.leftOut == 1)
            let browser = try await Self.arrive(paper, in: served)
            let links = try await browser.get("/reports").links(beginning: "/reports/")
            #expect(links.count == 1)
            let closed = try await browser.get(links[0])
            let opened = try await browser.send(closed.form(links[0] + "/reading"))
            #expect(opened.headers[.location]?.hasPrefix(links[0]) == true)
            #expect(try await browser.get(links[0]).says("누구나 읽어도 되는 글"))
            #expect(try await browser.get("/people/invitation").status == .notFound)
        }
    }

    @Test func `earlier sessions and keys of the account end`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let thief = try await served.signedIn("cheong")
            let kits = try Self.kits(served)
            let paper = try await KitRecovery(
                world: served.house.world,
                kits: (kits[0], kits[1])
            ).recover("cheong")
            #expect(try await thief.get("/today").status == .seeOther)
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("cheong", in: served.desk()).status == .unprocessableContent
            )
            _ = try await Self.arrive(paper, in: served)
            #expect(
                try await served.open(paper.code.code, of: "cheong").answer.status
                    == .unprocessableContent
            )
        }
    }
}
