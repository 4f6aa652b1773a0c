import HTTPTypes
import TestSupport
import Testing
import Web

/// A correction is kept while it is typed, as a new note is, and the finished note stays as it is (K2-05).
struct CorrectionDraftTests {
    /// A consultation with one finished note, and the form in which it is corrected.
    private static func correcting(
        _ served: ServedHouse,
        _ use: (AtDesk, _ consultation: String, _ page: String, WebForm) async throws -> Void
    ) async throws {
        let cheong = try await AtDesk("cheong", in: served)
        let address = try await cheong.openConsultation()
        let noted = [("mode", "in-person"), ("kind", "bullying"), ("heard", "마친 글")]
        _ = try await cheong.write(address, noted)
        let shown = try await cheong.browser.get(address)
        let page = try #require(
            shown.links(beginning: address + "/notes/").first { $0.hasSuffix("/correction") }
        )
        try await use(cheong, address, page, try await cheong.browser.get(page).form(page))
    }

    @Test func `what is typed is kept, gone on with, and gone once it is sent`() async throws {
        try await ServedHouse.open { served in
            try await Self.correcting(served) { cheong, address, page, form in
                let typed = form.filling("heard", "고쳐 쓴 글").filling("reason", "빠뜨린 것")
                #expect(try await cheong.keepDraft(typed, quietly: true).body == "1")
                let shown = try await cheong.browser.get(address)
                let draft = try #require(shown.links(beginning: address + "/drafts/").first)
                #expect(shown.says("마친 글") && !shown.says("고쳐 쓴 글"))

                // Pressed again, "correct" leads to what was begun.
                #expect(try await cheong.browser.get(page).headers[.location] == draft)
                // The next note is another matter.
                #expect(try await cheong.browser.get(address + "/notes").status == .ok)

                let again = try await cheong.browser.get(draft)
                #expect(again.says("고쳐 쓴 글") && again.says("빠뜨린 것"))
                let sent = try await cheong.browser.send(again.form(page))
                #expect(sent.headers[.location]?.contains("done=corrections") == true)
                #expect(try await cheong.browser.get(address).says("고쳐 쓴 글"))
                #expect(try served.house.raw().count("note_draft") == 0)

                // The page's last pause comes after its press: nothing begins anew.
                let late = typed.filling("revision", "1")
                #expect(try await cheong.keepDraft(late, quietly: true).status == .conflict)
                #expect(try served.house.raw().count("note_draft") == 0)
            }
        }
    }

    @Test func `a draft of a correction does not go past a colleague's correction`() async throws {
        try await ServedHouse.open { served in
            try await Self.correcting(served) { cheong, address, page, form in
                let mine = form.filling("heard", "내가 고친 글").filling("reason", "내 까닭")
                #expect(try await cheong.keepDraft(mine, quietly: true).body == "1")
                let other = form.filling("heard", "먼저 고친 글").filling("reason", "다른 까닭")
                    .filling("note", String(repeating: "e", count: 32))
                #expect(try await cheong.browser.send(other).status == .seeOther)

                let draft = try #require(try await cheong.browser.get(page).headers[.location])
                let sent = try await cheong.browser.send(
                    try await cheong.browser.get(draft).form(page)
                )
                #expect(sent.status == .conflict)
                #expect(sent.says("내가 고친 글") && sent.says("내 까닭"))
                #expect(try served.house.raw().count("note_draft") == 1)
            }
        }
    }
}
