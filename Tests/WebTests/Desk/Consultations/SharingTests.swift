import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A consultation is read by those in charge and by whom they let in, for as long as they let in (K2-09).
struct SharingTests {
    private static let usual = ConsultationTests.usual

    /// A consultation of 심청 with one note; gives its address.
    private func written(by cheong: AtDesk) async throws -> String {
        let address = try await cheong.openConsultation()
        _ = try await cheong.write(address, Self.usual)
        return address
    }

    @Test func `a colleague reads what is shared, until its last day`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let address = try await written(by: cheong)
            #expect(try await gildong.browser.get(address).status == .notFound)
            let until = served.house.world.today.adding(days: 2)
            let colleague = try served.house.id(of: "gildong")
            let answer = try await cheong.post(
                address,
                "shares",
                [
                    Form.Field("officer", colleague), Form.Field("access", "read"),
                    Form.Field("until", until.description),
                ]
            )
            #expect(answer.status == .seeOther)
            let page = try await gildong.browser.get(address)
            #expect(page.says("숨은 쉬어진다고 함."))
            #expect(try await gildong.browser.get("/consultations").links(beginning: address) != [])
            // Reading is all it is: nothing of it can be written, shared or ended.
            #expect(page.links(beginning: address + "/shares").isEmpty)
            let refused = try await gildong.post(
                address,
                "closure",
                [Form.Field("outcome", "withdrawn")]
            )
            #expect(refused.status == .conflict)
            served.house.clock.advance(days: 3)
            let later = try await AtDesk("gildong", in: served)
            #expect(try await later.browser.get(address).status == .notFound)
            #expect(try await later.browser.get("/consultations").links(beginning: address) == [])
            let own = try await AtDesk("cheong", in: served)
            #expect(try await own.browser.get(address).status == .ok)
        }
    }

    @Test func `whoever loses it opens nothing that is written from then on`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let address = try await written(by: cheong)
            let colleague = try served.house.id(of: "gildong")
            _ = try await cheong.post(
                address,
                "shares",
                [Form.Field("officer", colleague), Form.Field("access", "write")]
            )
            #expect(try await gildong.write(address, Self.usual).status == .seeOther)
            let epochs = try served.house.raw().count("access_grant", where: "epoch > 1")
            _ = try await cheong.post(address, "share-ends", [Form.Field("officer", colleague)])
            #expect(try await gildong.browser.get(address).status == .notFound)
            #expect(try served.house.raw().count("access_grant", where: "epoch > 1") > epochs)
            #expect(try await cheong.browser.get(address).says("2회기"))
        }
    }

    @Test func `what is handed on is in other hands, with its words and its drafts`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let address = try await written(by: cheong)
            let draft = try await cheong.noteForm(address).filling("heard", "쓰다 만 글")
            _ = try await cheong.keepDraft(draft)
            let colleague = try served.house.id(of: "gildong")
            let nobody = try await cheong.post(
                address,
                "handings",
                [Form.Field("words", "먼저 읽을 것")]
            )
            #expect(nobody.status == .unprocessableContent && nobody.says("먼저 읽을 것"))
            _ = try await cheong.post(
                address,
                "handings",
                [Form.Field("officer", colleague), Form.Field("words", "먼저 읽을 것")]
            )
            #expect(try await cheong.browser.get(address).status == .notFound)
            let words = served.house.words()
            #expect(
                try await gildong.browser.get("/today").says(words("today.acts.readHanded"))
            )
            let page = try await gildong.browser.get(address)
            #expect(page.says("먼저 읽을 것") && page.says(words("consultation.goOn")))
            let day = served.house.world.today.adding(days: 3).description
            _ = try await gildong.post(address, "appointments", [Form.Field("day", day)])
            // The notice goes; the words stay with the step.
            let after = try await gildong.browser.get(address)
            #expect(!after.body.contains("id=\"handed\"") && after.says("먼저 읽을 것"))
        }
    }

    @Test func `ending an account first shows the consultations that are theirs`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            _ = try await written(by: cheong)
            let director = try await served.signedIn("kkeokjeong")
            let id = try served.house.id(of: "cheong")
            let page = try await director.get("/people/\(id)")
            let words = served.house.words()
            let year = String(served.house.world.today.year)
            #expect(page.says(words("consultations.numbered", ["year": year, "number": "0001"])))
            #expect(page.says(words("person.heldAlone")))
        }
    }
}
