import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// How long somebody stays signed in, and what of it is left afterwards (E4 §6).
struct SessionTests {
    @Test func `a quarter of an hour of quiet ends a session, and not a second less`() async throws
    {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            served.house.clock.advance(minutes: 15)
            #expect(try await browser.get("/today").status == .ok)
            served.house.clock.advance(minutes: 15)
            #expect(try await browser.get("/today").status == .ok)
            served.house.clock.advance(minutes: 15)
            served.house.clock.advance(seconds: 1)
            let ended = try await browser.get("/today")
            #expect(ended.status == .seeOther)
            #expect(ended.headers[.location]?.hasPrefix("/sign-in") == true)
            #expect(try served.house.raw().count("session", where: "keys IS NOT NULL") == 0)
            #expect(try await browser.get("/today").status == .seeOther)
        }
    }

    @Test func `after ten hours a session ends, however busy it was`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            for _ in 0..<60 {
                #expect(try await browser.get("/today").status == .ok)
                served.house.clock.advance(minutes: 10)
            }
            #expect(try await browser.get("/today").status == .ok)
            served.house.clock.advance(seconds: 1)
            #expect(try await browser.get("/today").status == .seeOther)
        }
    }

    @Test func `a stolen cookie is dead once its owner has gone out`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            let thief = browser.copy()
            #expect(try await thief.get("/today").status == .ok)
            let out = try await browser.send(browser.get("/today").form("/sign-out"))
            // Nothing that *back* shows; other sites of the university stay signed in.
            let cleared = HTTPField.Name("Clear-Site-Data").flatMap { out.headers[$0] }
            #expect(cleared == #""cache", "storage""#)
            #expect(out.headers[.location] == "/sign-in")
            #expect(browser.cookies.isEmpty)
            #expect(try await thief.get("/today").status == .seeOther)
            #expect(try await thief.get("/reports").status == .seeOther)
        }
    }

    @Test func `coming in again in the same browser ends the session before`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            let thief = browser.copy()
            served.house.clock.advance(minutes: 1)
            #expect(try await served.signIn("gildong", in: browser).status == .seeOther)
            #expect(try await browser.get("/today").says("홍길동"))
            #expect(try await thief.get("/today").status == .seeOther)
        }
    }

    @Test(arguments: [
        "", "x", String(repeating: "0", count: 64), String(repeating: "z", count: 64),
    ])
    func `a cookie of nobody leads to the door`(cookie: String) async throws {
        try await ServedHouse.open { served in
            let browser = Browser(port: served.deskPort, cookies: ["__Host-gyeot": cookie])
            let answer = try await browser.get("/today")
            #expect(answer.headers[.location]?.hasPrefix("/sign-in") == true)
        }
    }

    @Test func `an officer who no longer works here is out at once`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            try served.house.raw().execute(
                "UPDATE officer SET standing = 'suspended' WHERE account = 'cheong'"
            )
            #expect(try await browser.get("/today").status == .seeOther)
            served.house.clock.advance(minutes: 1)
            #expect(try await served.signIn("cheong", in: served.desk()).status != .seeOther)
        }
    }

    @Test func `an officer chooses the language, and is led back to pages of ours only`()
        async throws
    {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            let form = try await browser.get("/reports").form("/language")
            #expect(form["language"] == "en")
            let changed = try await browser.send(form)
            #expect(changed.headers[.location] == "/reports")
            #expect(try await browser.get("/today").body.contains("lang=\"en\""))
            for back in ["https://evil.example/", "//evil.example", "/\\evil.example", "", "x"] {
                let answer = try await browser.send(form.filling("back", back))
                #expect(answer.headers[.location] == "/today", "\(back)")
            }
            let strange = try await browser.send(form.filling("language", "tlh"))
            #expect(strange.status == .badRequest)
        }
    }

    /// The cookie stays with the browser: whoever finds it must not fill an officer's Today.
    @Test func `a dead cookie writes nothing without its form, nothing twice, and not for ever`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("heard", "늦은 글")
            served.house.clock.advance(minutes: 20)
            func kept() throws -> Int { try served.house.raw().count("late_words") }
            for token in ["", "x", String(repeating: "0", count: 32)] {
                let answer = try await cheong.browser.send(form.filling("token", token))
                #expect(answer.headers[.location] == "/sign-in?ended", "\(token)")
            }
            #expect(try kept() == 0)
            for _ in 0..<3 {
                let answer = try await cheong.browser.send(form)
                #expect(answer.headers[.location] == "/sign-in?kept")
            }
            #expect(try kept() == 1)
            for number in 2...20 {
                let answer = try await cheong.browser.send(form.filling("heard", "글 \(number)"))
                #expect(answer.headers[.location] == "/sign-in?kept")
            }
            let more = try await cheong.browser.send(form.filling("heard", "스물한째 글"))
            #expect(more.status == .contentTooLarge && more.says("스물한째 글"))
            #expect(more.says(served.house.words()("deskTrouble.lateManyMore")))
            #expect(try kept() == 20)
        }
    }

    /// An answer that took longer than the clock allowed is not lost (architecture §4).
    @Test func `words that came after the end wait on Today, for their officer alone`() async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, with: ["gildong"], as: "cheong")
            let page = try await cheong.browser.get(report)
            let form = try page.form(endingWith: "/answers").filling("words", "이십 분 동안 쓴 답")
            served.house.clock.advance(minutes: 20)
            let late = try await cheong.browser.send(form)
            #expect(late.status == .seeOther)
            let door = try await served.desk().get(late.headers[.location] ?? "")
            #expect(door.says(served.house.words()("signIn.endedKept")))
            #expect(try !"\(served.house.raw().allRows())".contains("이십 분 동안"))
            #expect(!(try await served.thread(try await served.tell("다른 글")).says("이십 분")))

            let again = try await AtDesk("cheong", in: served)
            let today = try await again.browser.get("/today")
            #expect(today.says("이십 분 동안 쓴 답"))
            let removal = try #require(today.forms.first { $0.action.hasPrefix("/drafts/") })
            let other = try await AtDesk("gildong", in: served)
            #expect(!(try await other.browser.get("/today").says("이십 분 동안 쓴 답")))
            let stolen = removal.filling("token", try await other.token())
            #expect(try await other.browser.send(stolen).status == .notFound)
            #expect(try await again.browser.get("/today").says("이십 분 동안 쓴 답"))
            #expect(try await again.browser.send(removal).headers[.location] == "/today")
            #expect(!(try await again.browser.get("/today").says("이십 분 동안 쓴 답")))
            #expect(try await again.browser.send(removal).status == .notFound)
            #expect(try served.house.raw().count("late_words") == 0)
        }
    }

    @Test func `a closing's reason that came too late waits as well`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let form = try await cheong.browser.get(report).form(endingWith: "/closure")
                .filling("closing", "spam").filling("reason", "광고로 보임")
            served.house.clock.advance(minutes: 20)
            _ = try await cheong.browser.send(form)
            let again = try await AtDesk("cheong", in: served)
            #expect(try await again.browser.get("/today").says("광고로 보임"))
        }
    }

    /// Not only words: what somebody had chosen and typed into any form comes back with its names.
    @Test func `every field of a form that came too late comes back, and no secret`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let offer = try await cheong.browser.get(report).form(report + "/meetings")
                .filling("day-1", "2026-11-24").filling("time-1", "14:30")
                .filling("place", "나래관 뒤뜰")
            let account = try await cheong.browser.get("/account").form("/account/passphrase")
                .filling("old", Household.passphrase(of: "cheong"))
                .filling("new", "another lamp by the door")
            served.house.clock.advance(minutes: 20)
            let late = try await cheong.browser.send(offer)
            #expect(late.headers[.location]?.hasSuffix("kept") == true)
            let again = try await AtDesk("cheong", in: served)
            let today = try await again.browser.get("/today")
            let words = served.house.words()
            for typed in ["2026-11-24", "14:30", "나래관 뒤뜰"] { #expect(today.says(typed)) }
            #expect(today.says("\(words("typedField.day")) 1"))
            #expect(today.links(beginning: report).count >= 1)
            #expect(!today.says(offer["token"] ?? "?"))

            served.house.clock.advance(minutes: 20)
            _ = try await again.browser.send(account)
            #expect(try served.house.raw().count("late_words") == 1)
        }
    }

    @Test func `a director's form about people and center pages comes back too`() async throws {
        try await ServedHouse.open { served in
            let director = try await AtDesk("kkeokjeong", in: served)
            let invitation = try await director.browser.get("/people/invitation")
                .form("/people/invitation").filling("name", "황진이")
                .filling("account", "jini").adding("role", "counsellor")
            let pages = try await director.browser.get("/center-pages/visit")
                .form("/center-pages/visit/review")
            let number = try #require(
                pages.fields.first {
                    $0.name.hasPrefix("contact.") && !$0.name.hasSuffix(".ko")
                        && !$0.name.hasSuffix(".en") && !$0.value.isEmpty
                }
            )
            let typed = pages.filling(number.name, "02-000-0000")
            served.house.clock.advance(minutes: 20)
            _ = try await director.browser.copy().send(invitation)
            _ = try await director.browser.copy().send(typed)
            let again = try await AtDesk("kkeokjeong", in: served)
            let today = try await again.browser.get("/today")
            #expect(today.says("황진이") && today.says("jini"))
            // A number alone, that is no word in either language; what stands published does not.
            #expect(today.says("02-000-0000"))
            let unchanged = pages.fields.first { $0.name.hasSuffix(".ko") && $0.value.count > 3 }
            if let unchanged { #expect(!today.says(unchanged.value)) }
            #expect(today.links(beginning: "/center-pages/visit").count == 1)
        }
    }

    @Test func `a stranger's cookie keeps no words in anybody's name`() async throws {
        try await ServedHouse.open { served in
            let folder = String(repeating: "0", count: 32)
            for cookie in [String(repeating: "0", count: 64), "x"] {
                let browser = Browser(port: served.deskPort, cookies: ["__Host-gyeot": cookie])
                let answer = try await browser.post(
                    "/reports/\(folder)/answers",
                    [.init("words", "남의 이름으로")]
                )
                #expect(answer.status == .seeOther)
            }
            #expect(try served.house.raw().count("late_words") == 0)
        }
    }
}
