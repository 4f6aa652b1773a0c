import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Ten years to keep: what an officer leaves behind is open to somebody, and in somebody's charge
/// (K2-09, F1, B3 16).
struct LeavingConsultationTests {
    private static func end(
        _ account: String,
        by director: Browser,
        in served: ServedHouse,
        recovery: Bool = true
    ) async throws -> Answer {
        let address = "/people/\(try served.house.id(of: account))"
        let form = try await director.get(address).form(address + "/end")
        return try await director.send(recovery ? form.filling("recovery", "yes") : form)
    }

    /// A consultation of 심청 with one note; gives its address.
    private static func written(by cheong: AtDesk) async throws -> String {
        let address = try await cheong.openConsultation()
        _ = try await cheong.write(address, [("heard", "말했다.")])
        return address
    }

    private static func share(_ address: String, by cheong: AtDesk, with account: String)
        async throws
    {
        let colleague = try cheong.house.id(of: account)
        let answer = try await cheong.post(
            address,
            "shares",
            [Form.Field("officer", colleague), Form.Field("access", "read")]
        )
        #expect(answer.status == .seeOther)
    }

    @Test
    func `an ended consultation that nobody else opens is listed, and ended with it knowingly`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await Self.written(by: cheong)
            _ = try await cheong.post(address, "closure", [Form.Field("outcome", "settled")])
            let director = try await served.signedIn("kkeokjeong")
            let page = try await director.get("/people/\(try served.house.id(of: "cheong"))")
            let words = served.house.words()
            #expect(page.says(words("person.heldEnded", ["held": words("person.heldAlone")])))
            #expect(page.says(words("person.handOver")) && !page.says("달래"))
            let refused = try await Self.end(
                "cheong",
                by: director,
                in: served,
                recovery: false
            )
            #expect(refused.status == .conflict)
            #expect(refused.says(words("teamRefusal.soleCharge")))
            let folder = try served.house.raw().count("folder", where: "kind = 'consultation'")
            #expect(folder == 1)
            let done = try await Self.end("cheong", by: director, in: served)
            #expect(done.status == .seeOther)
        }
    }

    @Test func `an ended consultation that others keep is not listed`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await Self.written(by: cheong)
            _ = try await cheong.post(address, "closure", [Form.Field("outcome", "settled")])
            _ = try await cheong.post(
                address,
                "handings",
                [
                    Form.Field("officer", try served.house.id(of: "gildong")),
                    Form.Field("keeps", "1"),
                ]
            )
            let director = try await served.signedIn("kkeokjeong")
            let page = try await director.get("/people/\(try served.house.id(of: "cheong"))")
            #expect(page.says(served.house.words()("person.heldNone")))
            #expect(try await Self.end("cheong", by: director, in: served).status == .seeOther)
        }
    }

    @Test func `a colleague who only reads hides neither that nobody is in charge`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await Self.written(by: cheong)
            try await Self.share(address, by: cheong, with: "gildong")
            let director = try await served.signedIn("kkeokjeong")
            let page = try await director.get("/people/\(try served.house.id(of: "cheong"))")
            let words = served.house.words()
            #expect(page.says(words("person.heldLastInCharge")))
            #expect(page.says(words("person.handOn")) && !page.says(words("person.handOver")))
            let reader = try await director.get("/people/\(try served.house.id(of: "gildong"))")
            #expect(reader.says(words("person.heldShared")) && !reader.says(words("person.handOn")))
        }
    }

    /// New keys open nothing that came before: whoever has them is in charge of a closed book (attack 15).
    @Test func `whoever still opens it takes charge once the one in charge got new keys`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await Self.written(by: cheong)
            try await Self.share(address, by: cheong, with: "gildong")
            let gildong = try await AtDesk("gildong", in: served)
            let director = try await served.signedIn("kkeokjeong")
            let person = "/people/\(try served.house.id(of: "cheong"))"
            let paper = try await director.send(
                director.get(person).form(person + "/keys").filling("recovery", "yes")
            )
            // Taken at once, or after the new keys were fetched: they open it neither way.
            let form = try await gildong.browser.get(address).form(address + "/charge")
            served.house.clock.advance(minutes: 1)
            let (browser, _) = try await served.open(try #require(paper.code), of: "cheong")
            _ = try await served.settle(browser)
            #expect(try await browser.get(address).status == .notFound)
            let done = try await gildong.browser.send(form.filling("reason", "열쇠를 잃어 이어 감"))
            #expect(done.status == .seeOther)
            let note = try await gildong.write(address, [("heard", "이어서 썼다.")])
            #expect(note.status == .seeOther)
            let back = try await gildong.post(
                address,
                "handings",
                [Form.Field("officer", try served.house.id(of: "cheong"))]
            )
            #expect(back.status == .seeOther)
            #expect(try await browser.get(address).status == .ok)
        }
    }

    @Test func `whoever still opens it takes charge with a reason, and only once nobody has it`()
        async throws
    {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await Self.written(by: cheong)
            try await Self.share(address, by: cheong, with: "gildong")
            let gildong = try await AtDesk("gildong", in: served)
            let early = try await gildong.post(address, "charge", [Form.Field("reason", "탐나서")])
            #expect(early.status == .conflict)
            #expect(early.says(words("consultationRefusal.sharing.inCharge")))
            #expect(!(try await gildong.browser.get(address).says(words("charge.nobody"))))

            let director = try await served.signedIn("kkeokjeong")
            _ = try await Self.end("cheong", by: director, in: served)
            #expect(try await director.get(address).status == .notFound)
            let form = try await gildong.browser.get(address).form(address + "/charge")
            let silent = try await gildong.browser.send(form.filling("reason", " "))
            #expect(silent.status == .unprocessableContent)
            let done = try await gildong.browser.send(form.filling("reason", "심청이 떠나 이어 감"))
            #expect(done.status == .seeOther)
            let page = try await gildong.browser.follow(done)
            #expect(page.says(words("consultation.done.charge")))
            #expect(page.says(words("charge.taken")) && page.says("심청이 떠나 이어 감"))
            #expect(!page.says(words("charge.nobody")))
            let raw = try served.house.raw()
            #expect(try raw.count("audit", where: "act = 'charge-taken'") == 1)
            // New keys lie under it, and what can be done is done.
            #expect(try raw.count("renewal") == 0)
            let note = try await gildong.write(address, [("heard", "이어서 썼다.")])
            #expect(note.status == .seeOther)
            let closed = try await gildong.post(
                address,
                "closure",
                [Form.Field("outcome", "settled")]
            )
            #expect(closed.status == .seeOther)
            let twice = try await gildong.post(address, "charge", [Form.Field("reason", "또")])
            #expect(twice.status == .conflict)
        }
    }
}
