import Casework
import Foundation
import HTTPTypes
import Pages
import Storage
import TestSupport
import Testing
import Vault
import Web

/// From the director's form to the newcomer's desk (E4 §5, F38; attacks 29 and 30).
struct InvitationTests {
    @Test func `a newcomer comes in with the paper, settles in, gives the pledge and reads`()
        async throws
    {
        try await ServedHouse.open { served in
            let (newcomer, _) = try await served.settled("jini", roles: ["counsellor"])
            // Nothing of the desk opens before the pledge.
            for path in ["/today", "/reports", "/people", "/account"] {
                #expect(try await newcomer.get(path).headers[.location] == "/pledge", "\(path)")
            }
            let pledge = try await newcomer.get("/pledge")
            #expect(try await newcomer.send(pledge.form("/pledge")).status == .unprocessableContent)
            let agreed = try await newcomer.send(pledge.form("/pledge").filling("agree", "yes"))
            #expect(agreed.headers[.location] == "/today")
            #expect(try await newcomer.get("/today").status == .ok)

            let director = try await served.signedIn("kkeokjeong")
            let form = try await director.get("/people").form("/people/duty")
            let jini = try #require(try served.house.raw().id(of: "jini"))
            #expect(
                try await director.send(form.filling("officer", jini)).headers[.location]
                    == "/people?done=roster"
            )
            _ = try await served.tell()
            #expect(try await newcomer.get("/reports").links(beginning: "/reports/").count == 1)
            let cheong = try await served.signedIn("cheong")
            #expect(try await cheong.get("/reports").links(beginning: "/reports/").isEmpty)
        }
    }

    @Test func `the printed code is shown once, lies nowhere, and works once`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let code = try await served.invite("jini", by: director)
            let bare = code.replacing("-", with: "")
            #expect(try !"\(served.house.raw().allRows())".contains(bare))
            for path in ["/people", "/people/history"] {
                #expect(try await !director.get(path).body.contains(code))
            }
            let (_, first) = try await served.open(code, of: "jini")
            #expect(first.headers[.location] == "/welcome")
            // In both windows; the quicker one settles in, and the other is told.
            let (two, _) = try await served.open(code, of: "jini")
            let (one, _) = try await served.open(code, of: "jini")
            let late = try await two.get("/welcome")
            #expect(try await served.settle(one).code != nil)
            let lost = try await two.send(
                late.form("/welcome").filling("passphrase", "a lamp beside the window")
                    .filling("again", "a lamp beside the window").filling("once", "000000")
            )
            #expect(lost.status == .seeOther)
            #expect(try await served.open(code, of: "jini").answer.status == .unprocessableContent)
        }
    }

    /// Attack 30: nobody learns at this door which accounts exist.
    @Test func `whatever is wrong at the door of the code, the answer is one`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let code = try await served.invite("jini", by: director)
            let other = PrintedCode.new().code
            var bodies: Set<String> = []
            for (account, typed) in [
                ("jini", other), ("nobody", code), ("cheong", code), ("jini", ""), ("", ""),
                ("jini", String(code.dropLast())), ("jini", String(repeating: "7", count: 9_000)),
            ] {
                let answer = try await served.open(typed, of: account).answer
                #expect(answer.status == .unprocessableContent)
                #expect(answer.headers[.setCookie] == nil)
                bodies.insert(answer.body.replacing(/value="[^"]*"/, with: ""))
            }
            #expect(bodies.count == 1)
            #expect(bodies.allSatisfy { !$0.contains(code) })
        }
    }

    @Test func `after five wrong codes an account has to wait, whether it exists or not`()
        async throws
    {
        try await ServedHouse.open { served in
            for account in ["jini", "nobody"] {
                for _ in 0..<5 {
                    _ = try await served.open(PrintedCode.new().code, of: account)
                }
                #expect(
                    try await served.open(PrintedCode.new().code, of: account).answer.status
                        == .tooManyRequests
                )
            }
        }
    }

    @Test func `after its last day a code opens nothing, and a new one is made`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let code = try await served.invite("jini", by: director)
            served.house.clock.advance(minutes: 8 * 24 * 60)
            #expect(try await served.open(code, of: "jini").answer.status == .unprocessableContent)
            let again = try await served.signedIn("kkeokjeong")
            let id = try #require(try served.house.raw().id(of: "jini"))
            let paper = try await again.send(
                again.get("/people/\(id)").form("/people/\(id)/code")
            )
            let fresh = try #require(paper.code)
            #expect(try await served.open(code, of: "jini").answer.status == .unprocessableContent)
            #expect(try await served.open(fresh, of: "jini").answer.status == .seeOther)
        }
    }

    @Test func `an account name is never given twice, and faults come all at once`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let form = try await director.get("/people/invitation").form("/people/invitation")
            let empty = try await director.send(
                form.filling("name", " ").filling("account", "Ÿ").filling("language")
            )
            #expect(empty.status == .unprocessableContent)
            for key in ["nameMissing", "accountWrong", "roleMissing", "languageMissing"] {
                #expect(empty.says(served.house.words()("inviting.\(key)")), "\(key)")
            }
            // The other center's people count as well: a name is one in the whole deployment.
            for taken in ["cheong", "uchi"] {
                let answer = try await director.send(
                    form.filling("name", "황진이").filling("account", taken)
                        .filling("role", "counsellor")
                )
                #expect(answer.status == .unprocessableContent)
                #expect(answer.says(served.house.words()("inviting.accountTaken")))
                #expect(answer.says("황진이"))
            }
        }
    }

    @Test func `a weak passphrase, a different second one and a wrong number are told together`()
        async throws
    {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let code = try await served.invite("jini", by: director)
            let (browser, _) = try await served.open(code, of: "jini")
            let form = try await browser.get("/welcome").form("/welcome")
            let answer = try await browser.send(
                form.filling("passphrase", "short").filling("again", "other")
                    .filling("once", "12")
            )
            #expect(answer.status == .unprocessableContent)
            let words = served.house.words()
            for key in ["passphraseRefusal.tooShort", "welcome.different", "welcome.wrongNumber"] {
                #expect(answer.says(words(key)), "\(key)")
            }
            #expect(!answer.body.contains("value=\"short\""))
            // Half-way killed: the page comes again with the same secret, and the code still works.
            #expect(try await browser.get("/welcome").secret == answer.secret)
            #expect(try await served.open(code, of: "jini").answer.status == .seeOther)
        }
    }

    @Test func `a second director opens the center's keys and invites in turn`() async throws {
        try await ServedHouse.open { served in
            let (second, _) = try await served.settled("jini", roles: ["director"])
            _ = try await second.send(
                second.get("/pledge").form("/pledge").filling("agree", "yes")
            )
            let code = try await served.invite("wolmae", by: second)
            #expect(try await served.open(code, of: "wolmae").answer.status == .seeOther)
        }
    }
}
