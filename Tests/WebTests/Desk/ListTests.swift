import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web
import Vault

/// Reports by stage and page, and what a day brings (issue 2 §4).
struct ListTests {
    /// Reports without HTTP, for a list that is long.
    static func tell(_ count: Int, in house: TestHouse) async throws {
        let center = try #require(house.world.campus["grad"])
        for number in 0..<count {
            var details = Story.Details()
            details.kinds = [number.isMultiple(of: 2) ? "labour" : "funding"]
            let outcome = try await Reception(world: house.world).receive(
                Story(words: "목록에 있을 글 \(number)", details: details),
                draft: .new(now: house.clock.now, server: house.world.serverKey),
                at: center
            )
            guard case .received = outcome else { throw NotThere(what: "report \(number)") }
        }
    }

    @Test func `a hundred and twenty reports are three pages, each report once`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(120, in: served.house)
            let cheong = try await AtDesk("cheong", in: served)
            var seen: [String] = []
            var address: String? = "/reports"
            var positions: [String] = []
            while let next = address {
                let page = try await cheong.browser.get(next)
                seen += page.links(beginning: "/reports/")
                positions += page.text.matches(of: /\d+–\d+ \/ \d+/).map { String($0.output) }
                address = page.body.firstMatch(of: /rel="next" href="([^"]*)"/)
                    .map { String($0.output.1) }
            }
            #expect(positions == ["1–50 / 120", "51–100 / 120", "101–120 / 120"])
            #expect(seen.count == 120)
            #expect(Set(seen).count == 120)
            let first = try await cheong.browser.get("/reports")
            #expect(first.says(served.house.words()("reports.summary", ["count": "120"])))
            #expect(!first.says("목록에 있을 글"))
        }
    }

    @Test(arguments: ["99", "0", "-1", "x", String(repeating: "9", count: 900), ""])
    func `a page that is not there is the nearest one`(page: String) async throws {
        try await ServedHouse.open { served in
            try await Self.tell(60, in: served.house)
            let cheong = try await AtDesk("cheong", in: served)
            let answer = try await cheong.browser.get("/reports?page=\(page)")
            #expect(answer.status == .ok)
            #expect([10, 50].contains(answer.links(beginning: "/reports/").count))
        }
    }

    @Test func `the stages are counted and filtered for each officer`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(7, in: served.house)
            let cheong = try await AtDesk("cheong", in: served)
            let all = try await cheong.reports()
            _ = try await cheong.read(all[0])
            try await cheong.take(all[1], as: "cheong")
            try await cheong.take(all[2], as: "cheong")
            _ = try await cheong.answer(all[2], "답")
            _ = try await cheong.read(all[3])
            _ = try await cheong.close(all[3], as: "spam")
            for (stage, count) in [
                ("new", 3), ("read", 1), ("assigned", 1), ("answered", 1), ("closed", 1),
                ("withdrawn", 0), ("nonsense", 7),
            ] {
                #expect(try await cheong.reports("?stage=\(stage)").count == count, "\(stage)")
            }
            #expect(try await AtDesk("gildong", in: served).reports().count == 5)
            #expect(try await AtDesk("kkeokjeong", in: served).reports().isEmpty)
        }
    }

    @Test func `an empty desk says so`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            #expect(
                try await cheong.browser.get("/today").says(served.house.words()("today.quiet"))
            )
            #expect(
                try await cheong.browser.get("/reports").says(served.house.words()("reports.empty"))
            )
        }
    }

    @Test func `a ninth task is shown, and not folded alone`() async throws {
        try await ServedHouse.open { served in
            for _ in 1...9 { _ = try await served.tell() }
            let today = try await AtDesk("cheong", in: served).browser.get("/today")
            #expect(today.links(beginning: "/reports/").count == 9)
            #expect(!today.body.contains("more-tasks"))
        }
    }

    @Test func `where others have work an empty desk does not say that there is none`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            try await cheong.take(cheong.report(), as: "cheong")
            _ = try await cheong.openConsultation("달래")
            served.house.clock.advance(days: 30)
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let link = words("overview.link", ["count": "1", "late": "1"])
            for (page, empty) in [
                ("/reports", "reports.empty"), ("/consultations", "consultations.empty"),
                ("/today", "today.quiet"),
            ] {
                let shown = try await director.get(page)
                #expect(shown.says(words(empty)) && shown.says(link), "\(page)")
                #expect(shown.body.components(separatedBy: words(empty)).count == 2, "\(page)")
            }
            // Whoever does not oversee the center learns nothing of what others have.
            let other = try await served.signedIn("gildong")
            let list = try await other.get("/reports")
            #expect(list.says(words("reports.empty")) && !list.says(link))
        }
    }

    @Test func `today shows what is new, what is due and what was added`() async throws {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let fresh = try await cheong.browser.get("/today")
            #expect(fresh.says(words("today.acts.open")))
            #expect(fresh.says(words("today.summaryUnread", ["count": "1"])))
            try await cheong.take(report, as: "cheong")
            let read = try await cheong.browser.get("/today")
            #expect(!read.says(words("today.acts.open")))
            _ = try await cheong.answer(report, "답")
            #expect(try await cheong.browser.get("/today").says(words("today.quiet")))
            _ = try await served.add("더 쓴 글", with: code)
            let replied = try await cheong.browser.get("/today")
            #expect(replied.says(words("today.acts.reply")))
            #expect(replied.links(beginning: "/reports/") == [report])
        }
    }

    @Test func `today lists the most pressing first and folds what is too much for a day`()
        async throws
    {
        try await ServedHouse.open { served in
            let words = served.house.words()
            for _ in 0..<3 { _ = try await served.tell() }
            let cheong = try await AtDesk("cheong", in: served)
            let early = try await Set(cheong.reports())
            served.house.clock.advance(days: 4)
            for _ in 0..<25 { _ = try await served.tell() }
            let again = try await AtDesk("cheong", in: served)
            let today = try await again.browser.get("/today")
            let listed = today.links(beginning: "/reports/")
            #expect(Set(listed.prefix(3)) == early)
            // Eight in view and fifteen folded; the rest is a list of its own.
            #expect(Set(listed).count == 23)
            #expect(today.says(words("today.more", ["count": "15"])))
            #expect(today.says(words("today.allUnread", ["count": "28"])))
            #expect(today.says(words("today.summaryUnread", ["count": "28"])))
        }
    }

    /// A number on arrival would tell when somebody came.
    @Test func `numbers are given at triage, and sixteen at once get sixteen`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(16, in: served.house)
            let raw = try served.house.raw()
            #expect(try raw.count("folder", where: "number IS NOT NULL") == 0)
            let cheong = try await AtDesk("cheong", in: served)
            let reports = try await cheong.reports()
            try #require(reports.count == 16)
            for report in reports { _ = try await cheong.read(report) }
            #expect(try raw.count("folder", where: "number IS NOT NULL") == 0)
            let token = try await cheong.token()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for report in reports {
                    group.addTask {
                        let answer = try await cheong.browser.post(
                            report + "/classification",
                            [.init("token", token), .init("kind", "labour")]
                        )
                        #expect(answer.status == .seeOther)
                    }
                }
                try await group.waitForAll()
            }
            let numbers = try raw.rows(
                "SELECT year, number FROM folder WHERE number IS NOT NULL ORDER BY number"
            )
            #expect(numbers == (1...16).map { ["2026", "\($0)"] })
        }
    }
}
