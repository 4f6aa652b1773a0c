import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Vault
import Web

/// Words that are no note are found too: why it ended, what was told a colleague, what is half written.
struct FindingWordsTests {
    @Test func `why it ended and what was told in handing on is found (K2-05)`() async throws {
        try await ServedHouse.open { served in
            let officer = try served.house.officer("cheong").keys.officer
            let handing = HandingOn(from: officer, to: officer, keeps: false, words: "먼저읽을말")
            let folder = try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [
                    .noted("둘이 왔다."), .handedOn(handing),
                    .closed(outcome: "settled", reason: "마칠때한말"), .reopened,
                ]
            )
            let desk = try await AtDesk("cheong", in: served)
            for words in ["먼저읽을말", "마칠때한말"] {
                let page = try await desk.find(words)
                #expect(page.body.contains("<mark>\(words)</mark>"), "\(words)")
                #expect(page.links(beginning: "/consultations/\(folder)").count == 1)
            }
        }
    }

    @Test func `one finds one's own draft and goes on with it, and nobody else's`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let address = try await cheong.openConsultation()
            let colleague = try served.house.id(of: "gildong")
            _ = try await cheong.post(
                address,
                "shares",
                [Form.Field("officer", colleague), Form.Field("access", "write")]
            )
            let form = try await cheong.noteForm(address).filling("heard", "반쯤쓴낱말 그리고 더")
            _ = try await cheong.keepDraft(form)
            let page = try await cheong.find("쓴낱말")
            #expect(page.body.contains("반<mark>") || page.body.contains("<mark>쓴낱말</mark>"))
            let link = try #require(page.links(beginning: address + "/drafts/").first)
            #expect(try await cheong.browser.get(link).says("반쯤쓴낱말 그리고 더"))
            // A code that was chosen is no word.
            let words = served.house.words()
            #expect(try await cheong.find("in-person").says(words("find.nothing")))
            #expect(try await gildong.find("쓴낱말").says(words("find.nothing")))
            _ = try await cheong.browser.send(form)
            let finished = try await cheong.find("쓴낱말")
            #expect(finished.links(beginning: address + "/drafts/").isEmpty)
            #expect(finished.links(beginning: address + "#note-1").count == 1)
        }
    }

    @Test func `where nobody met yet, what was written later is found by its own month`()
        async throws
    {
        try await ServedHouse.open { served in
            let address = try await AtDesk("cheong", in: served).openConsultation()
            served.house.clock.advance(days: 60)
            let cheong = try await AtDesk("cheong", in: served)
            let form = try await cheong.noteForm(address).filling("heard", "두달뒤의말")
            _ = try await cheong.keepDraft(form)
            let month = served.house.world.today.description.prefix(7)
            let found = try await cheong.find("두달뒤의말 \(month)")
            #expect(found.links(beginning: address + "/drafts/").count == 1)
            let before = try await cheong.find("두달뒤의말 2026-11")
            #expect(before.links(beginning: address + "/drafts/").isEmpty)
        }
    }
}
