import Casework
import HTTPTypes
import TestSupport
import Testing
import Web

/// One damaged thing is said where it is; everything else goes on.
struct DamageTests {
    private static let halfSummary = """
        UPDATE folder SET summary = CAST(substr(summary, 1, 20) || x'00000000' ||
            substr(summary, 25) AS BLOB)
        WHERE id = (SELECT min(id) FROM folder WHERE kind = 'report')
        """

    @Test func `a damaged summary is a row of its own, and the others are shown`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("하나")
            _ = try await served.tell("둘")
            let cheong = try await AtDesk("cheong", in: served)
            let raw = try served.house.raw()
            try raw.tamper(Self.halfSummary)
            for path in ["/reports", "/today", "/sifting"] {
                let page = try await cheong.browser.get(path)
                #expect(page.status == .ok)
                #expect(page.says("열 수 없음"))
                #expect(Set(page.links(beginning: "/reports/")).count >= 2)
            }
            #expect(try raw.count("audit", where: "act = 'damage-found'") == 1)

            // The words themselves are whole: reading them makes the summary anew.
            for report in try await cheong.reports() { _ = try await cheong.read(report) }
            #expect(!(try await cheong.browser.get("/reports")).says("열 수 없음"))
        }
    }

    @Test(arguments: [
        ("UPDATE folder SET summary = NULL WHERE kind = 'report'"),
        ("UPDATE folder SET summary = x'' WHERE kind = 'report'"),
        ("UPDATE folder SET summary = randomblob(100000) WHERE kind = 'report'"),
    ])
    func `whatever stands in place of a summary`(sql: String) async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            try served.house.raw().tamper(sql)
            #expect(try await cheong.browser.get("/reports").says("열 수 없음"))
        }
    }

    @Test func `a damaged entry is named, and what was typed comes back`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("건드리면 안 되는 글")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "첫 답")
            try served.house.raw().tamper(
                """
                UPDATE entry SET body = CAST(substr(body, 1, 99) || x'00' || substr(body, 101)
                    AS BLOB) WHERE kind = 'answered'
                """
            )
            let page = try await cheong.browser.get(report)
            #expect(page.status == .conflict)
            #expect(page.says("4번째로 적힌 것 (답, 2026. 11. 18.(수))"))
            #expect(!page.says("건드리면"))
            let post = try await cheong.post(report, "answers", [.init("words", "두고 쓸 답")])
            #expect(post.status == .conflict)
            #expect(post.says("두고 쓸 답"))
            #expect(try served.house.raw().count("audit", where: "act = 'damage-found'") == 1)
            #expect(try await cheong.browser.get("/reports").status == .ok)
        }
    }
}
