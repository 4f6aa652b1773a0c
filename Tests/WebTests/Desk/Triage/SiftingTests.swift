import Casework
import HTTPTypes
import TestSupport
import Testing
import Web

/// A flood is closed unread, and nothing real is lost in it (B3 44).
struct SiftingTests {
    @Test func `what was picked is closed unread, and what a colleague opened is left alone`()
        async throws
    {
        try await ServedHouse.open { served in
            var codes: [String] = []
            for number in 1...4 { codes.append(try await served.tell("광고 \(number)")) }
            let cheong = try await AtDesk("cheong", in: served)
            let reports = try await cheong.reports()
            let list = try await cheong.browser.get("/sifting")
            #expect(!list.says("광고 1"), "no words are shown")
            let page = try await cheong.browser.send(
                try list.form("/sifting/confirmation")
                    .filling("report")
                    .adding("report", String(reports[0].suffix(32)))
                    .adding("report", String(reports[1].suffix(32)))
                    .adding("report", String(reports[2].suffix(32)))
            )
            #expect(page.says("3건을 읽지 않고 마칩니다"))
            let gildong = try await AtDesk("gildong", in: served)
            _ = try await gildong.read(reports[0])
            let done = try await cheong.browser.send(page.form("/sifting/closure"))
            let after = try await cheong.browser.follow(done)
            #expect(after.says("2건을 마쳤습니다."))
            #expect(after.says("1건은 그사이 다른 사람이 다루어"))
            let raw = try served.house.raw()
            #expect(try raw.count("folder", where: "stage = 'closed'") == 2)
            #expect(try raw.count("folder", where: "stage = 'new'") == 1)
            #expect(try raw.count("entry", where: "kind = 'told'") == 4, "nothing is deleted")
            #expect(try raw.count("audit", where: "act = 'dismissed'") == 2)
            #expect(try raw.count("folder", where: "number IS NOT NULL") == 0)

            // All of it taken back: as if it had never happened, with the day that was promised.
            let reopening = try after.form("/sifting/reopening")
            let open = try await cheong.browser.follow(
                try await cheong.browser.send(reopening)
            )
            #expect(open.says("2건을 다시 열었습니다."))
            #expect(try raw.count("folder", where: "stage = 'new' AND unread = 1") == 3)
            #expect(try raw.count("clock", where: "state = 'running'") == 4)
            #expect(!open.says("다시 열 수 있습니다"))
            for code in codes { #expect(try await served.thread(code).status == .ok) }
        }
    }

    @Test func `one that was closed unread by mistake is reopened on its page`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell("광고가 아닌 글")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.sift([report])
            #expect(try await served.thread(code).says("마친 글이에요."))
            let form = try await cheong.browser.get(report).form(report + "/reopening")
            _ = try await cheong.browser.send(form)
            #expect(try await served.thread(code).says("아직 읽지 않았어요."))
            _ = try await cheong.read(report)
            #expect(try await cheong.browser.get(report).says("광고가 아닌 글"))
        }
    }

    @Test func `nothing picked, nothing known and too much are all harmless`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let token = Form.Field("token", try await cheong.token())
            let none = try await cheong.browser.post("/sifting/confirmation", [token])
            #expect(none.status == .unprocessableContent)
            let strange = (0..<300).map { _ in Form.Field("report", FolderID.random().description) }
            let done = try await cheong.browser.post("/sifting/closure", [token] + strange)
            #expect(done.headers[.location] == "/sifting?skipped=200")
            #expect(try served.house.raw().count("folder", where: "stage = 'closed'") == 0)
        }
    }

    /// A5.6: an assistant or operator has nothing to close.
    @Test(arguments: ["bangja", "hyangdan"])
    func `whoever may not close many finds no such page`(account: String) async throws {
        try await ServedHouse.open { served in
            let officer = try await AtDesk(account, in: served)
            #expect(try await officer.browser.get("/sifting").status == .notFound)
            let closing = try await officer.browser.post(
                "/sifting/closure",
                [Form.Field("token", try await officer.token())]
            )
            #expect(closing.status == .notFound)
        }
    }
}
