import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A director sees how others' reports stand, and never a word of them (K2-16, A5.6).
struct OverviewTests {
    @Test func `number, day, stage, hands and what is late are shown, and nothing else`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell("아무도 볼 수 없는 이야기")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            // What nobody has taken is left out: nobody reads from a gap that they were left out.
            #expect(try await director.get("/overview").says(words("overview.empty")))
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.classify(report, as: "labour")
            let list = try await director.get("/reports")
            #expect(list.links(beginning: "/reports/").isEmpty)
            #expect(list.links(beginning: "/overview").count == 1)
            let page = try await director.get("/overview")
            #expect(page.says("2026-접수-0001") && page.says("심청"))
            #expect(page.says(words("stage.assigned")))
            #expect(page.says(words("overview.summary", ["count": "1", "late": "0"])))
            #expect(page.links(beginning: "/reports/").isEmpty)
            let kind = try #require(served.house.world.campus.window.kinds["labour"])
            #expect(!page.says(kind.label(in: .korean)) && !page.says("이야기가"))
            #expect(try await director.get(report).status == .notFound)

            served.house.clock.advance(days: 30)
            let again = try await served.signedIn("kkeokjeong")
            let later = try await again.get("/overview")
            #expect(later.says(words("overview.summary", ["count": "1", "late": "1"])))
            let back = try await AtDesk("cheong", in: served)
            _ = try await back.answer(report, "늦었습니다")
            _ = try await back.close(report, as: "answered")
            #expect(try await again.get("/overview").says(words("overview.empty")))
        }
    }

    @Test func `nobody else finds it, nor another center's`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            try await cheong.take(cheong.report(), as: "cheong")
            #expect(try await cheong.browser.get("/overview").status == .notFound)
            #expect(try await cheong.browser.get("/reports").links(beginning: "/overview").isEmpty)
            let other = try await served.signedIn("chunhyang")
            #expect(try await other.get("/overview").says(served.house.words()("overview.empty")))
        }
    }
}
