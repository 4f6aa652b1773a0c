import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// The door of the desk: one answer for all that is wrong, and a pause after too much of it (E4).
struct SignInTests {
    @Test func `who knows all three comes in, with a cookie that stays with this host`()
        async throws
    {
        try await ServedHouse.open { served in
            let browser = served.desk()
            let answer = try await served.signIn("cheong", in: browser)
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/today")
            let cookie = try #require(answer.headers[.setCookie])
            for part in ["__Host-", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"] {
                #expect(cookie.contains(part), "\(part)")
            }
            #expect(!cookie.contains("Domain"))
            #expect(try await browser.get("/today").says("심청"))
            // What lies in the database opens nothing: the cookie itself is not there.
            let value = try #require(browser.cookies.values.first)
            #expect(try !"\(served.house.raw().allRows())".contains(value))
        }
    }

    @Test func `wrong name, wrong passphrase and wrong number are one answer`() async throws {
        try await ServedHouse.open { served in
            let once = try served.house.once(of: "cheong")
            let wrong = once == "000000" ? "000001" : "000000"
            let good = Household.passphrase(of: "cheong")
            var answers: [Answer] = []
            for (name, passphrase, number) in [
                ("nobody", good, once), ("cheong", "not this one at all", once),
                ("cheong", good, wrong), ("gildong", good, once), ("cheong", "", once),
                ("cheong", good, ""), ("", "", ""), ("cheong' OR 1=1 --", good, once),
            ] {
                answers.append(
                    try await served.signIn(
                        name,
                        passphrase: passphrase,
                        once: number,
                        in: served.desk()
                    )
                )
            }
            #expect(answers.allSatisfy { $0.status == .unprocessableContent })
            let bodies = answers.map { $0.body.replacing(/value="[^"]*"/, with: "") }
            #expect(Set(bodies).count == 1)
            #expect(Set(answers.map { $0.headers.map(\.name.canonicalName).sorted() }).count == 1)
            #expect(answers.allSatisfy { $0.headers[.setCookie] == nil })
            #expect(answers[1].body.contains("value=\"cheong\""))
            #expect(answers.allSatisfy { !$0.body.contains(good) })
        }
    }

    @Test func `a number counts once, also for two who type it together`() async throws {
        try await ServedHouse.open { served in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await served.signIn("cheong", in: served.desk()).status.code
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 303 }.count == 1)
            served.house.clock.advance(seconds: 10)
            #expect(try await served.signIn("cheong", in: served.desk()).status != .seeOther)
            served.house.clock.advance(seconds: 60)
            #expect(try await served.signIn("cheong", in: served.desk()).status == .seeOther)
        }
    }

    @Test func `a number from half a minute ago is still taken, an older one is not`() async throws
    {
        try await ServedHouse.open { served in
            let once = try served.house.once(of: "cheong")
            served.house.clock.advance(seconds: 30)
            #expect(
                try await served.signIn("cheong", once: once, in: served.desk()).status == .seeOther
            )
            let other = try served.house.once(of: "gildong")
            served.house.clock.advance(seconds: 90)
            #expect(
                try await served.signIn("gildong", once: other, in: served.desk()).status
                    != .seeOther
            )
        }
    }

    /// A name that does not exist has to wait as well: whether it exists is a secret.
    @Test(arguments: ["cheong", "nobody"])
    func `after five failures a name has to wait, and others do not`(account: String) async throws {
        try await ServedHouse.open { served in
            for _ in 0..<5 {
                let answer = try await served.signIn(
                    account,
                    passphrase: "wrong",
                    once: "000000",
                    in: served.desk()
                )
                #expect(answer.status == .unprocessableContent)
            }
            let waiting = try await served.signIn(
                account,
                once: account == "cheong" ? nil : "000000",
                in: served.desk()
            )
            #expect(waiting.status == .tooManyRequests)
            #expect(waiting.says(served.house.words()("signIn.throttled")))
            #expect(try await served.signIn("gildong", in: served.desk()).status == .seeOther)
            served.house.clock.advance(seconds: 31)
            let later = try await served.signIn(
                account,
                once: account == "cheong" ? nil : "000000",
                in: served.desk()
            )
            #expect(later.status == (account == "cheong" ? .seeOther : .unprocessableContent))
        }
    }

    @Test func `who has come in begins anew with the tries`() async throws {
        try await ServedHouse.open { served in
            for _ in 0..<3 {
                for _ in 0..<4 {
                    _ = try await served.signIn("cheong", once: "x", in: served.desk())
                }
                #expect(try await served.signIn("cheong", in: served.desk()).status == .seeOther)
                served.house.clock.advance(seconds: 60)
            }
        }
    }

    @Test func `eight officers come in at once while reports keep flowing`() async throws {
        let accounts = (1...8).map { "officer-\($0)" }
        let people = accounts.map { Household.newcomer($0, $0, [.director, .counsellor]) }
        try await ServedHouse.open(grad: people) { served in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for account in accounts {
                    group.addTask {
                        let browser = try await served.signedIn(account)
                        #expect(try await browser.get("/today").status == .ok)
                    }
                }
                for number in 0..<24 {
                    group.addTask { _ = try await served.tell("들어오는 동안 쓴 글 \(number)") }
                }
                try await group.waitForAll()
            }
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 24)
            #expect(try served.house.raw().count("audit", where: "act = 'signed-in'") == 8)
        }
    }

    @Test func `every coming in, every failure and every going out is in the audit`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.signIn("cheong", passphrase: "wrong", in: served.desk())
            _ = try await served.signIn("nobody", passphrase: "wrong", once: "0", in: served.desk())
            let browser = try await served.signedIn("cheong")
            _ = try await browser.send(browser.get("/today").form("/sign-out"))
            let acts = try served.house.raw().rows(
                "SELECT act, address FROM audit WHERE officer IS NOT NULL AND act LIKE 'sign%' "
                    + "ORDER BY sequence"
            )
            #expect(acts.map { $0[0] } == ["sign-in-failed", "signed-in", "signed-out"])
            #expect(acts.allSatisfy { $0[1] == "127.0.0.1" })
        }
    }
}
