import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// What somebody finds who was let in: to read only, no longer, or with new keys (attack 15).
struct ReadersTests {
    private static let usual = ConsultationTests.usual

    private static func share(
        _ address: String,
        by cheong: AtDesk,
        as access: String,
        until day: Day? = nil
    ) async throws -> Answer {
        try await cheong.post(
            address,
            "shares",
            [
                Form.Field("officer", try cheong.house.id(of: "gildong")),
                Form.Field("access", access), Form.Field("until", day?.description ?? ""),
            ]
        )
    }

    @Test func `who may only read finds no form, and gets back what was sent anyway`() async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await cheong.write(address, Self.usual)
            let begun = try await cheong.noteForm(address).filling("heard", "쓰다 만 글")
            _ = try await cheong.keepDraft(begun)
            _ = try await Self.share(address, by: cheong, as: "read")

            let page = try await gildong.browser.get(address)
            #expect(page.says(served.house.words()("consultation.readOnly")))
            let offered = page.forms.map(\.action).filter { $0.hasPrefix(address) }
            #expect(offered == [address + "/papers"])
            #expect(page.links(beginning: address + "/notes").isEmpty)
            #expect(!page.says("쓰다 만 글"))

            let note = try #require(begun["note"])
            let written = try #require(
                try await cheong.browser.get(address).links(beginning: address + "/notes/").first
            )
            for path in [address + "/notes", address + "/drafts/" + note, written] {
                #expect(try await gildong.browser.get(path).headers[.location] == address)
            }
            for part in ["notes", "drafts"] {
                let sent = try await gildong.post(
                    address,
                    part,
                    begun.filling("heard", "남이 보낸 글").fields.filter { $0.name != "token" }
                )
                #expect(sent.status == .conflict && sent.says("남이 보낸 글"), "\(part)")
            }
            let thrown = try await gildong.post(
                address,
                "draft-removals",
                [Form.Field("note", note)]
            )
            #expect(thrown.status == .conflict)
            #expect(try await cheong.noteForm(address)["heard"] == "쓰다 만 글")
        }
    }

    @Test func `a draft that was thrown away is in the audit, one that is not there is not`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let begun = try await cheong.noteForm(address).filling("heard", "쓰다 만 글")
            _ = try await cheong.keepDraft(begun)
            for _ in 1...2 {
                _ = try await cheong.post(
                    address,
                    "draft-removals",
                    [Form.Field("note", begun["note"] ?? "")]
                )
            }
            let acts = try served.house.raw().count("audit", where: "act = 'draft-removed'")
            #expect(acts == 1)
        }
    }

    @Test func `what is shared no longer is not found, and is no damage`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await cheong.write(address, Self.usual)
            _ = try await Self.share(
                address,
                by: cheong,
                as: "read",
                until: served.house.world.today
            )
            let during = try await AtDesk("gildong", in: served)
            #expect(try await during.find("숨은").links(beginning: address) != [])
            served.house.clock.advance(days: 1)
            let later = try await AtDesk("gildong", in: served)
            let found = try await later.find("숨은")
            #expect(found.links(beginning: address) == [])
            let words = served.house.words()
            #expect(!found.says(words("find.damaged", ["count": "1"])))
        }
    }

    @Test func `new keys open a consultation only when a colleague says so`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await Self.share(address, by: cheong, as: "write")
            let director = try await served.signedIn("kkeokjeong")
            let id = try served.house.id(of: "gildong")
            let paper = try await director.send(
                try await director.get("/people/\(id)").form("/people/\(id)/keys")
                    .filling("recovery", "yes")
            )
            served.house.clock.advance(minutes: 1)
            let (browser, _) = try await served.open(try #require(paper.code), of: "gildong")
            _ = try await served.settle(browser)
            #expect(try await browser.get(address).status == .notFound)
            _ = try await cheong.write(address, Self.usual)
            #expect(try await browser.get(address).status == .notFound)

            // The very same share, said again, lets the new keys in.
            _ = try await Self.share(address, by: cheong, as: "write")
            #expect(try await browser.get(address).says("숨은 쉬어진다고 함."))
        }
    }
}
