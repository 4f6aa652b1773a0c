import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// The true numbers as files: marked, noted in the audit, and with all that the page showed.
struct TakingNumbersTests {
    @Test func `the director takes the numbers along, marked, and the audit says so`() async throws
    {
        try await ServedHouse.open { served in
            try await StatisticsTests.tell(served)
            let browser = try await served.signedIn("kkeokjeong")
            let form = try await browser.get(StatisticsTests.term).form("/statistics/papers")
            let csv = try await browser.send(form.filling("form", "csv"))
            #expect(csv.status == .ok)
            #expect(csv.body.contains(served.house.words()("statistics.inside")))
            #expect(csv.headers[.contentDisposition]?.contains("gyeot-inside-2026-09-01") == true)
            #expect(try served.house.raw().count("audit", where: "act = 'statistics-taken'") == 1)
        }
    }

    @Test
    func
        `what is taken along has the two questions that were seen, the days taken and the reports`()
        async throws
    {
        try await ServedHouse.open { served in
            try await StatisticsTests.tell(served)
            try await ListTests.tell(1, in: served.house)
            let browser = try await served.signedIn("kkeokjeong")
            let page = try await browser.get(StatisticsTests.term + "&rows=kind&columns=mode")
            #expect(page.body.contains("id=\"chart-reports\""))
            let own = try await served.signedIn("cheong").get(StatisticsTests.term)
            #expect(own.status == .ok && !own.body.contains("chart-reports"))
            let book = try await browser.send(
                page.form("/statistics/papers").filling("form", "csv")
            )
            let words = served.house.words()
            #expect(book.body.contains("\(words("dimension.kind")) × \(words("dimension.mode"))"))
            let measures = ["answerMedian", "measureMedian"].map { words("statistics.\($0)") }
            #expect(book.body.contains("\(measures.joined(separator: " · ")),0,0"))
            #expect(book.body.contains("\(words("statistics.reportsCame")),0,1"))
        }
    }

    @Test func `where only reports came they are counted, and can be taken along`() async throws {
        try await ServedHouse.open { served in
            try await ListTests.tell(2, in: served.house)
            let browser = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let term = try await browser.get(StatisticsTests.term)
            #expect(term.says(words("statistics.emptyTalks")))
            #expect(!term.says(words("statistics.emptyShort")))
            let csv = try await browser.send(
                term.form("/statistics/papers").filling("form", "csv")
            )
            #expect(csv.body.contains("\(words("statistics.reportsCame")),2"))
            // Nothing to count, and nothing to take: before anything came, and in days to come.
            for year in [2020, 2090] {
                let other = try await browser.get(
                    "/statistics?period=term.\(year)-03-01&unit=notes"
                )
                #expect(other.says(words("statistics.emptyShort")))
                #expect(!other.body.contains("/statistics/papers"))
                #expect(!other.body.contains("<figure"))
            }
            // A colleague who counts only their own sees no report here.
            let own = try await served.signedIn("cheong").get(StatisticsTests.term)
            #expect(own.says(words("statistics.emptyShort")))
        }
    }
}
