import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Two who write the same note: neither loses a word, and no draft is begun twice (K2-05, bad input).
struct DraftTests {
    /// A second officer who writes in the same consultation.
    private static func colleague(
        of cheong: AtDesk,
        in address: String,
        _ served: ServedHouse
    ) async throws -> AtDesk {
        _ = try await cheong.post(
            address,
            "shares",
            [
                Form.Field("officer", try served.house.id(of: "gildong")),
                Form.Field("access", "write"),
            ]
        )
        return try await AtDesk("gildong", in: served)
    }

    private static func drafts(_ address: String, of desk: AtDesk) async throws -> [String] {
        try await desk.browser.get(address).links(beginning: address + "/drafts/")
    }

    @Test func `who finishes from an older state keeps what a colleague saved since as a draft`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("heard", "첫째가 쓴 말")
            let draft = try await cheong.browser.follow(try await cheong.keepDraft(form))
            let standing = try draft.form(address + "/notes")

            let gildong = try await Self.colleague(of: cheong, in: address, served)
            let page = try #require(try await Self.drafts(address, of: gildong).first)
            let other = try await gildong.browser.get(page).form(address + "/notes")
            let saved = other.filling("heard", "둘째가 고쳐 쓴 말")
            #expect(try await gildong.keepDraft(saved, quietly: true).body == "2")

            let finished = try await cheong.browser.send(standing)
            #expect(finished.headers[.location] == "\(address)?done=notes-beside")
            let shown = try await cheong.browser.follow(finished)
            #expect(shown.says(served.house.words()("consultation.done.notes-beside")))
            #expect(shown.says("첫째가 쓴 말"))
            let beside = try await Self.drafts(address, of: gildong)
            #expect(beside.count == 1 && beside != [page])
            let kept = try await gildong.browser.get(try #require(beside.first))
            #expect(kept.says("둘째가 고쳐 쓴 말"))
            // It is still the colleague's who wrote it.
            #expect(!kept.says("홍길동 담당자가"))
        }
    }

    @Test func `what was gone on with leaves no draft of its own beginning`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("heard", "반쯤")
            #expect(try await cheong.keepDraft(form, quietly: true).body == "1")
            // Finished by the same page before it heard of the revision.
            let finished = try await cheong.browser.send(form.filling("heard", "반쯤 쓰고 마침"))
            #expect(finished.headers[.location] == "\(address)?done=notes")
            #expect(try served.house.raw().count("note_draft") == 0)
        }
    }

    @Test func `a page that saved past a colleague goes on with one draft, pause after pause`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address)
            let gildong = try await Self.colleague(of: cheong, in: address, served)
            let token = try await gildong.token()
            let first = form.filling("heard", "첫째가 쓴 말")
            #expect(try await cheong.keepDraft(first, quietly: true).body == "1")

            var mine = form.filling("token", token).filling("heard", "둘째")
            let told = try await gildong.keepDraft(mine, quietly: true)
            #expect(told.status == .ok)
            let apart = told.body.split(separator: " ").map(String.init)
            #expect(apart.count == 2 && apart.first == "1")
            // The answer got lost: the same words are the same draft.
            #expect(try await gildong.keepDraft(mine, quietly: true).body == told.body)
            mine = mine.filling("note", apart[1])
            for (pause, words) in ["둘째가", "둘째가 쓴", "둘째가 쓴 말"].enumerated() {
                let kept = try await gildong.keepDraft(
                    mine.filling("revision", String(pause + 1)).filling("heard", words),
                    quietly: true
                )
                #expect(kept.status == .ok && kept.body == String(pause + 2), "\(words)")
            }
            #expect(try served.house.raw().count("note_draft") == 2)
            let page = try await gildong.browser.get("\(address)/drafts/\(apart[1])")
            #expect(page.says("둘째가 쓴 말"))
        }
    }

    @Test func `a note that is too long says so and keeps its words, as a draft and finished`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let fault = served.house.words()("noteFault.textTooLong")
            for bytes in [Limits.words + 3, 1 << 20] {
                let long = String(repeating: "가", count: bytes / 3 + 1)
                let form = try await cheong.noteForm(address).filling("heard", long)
                for answer in [
                    try await cheong.browser.send(form), try await cheong.keepDraft(form),
                ] {
                    #expect(answer.status == .unprocessableContent)
                    #expect(answer.says(fault), "\(bytes)")
                    #expect(try answer.form(address + "/notes")["heard"] == long, "\(bytes)")
                }
                let quiet = try await cheong.keepDraft(form, quietly: true)
                #expect(quiet.status == .contentTooLarge)
            }
            #expect(try served.house.raw().count("entry", where: "kind = 'noted'") == 0)
        }
    }

    @Test func `a code that was retired since stands in an old draft, and finishes with it`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address)
            let label = served.house.words()("noteForm.retired", ["label": "심부름"])
            #expect(!form.choices.contains { $0.name == "kind" && $0.value == "errands" })
            let kept = try await cheong.keepDraft(
                form.filling("kind", "errands").filling("heard", "오래된 초안")
            )
            let page = try await cheong.browser.follow(kept)
            #expect(page.says(label))
            let old = try page.form(address + "/notes")
            #expect(old["kind"] == "errands")
            let finished = try await cheong.browser.send(old)
            #expect(finished.headers[.location] == "\(address)?done=notes")
            #expect(try await cheong.browser.get(address).says("심부름"))
        }
    }
}
