import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// The true numbers at the desk: the director counts everybody's, a counsellor one's own.
struct StatisticsTests {
    /// The house's day is Wednesday 18 November 2026.
    static let term = "/statistics?period=term.2026-09-01&unit=notes"

    static func tell(_ served: ServedHouse) async throws {
        let house = served.house
        let day = try #require(Day(year: 2026, month: 10, day: 5))
        let before = try #require(Day(year: 2026, month: 5, day: 5))
        try await house.keep(
            house.talks(7, on: day, [.kind: "bullying", .mode: "phone"]),
            by: "cheong"
        )
        try await house.keep(house.talks(4, on: day, [.kind: "harassment"]), by: "gildong")
        try await house.keep(house.talks(3, on: before, [.kind: "bullying"]), by: "cheong")
    }

    @Test func `the director sees everybody's, at a glance and by officer`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let page = try await browser.get(Self.term)
            #expect(page.status == .ok)
            let words = served.house.words()
            #expect(
                page.says(
                    words(
                        "statistics.totals",
                        ["notes": "11", "consultations": "11", "persons": "11"]
                    )
                )
            )
            #expect(page.body.contains("3 → 7"))
            #expect(page.says(words("statistics.inside")))
            #expect(page.body.contains("심청") && page.body.contains("홍길동"))
            let crossed = try await browser.get(Self.term + "&rows=kind&columns=mode")
            #expect(crossed.body.contains("id=\"crossed\""))
            #expect(crossed.body.contains(">7<"))
        }
    }

    @Test
    func `a tag of many consultations is a main issue, and one colleague's word is nobody else's`()
        async throws
    {
        try await ServedHouse.open { served in
            let house = served.house
            let day = try #require(Day(year: 2026, month: 10, day: 5))
            let before = try #require(Day(year: 2026, month: 5, day: 5))
            try await house.keep(house.talks(2, on: before, tags: "조교 업무"), by: "cheong")
            try await house.keep(house.talks(5, on: day, tags: "조교 업무, 단톡방"), by: "cheong")
            try await house.keep(house.talks(1, on: day, tags: "조교 업무, 외딴말"), by: "gildong")
            let words = house.words()
            let director = try await served.signedIn("kkeokjeong")
            let page = try await director.get(Self.term)
            #expect(page.says(words("statistics.tags")))
            #expect(page.says(words("statistics.most", ["what": "조교 업무", "now": "6"])))
            let rise = ["what": "단톡방", "before": "0", "now": "5"]
            #expect(page.says(words("statistics.tagRose", rise)))
            #expect(!page.body.contains("외딴말"))
            let crossed = try await director.get(Self.term + "&rows=tags&columns=mode")
            #expect(!crossed.body.contains("외딴말") && !crossed.body.contains("id=\"crossed\""))
            let own = try await served.signedIn("gildong").get(Self.term)
            #expect(own.body.contains("외딴말") && !own.body.contains("단톡방"))
            let form = try page.form("/statistics/papers").filling("form", "csv")
            let book = try await director.send(form)
            #expect(book.status == .ok && book.body.contains("단톡방"))
            #expect(!book.body.contains("외딴말"))
        }
    }

    @Test func `two that are as large are both named`() async throws {
        try await ServedHouse.open { served in
            let day = try #require(Day(year: 2026, month: 10, day: 5))
            for mode in ["phone", "in-person"] {
                try await served.house.keep(
                    served.house.talks(3, on: day, [.kind: "bullying", .mode: mode]),
                    by: "cheong"
                )
            }
            let page = try await served.signedIn("kkeokjeong").get(Self.term)
            let words = served.house.words()
            let named = ["전화, 대면", "대면, 전화"].map {
                words("statistics.mostTied", ["what": $0, "now": "3"])
            }
            #expect(named.contains { page.says($0) })
        }
    }

    @Test func `nothing is compared with what lies before the first record`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let second = try await browser.get(Self.term)
            #expect(second.body.contains("chart-trend"))
            #expect(second.says(words("statistics.beforeShort")))
            let first = try await browser.get("/statistics?period=term.2026-03-01&unit=notes")
            #expect(first.says("3") && first.body.contains("chart-kind"))
            #expect(!first.body.contains("chart-trend"))
            #expect(!first.says(words("statistics.beforeShort")))
        }
    }

    @Test func `a counsellor counts what was written by that counsellor alone`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let words = served.house.words()
            for (account, count) in [("cheong", 7), ("gildong", 4)] {
                let page = try await served.signedIn(account).get(Self.term)
                #expect(
                    page.says(
                        words(
                            "statistics.totals",
                            [
                                "notes": "\(count)", "consultations": "\(count)",
                                "persons": "\(count)",
                            ]
                        )
                    )
                )
                #expect(page.says(words("statistics.ownNote")))
                #expect(!page.says(words("statistics.work")))
                #expect(!page.body.contains("/statistics/papers"))
            }
        }
    }

    @Test func `an assistant sees what was published`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("bangja")
            let answer = try await browser.get("/statistics")
            #expect(answer.headers[.location] == "/statistics/releases")
            #expect(try await browser.get("/statistics/releases").status == .ok)
            #expect(try await browser.get("/statistics/release").status == .notFound)
        }
    }

    @Test func `a coding that does not open is said, and the others are counted`() async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            try served.house.raw().tamper(
                """
                UPDATE coding SET sealed = zeroblob(545)
                WHERE (folder, entry) IN (SELECT folder, entry FROM coding LIMIT 2)
                """
            )
            let page = try await served.signedIn("kkeokjeong")
                .get("/statistics?period=academic-year.2026-03-01")
            let words = served.house.words()
            #expect(page.says(words("statistics.unopened", ["unopened": "2"])))
            #expect(
                page.says(
                    words(
                        "statistics.totals",
                        ["notes": "12", "consultations": "12", "persons": "12"]
                    )
                )
            )
        }
    }

    @Test func `what was written since is counted at the next look, and nothing is forgotten`()
        async throws
    {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            func sees(_ number: Int) async throws -> Bool {
                try await browser.get(Self.term).says(
                    words(
                        "statistics.totals",
                        [
                            "notes": "\(number)", "consultations": "\(number)",
                            "persons": "\(number)",
                        ]
                    )
                )
            }
            #expect(try await sees(0))
            try await Self.tell(served)
            #expect(try await sees(11))
            #expect(try await sees(11))
            let day = try #require(Day(year: 2026, month: 11, day: 2))
            try await served.house.keep(served.house.talks(1, on: day), by: "gildong")
            #expect(try await sees(12))
        }
    }

    @Test func `who joins two matters is one person, and the talks stay with whoever held them`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let first = try await cheong.openConsultation("달래")
            _ = try await cheong.write(first, ConsultationTests.usual)
            let second = try await cheong.openConsultation("달래")
            _ = try await cheong.write(second, ConsultationTests.usual)
            _ = try await cheong.post(second, "closure", [Form.Field("outcome", "settled")])
            _ = try await cheong.post(
                second,
                "shares",
                [
                    Form.Field("officer", try served.house.id(of: "gildong")),
                    Form.Field("access", "write"),
                ]
            )
            _ = try await cheong.post(
                first,
                "shares",
                [
                    Form.Field("officer", try served.house.id(of: "gildong")),
                    Form.Field("access", "write"),
                ]
            )
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            func totals(_ people: Int) -> String {
                words(
                    "statistics.totals",
                    ["notes": "2", "consultations": "2", "persons": "\(people)"]
                )
            }
            #expect(try await director.get(Self.term).says(totals(2)))
            // A colleague finds out, after the end, that both were one person.
            let gildong = try await AtDesk("gildong", in: served)
            let joined = try await gildong.post(
                second,
                "joinings",
                [Form.Field("number", "2026-1")]
            )
            #expect(joined.status == .seeOther)
            let page = try await director.get(Self.term)
            #expect(page.says(totals(1)))
            #expect(page.body.contains("심청") && !page.body.contains("홍길동"))
        }
    }

    @Test(
        arguments: [
            "?period=term.2030-03-01", "?period=month.1950-01-01", "?from=2026-11-01&to=2026-11-02",
            "?period=%00&unit=cases&rows=kind&columns=kind", "?period=days.2000-01-01.2199-12-31",
            "?rows=outcome&columns=kind", "?period=calendar-year.2026-01-01&unit=persons",
        ]
    )
    func `any question has an answer`(query: String) async throws {
        try await ServedHouse.open { served in
            try await Self.tell(served)
            let page = try await served.signedIn("kkeokjeong").get("/statistics" + query)
            #expect(page.status == .ok, "\(query)")
        }
    }

    @Test func `another period chosen from the list counts, and days typed anew count before it`()
        async throws
    {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("kkeokjeong")
            let typed = try await browser.get("/statistics?from=2026-03-02&to=2026-03-09")
            let form = try typed.form("/statistics")
            let days = "days.2026-03-02.2026-03-09"
            #expect(form["period"] == days && form["shown"] == days)
            let year = "calendar-year.2026-01-01"
            func shown(to last: String) async throws -> String? {
                let asked = "?period=\(year)&shown=\(days)&from=2026-03-02&to=\(last)"
                return try await browser.get("/statistics" + asked).form("/statistics")["period"]
            }
            #expect(try await shown(to: "2026-03-09") == year)
            #expect(try await shown(to: "2026-03-20") == "days.2026-03-02.2026-03-20")
        }
    }

    @Test func `two days that are no period are sent back with what was typed`() async throws {
        try await ServedHouse.open { served in
            let page = try await served.signedIn("kkeokjeong")
                .get("/statistics?from=2026-11-20&to=2026-11-01")
            #expect(page.status == .unprocessableContent)
            #expect(page.body.contains("2026-11-20"))
            #expect(page.says(served.house.words()("statistics.daysWrong")))
        }
    }
}
