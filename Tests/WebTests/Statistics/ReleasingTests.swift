import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Publishing: chosen, looked at, published once, and then as it is for ever.
struct ReleasingTests {
    private static let ask = "/statistics/release?period=term.2026-03-01&unit=notes&look=yes"

    /// A term with 22 talks: one kind is small, so that another has to be hidden with it.
    private static func tell(_ served: ServedHouse) async throws {
        let house = served.house
        let day = try #require(Day(year: 2026, month: 4, day: 6))
        try await house.keep(house.talks(12, on: day, [.kind: "bullying"]), by: "cheong")
        try await house.keep(house.talks(8, on: day, [.kind: "harassment"]), by: "gildong")
        try await house.keep(house.talks(2, on: day, [.kind: "errands"]), by: "gildong")
    }

    private static func publish(_ browser: Browser, _ query: String) async throws -> Answer {
        let form = try await browser.get(ask + query).form("/statistics/publication")
        return try await browser.send(form.filling("sure", "yes"))
    }

    @Test func `a release is looked at with every reason, and published without any`() async throws
    {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let preview = try await browser.get(Self.ask + "&table=kind&table=mode")
            #expect(preview.status == .ok)
            let small = words(
                "releases.reason",
                ["number": "2", "why": words("hiddenReason.small")]
            )
            #expect(preview.says(small))
            #expect(preview.body.contains(words("hiddenReason.protects")))
            let answer = try await Self.publish(browser, "&table=kind&table=mode")
            #expect(answer.headers[.location] == "/statistics/releases/1?done=release")
            let release = try await browser.follow(answer)
            #expect(release.says(words("releases.done")))
            #expect(!release.body.contains(words("hiddenReason.small")))
            #expect(release.body.contains(words("statistics.veil")))
            #expect(
                try served.house.raw().count("audit", where: "act = 'statistics-released'") == 1
            )
            // Whoever sees releases sees the same, and nothing of why.
            let assistant = try await served.signedIn("bangja")
            #expect(try await assistant.get("/statistics/releases").body.contains("22"))
            #expect(try await assistant.get("/statistics/releases/1").status == .ok)
            #expect(try await assistant.get("/statistics/releases/2").status == .notFound)
        }
    }

    @Test func `nothing goes out without the tick that it cannot be taken back`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let form = try await browser.get(Self.ask + "&table=kind&rows=kind&columns=mode")
                .form("/statistics/publication")
            let refused = try await browser.send(form)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.says(words("releases.sureMissing")))
            #expect(try served.house.raw().count("statistic_release") == 0)
            // What was chosen stands as it stood, and goes out with the tick alone.
            let again = try refused.form("/statistics/publication")
            #expect(again.fields.count == form.fields.count)
            let out = try await browser.send(again.filling("sure", "yes"))
            #expect(out.status == .seeOther)
        }
    }

    @Test func `where much is hidden the preview says what would help`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let much = try await browser.get(Self.ask + "&table=kind&table=nationality")
            #expect(much.body.contains(String(served.house.words()("releases.advice").suffix(20))))
        }
    }

    @Test func `both rules of hiding stand on the page and in the files`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            _ = try await Self.publish(browser, "&table=kind")
            let rule = served.house.words()("releases.ruleMore", ["threshold": "5"])
            #expect(rule.contains("5보다 작은") && rule.contains("5명보다 적으면"))
            #expect(try await browser.get("/statistics/releases/1").says(rule))
            let csv = try await browser.get("/statistics/releases/1/text?language=ko")
            #expect(csv.body.contains(rule))
        }
    }

    @Test func `the database holds no hidden number in the clear`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            _ = try await Self.publish(browser, "&table=kind")
            let rows = try served.house.raw().rows("SELECT figures FROM statistic_release")
            let figures = try #require(rows.first?.first)
            #expect(figures.contains("null") && figures.contains("\"errands\""))
            #expect(!figures.contains("small") && !figures.contains("protects"))
        }
    }

    @Test func `a released period is not released again, nor cut`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            _ = try await Self.publish(browser, "&table=kind")
            let again = try await browser.get(Self.ask + "&table=kind")
            #expect(again.status == .conflict)
            let name = served.house.words()(
                "statisticPeriod.nameOfTerm",
                ["year": "2026", "number": "1"]
            )
            #expect(again.says(served.house.words()("releaseRefusal.released", ["period": name])))
            let cut = try await browser.get(
                "/statistics/release?period=month.2026-04-01&unit=notes&table=kind&look=yes"
            )
            #expect(cut.says(served.house.words()("releaseRefusal.cuts", ["period": name])))
            let other = try await browser.get(
                "/statistics/release?period=academic-year.2025-03-01&unit=persons&table=kind&look=yes"
            )
            #expect(other.status == .conflict)
        }
    }

    @Test func `any two days that are over make a period, and others are told why not`()
        async throws
    {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let days = "&table=kind&from=2026-04-02&to=2026-04-29"
            let answer = try await Self.publish(browser, days)
            let release = try await browser.follow(answer)
            #expect(release.status == .ok)
            #expect(release.says("2026. 4. 2.") && release.says("2026. 4. 29."))
            for wrong in ["&from=2026-04-30&to=2026-04-01", "&from=2026-04-01&to="] {
                let refused = try await browser.get(Self.ask + "&table=kind" + wrong)
                #expect(refused.status == .unprocessableContent)
                #expect(refused.says(served.house.words()("statistics.daysWrong")))
            }
            let today = try await browser.get(
                Self.ask + "&table=kind&from=2026-09-01&to=2026-11-18"
            )
            #expect(today.status == .conflict, "the day is not over")
        }
    }

    @Test func `of two people who publish at once one wins, and the other is told`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let first = try await served.signedIn("kkeokjeong")
            served.house.clock.advance(minutes: 1)
            let second = try await served.signedIn("kkeokjeong")
            let forms = [
                try await first.get(Self.ask + "&table=kind").form("/statistics/publication"),
                try await second.get(Self.ask + "&table=kind").form("/statistics/publication"),
            ].map { $0.filling("sure", "yes") }
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                group.addTask { try await first.send(forms[0]) }
                group.addTask { try await second.send(forms[1]) }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.map(\.status.code).sorted() == [303, 409])
            #expect(try served.house.raw().count("statistic_release") == 1)
        }
    }

    @Test func `what was seen is what is published, or nothing is`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let form = try await browser.get(Self.ask + "&table=kind").form(
                "/statistics/publication"
            )
            let day = try #require(Day(year: 2026, month: 4, day: 7))
            try await served.house.keep(
                served.house.talks(1, on: day, [.kind: "bullying"]),
                by: "cheong"
            )
            let answer = try await browser.send(form.filling("sure", "yes"))
            #expect(answer.status == .conflict)
            #expect(answer.says(served.house.words()("releases.movedOn")))
            #expect(try served.house.raw().count("statistic_release") == 0)
        }
    }

    @Test func `released figures stay when records come late`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            _ = try await Self.publish(browser, "&table=kind")
            let before = try await browser.get("/statistics/releases/1").body
            let day = try #require(Day(year: 2026, month: 4, day: 7))
            try await served.house.keep(served.house.talks(9, on: day), by: "cheong")
            #expect(try await browser.get("/statistics/releases/1").body == before)
        }
    }

    @Test func `a release that somebody put in by hand ends the pages, not the house`() async throws
    {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            _ = try await Self.publish(browser, "&table=kind")
            try served.house.raw().tamper(
                "UPDATE statistic_release SET figures = replace(figures, '12', '13')"
            )
            #expect(try await browser.get("/statistics/releases").status.code >= 400)
            #expect(try await browser.get("/today").status == .ok)
        }
    }

    @Test(
        arguments: [
            "&table=", "&table=tags", "&table=kind&rows=kind&columns=kind", "", "&rows=kind",
            "&table=kind&period=", "&table=kind&period=term.2026-09-01", "&table=kind&unit=cases",
        ]
    )
    func `any choice is answered with words`(query: String) async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let answer = try await served.signedIn("kkeokjeong").get(Self.ask + query)
            #expect([200, 409, 422].contains(answer.status.code), "\(query)")
        }
    }

    @Test(arguments: [("ko", "센터"), ("en", "Center")])
    func `a release is taken along in both languages`(language: String, word: String) async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            _ = try await Self.publish(browser, "&table=kind")
            let base = "/statistics/releases/1"
            let csv = try await browser.get("\(base)/text?language=\(language)")
            #expect(csv.body.contains(word))
            let workbook = try await browser.get("\(base)/workbook?language=\(language)")
            #expect(workbook.status == .ok)
            #expect(workbook.headers[.contentType]?.contains("spreadsheetml") == true)
            let report = try await browser.get("\(base)/report?language=\(language)")
            #expect(report.status == .ok)
            #expect(report.headers[.contentType] == "application/pdf")
            #expect(report.headers[.contentDisposition]?.contains(".pdf") == true)
        }
    }
}
