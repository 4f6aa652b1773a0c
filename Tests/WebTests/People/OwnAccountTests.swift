import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Vault
import Web

/// What officers change about their own account, and what dies with it (attacks 24 and 29).
struct OwnAccountTests {
    private static let fresh = "another lamp beside the door"

    @Test func `a new passphrase asks for the old one and ends every other session`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            let thief = browser.copy()
            let form = try await browser.get("/account").form("/account/passphrase")
                .filling("new", Self.fresh).filling("again", Self.fresh)
            let wrong = try await browser.send(form.filling("old", "not this one at all"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.says(served.house.words()("account.wrongPassphrase")))
            let done = try await browser.send(
                form.filling("old", Household.passphrase(of: "cheong"))
            )
            #expect(done.headers[.location] == "/account?done=passphrase")
            #expect(browser.cookies != thief.cookies)
            #expect(try await browser.get("/account").status == .ok)
            #expect(try await thief.get("/account").status == .seeOther)
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("cheong", in: served.desk()).status
                    == .unprocessableContent
            )
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("cheong", passphrase: Self.fresh, in: served.desk()).status
                    == .seeOther
            )
        }
    }

    @Test func `a new telephone takes a number of the old one and of the new one`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            served.house.clock.advance(minutes: 1)
            let page = try await browser.get("/account")
            let form = try page.form("/account/telephone")
                .filling("passphrase", Household.passphrase(of: "cheong"))
                .filling("new-once", try served.once(page.secret))
            let wrong = try await browser.send(form.filling("old-once", "000000"))
            #expect(wrong.status == .unprocessableContent)
            let done = try await browser.send(
                form.filling("old-once", try served.house.once(of: "cheong"))
            )
            #expect(done.headers[.location] == "/account?done=telephone")
            served.house.clock.advance(minutes: 1)
            #expect(
                try await served.signIn("cheong", in: served.desk()).status
                    == .unprocessableContent
            )
            #expect(
                try await served.signIn("cheong", once: served.once(page.secret), in: served.desk())
                    .status == .seeOther
            )
        }
    }

    @Test func `with the code from the drawer and the telephone one comes back to one's reports`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let code = try served.house.officer("cheong").recoveryCode.code
            served.house.clock.advance(minutes: 1)
            let browser = served.desk()
            let form = try await browser.get("/recovery").form("/recovery")
                .filling("account", "cheong").filling("passphrase", Self.fresh)
                .filling("again", Self.fresh)
            let once = try served.house.once(of: "cheong")
            var bodies: Set<String> = []
            for (account, typed, number) in [
                ("cheong", PrintedCode.new().code, once), ("nobody", code, once),
                ("cheong", code, "000000"), ("cheong", "", ""),
            ] {
                let answer = try await browser.send(
                    form.filling("account", account).filling("code", typed).filling("once", number)
                )
                #expect(answer.status == .unprocessableContent)
                bodies.insert(answer.body.replacing(/value="[^"]*"/, with: ""))
            }
            #expect(bodies.count == 1)
            let done = try await browser.send(form.filling("code", code).filling("once", once))
            let replaced = try #require(done.code)
            #expect(replaced != code)
            #expect(try await browser.get(report).status == .ok)
            #expect(try await cheong.browser.get(report).status == .seeOther)
            // The old code is used up.
            served.house.clock.advance(minutes: 1)
            let again = try await served.desk().send(
                form.filling("code", code).filling("once", try served.house.once(of: "cheong"))
            )
            #expect(again.status == .unprocessableContent)
        }
    }

    @Test func `a new recovery code asks for the passphrase and replaces the old one`() async throws
    {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            let form = try await browser.get("/account").form("/account/recovery-code")
            #expect(
                try await browser.send(form.filling("passphrase", "x")).status
                    == .unprocessableContent
            )
            let done = try await browser.send(
                form.filling("passphrase", Household.passphrase(of: "cheong"))
            )
            let code = try #require(done.code)
            #expect(code != (try served.house.officer("cheong").recoveryCode.code))
            #expect(try await browser.get("/today").status == .ok)
        }
    }

    @Test func `sessions are seen and ended one by one or all others at once`() async throws {
        try await ServedHouse.open { served in
            let one = try await served.signedIn("cheong")
            served.house.clock.advance(minutes: 1)
            let two = try await served.signedIn("cheong")
            served.house.clock.advance(minutes: 1)
            let three = try await served.signedIn("cheong")
            let forms = try await one.get("/account").forms
            let ending = forms.filter { $0.action == "/account/session-end" }
            #expect(ending.count == 2)
            _ = try await one.send(try #require(ending.first))
            let open = [
                try await two.get("/today").status, try await three.get("/today").status,
            ]
            #expect(open.filter { $0 == .ok }.count == 1)
            _ = try await one.send(
                try #require(forms.first { $0.action.hasSuffix("sessions-end") })
            )
            #expect(try await two.get("/today").status == .seeOther)
            #expect(try await three.get("/today").status == .seeOther)
            #expect(try await one.get("/today").status == .ok)
        }
    }

    @Test func `the pledge is asked of those from set-up too, and again when it changes`()
        async throws
    {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            try served.house.raw().execute("DELETE FROM pledge")
            for path in ["/today", "/reports", "/account", "/people"] {
                #expect(try await browser.get(path).headers[.location] == "/pledge", "\(path)")
            }
            let page = try await browser.get("/pledge")
            for clause in 1...Pledge.clauses {
                #expect(page.says(served.house.words()("pledge.clause\(clause)")))
            }
            let form = try page.form("/pledge").filling("agree", "yes")
            #expect(try await browser.send(form).headers[.location] == "/today")
            #expect(try await browser.send(form).headers[.location] == "/today")
            #expect(try served.house.raw().count("pledge") == 1)
            #expect(try await browser.get("/today").status == .ok)
        }
    }
}
