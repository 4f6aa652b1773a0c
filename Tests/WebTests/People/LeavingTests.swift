import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Suspended, ended, given new keys: what is dead at once, and what colleagues keep (attacks 15, 16).
struct LeavingTests {
    private static func act(
        _ part: String,
        on account: String,
        by director: Browser,
        in served: ServedHouse,
        recovery: Bool = true
    ) async throws -> Answer {
        let id = try #require(try served.house.raw().id(of: account))
        let form = try await director.get("/people/\(id)").form("/people/\(id)/\(part)")
        let isAsked = recovery && ["end", "keys"].contains(part)
        return try await director.send(isAsked ? form.filling("recovery", "yes") : form)
    }

    @Test func `whoever is suspended is out at once, and comes back to the same reports`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let gildong = try await AtDesk("gildong", in: served)
            let report = try await gildong.report()
            let thief = gildong.browser.copy()
            let director = try await served.signedIn("kkeokjeong")
            let done = try await Self.act("suspension", on: "gildong", by: director, in: served)
            #expect(done.headers[.location] == "/people?done=suspension")
            for browser in [gildong.browser, thief] {
                #expect(try await browser.get(report).status == .seeOther)
            }
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("gildong", in: served.desk()).status
                    == .unprocessableContent
            )
            _ = try await Self.act("resumption", on: "gildong", by: director, in: served)
            served.house.clock.advance(minutes: 1)
            let back = try await served.signedIn("gildong")
            #expect(try await back.get(report).status == .ok)
        }
    }

    @Test func `who leaves keeps no grant, and their old key opens nothing that is written later`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let director = try await served.signedIn("kkeokjeong")
            let before = try served.house.raw().rows(
                "SELECT epoch FROM folder WHERE kind = 'report'"
            )
            _ = try await Self.act("end", on: "gildong", by: director, in: served)
            let left = try served.house.raw().count(
                "access_grant JOIN key ON key.id = access_grant.key",
                where: "key.officer = (SELECT id FROM officer WHERE account = 'gildong')"
            )
            #expect(left == 0)
            #expect(try served.house.raw().count("renewal") == 1)
            // The next entry of whoever remains lies under new keys, and the reporter still reads.
            _ = try await cheong.classify(report, as: "labour")
            let after = try served.house.raw().rows(
                "SELECT epoch FROM folder WHERE kind = 'report'"
            )
            #expect(before == [["1"]] && after == [["2"]])
            #expect(try served.house.raw().count("renewal") == 0)
            #expect(try await cheong.browser.get(report).status == .ok)
            #expect(try await served.thread(code).status == .ok)
            #expect(try await served.add("조금 더 쓸게요.", with: code).status == .ok)
            #expect(try await cheong.browser.get(report).says("조금 더 쓸게요."))
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("gildong", in: served.desk()).status
                    == .unprocessableContent
            )
        }
    }

    @Test func `reports in sole charge are handed over first, or the kits are named`() async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let director = try await served.signedIn("kkeokjeong")
            let refused = try await Self.act(
                "end",
                on: "cheong",
                by: director,
                in: served,
                recovery: false
            )
            #expect(refused.status == .conflict)
            #expect(refused.says(served.house.words()("teamRefusal.soleCharge")))
            let page = try await director.get(
                "/people/\(try #require(try served.house.raw().id(of: "cheong")))"
            )
            #expect(page.says(served.house.words()("person.heldAlone")))
            #expect(!page.says("심부름"))
            let done = try await Self.act(
                "end",
                on: "cheong",
                by: director,
                in: served
            )
            #expect(done.status == .seeOther)
        }
    }

    /// F20, decision 26: whom a report left out learns of it neither from a row nor from a question.
    @Test func `a report in nobody's charge is on no director's page of a colleague`() async throws
    {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let director = try await served.signedIn("kkeokjeong")
            func page(of account: String) async throws -> Answer {
                let id = try served.house.id(of: account)
                return try await director.get("/people/\(id)")
            }
            let before = try await page(of: "cheong")
            _ = try await served.tell(leavingOut: ["kkeokjeong"])
            let after = try await page(of: "cheong")
            #expect(after.text == before.text)
            #expect(after.says(words("person.heldNone")))
            // Asked always, so that the question tells nothing.
            #expect(after.body.components(separatedBy: #"name="recovery""#).count == 4)
            let refused = try await Self.act(
                "end",
                on: "gildong",
                by: director,
                in: served,
                recovery: false
            )
            #expect(refused.status == .conflict)

            let cheong = try await AtDesk("cheong", in: served)
            try await cheong.take(cheong.report(), as: "cheong")
            #expect(try await page(of: "cheong").says(words("person.heldAlone")))
        }
    }

    @Test func `neither the last reader nor oneself is taken away`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            _ = try await Self.act("suspension", on: "cheong", by: director, in: served)
            let refused = try await Self.act("suspension", on: "gildong", by: director, in: served)
            #expect(refused.status == .conflict)
            #expect(refused.says(words("teamRefusal.lastReader")))
            let own = try #require(try served.house.raw().id(of: "kkeokjeong"))
            let page = try await director.get("/people/\(own)")
            #expect(page.says(words("person.oneself")))
            let token = try page.form("/sign-out")["token"] ?? ""
            for part in ["suspension", "end", "keys"] {
                let answer = try await director.post(
                    "/people/\(own)/\(part)",
                    [.init("token", token), .init("recovery", "yes")]
                )
                #expect(answer.status == .conflict, "\(part)")
            }
            let duty = try await director.post("/people/duty", [.init("token", token)])
            #expect(duty.status == .conflict)
            #expect(try served.house.raw().count("officer", where: "on_duty = 1") >= 1)
        }
    }

    /// Attack 15: new keys are a new beginning, and everybody sees it.
    @Test func `new keys open no report that came before, and colleagues see it`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let gildong = try await AtDesk("gildong", in: served)
            let report = try await gildong.report()
            let director = try await served.signedIn("kkeokjeong")
            let paper = try await Self.act("keys", on: "gildong", by: director, in: served)
            let code = try #require(paper.code)
            #expect(try await gildong.browser.get("/today").status == .seeOther)
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("gildong", in: served.desk()).status
                    == .unprocessableContent
            )
            let (browser, opened) = try await served.open(code, of: "gildong")
            #expect(opened.headers[.location] == "/welcome")
            #expect(try await served.settle(browser).code != nil)
            #expect(try await browser.get(report).status == .notFound)
            let cheong = try await served.signedIn("cheong")
            let shown = DayWords(short: TestHouse.day, in: .korean).words
            #expect(
                try await cheong.get("/people").says(
                    served.house.words()("people.newKeys", ["day": shown])
                )
            )
        }
    }

    @Test func `every change of people is in the history, and the chain holds`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            _ = try await served.invite("jini", by: director)
            _ = try await Self.act("suspension", on: "gildong", by: director, in: served)
            _ = try await Self.act("resumption", on: "gildong", by: director, in: served)
            _ = try await Self.act("end", on: "bangja", by: director, in: served)
            let history = try await director.get("/people/history")
            let words = served.house.words()
            for act in ["officerInvited", "officerSuspended", "officerResumed", "officerEnded"] {
                #expect(history.says(words("permissionAct.\(act)")), "\(act)")
            }
            #expect(history.says("방자"))
            #expect(try served.house.raw().count("audit_subject") == 4)
        }
    }
}
