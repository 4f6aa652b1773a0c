import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web
import Storage

/// The pages that are only read: what is kept, the privacy notice, the window (E3 §30, E7.3, E8).
struct ReadingPagesTests {
    @Test(arguments: Language.allCases)
    func `what is kept is drawn from the schema itself, column by column`(
        language: Language
    ) async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get(language.pathPrefix + "/what-we-keep")
            let tables = try SchemaTable.all()
            #expect(tables.count > 10)
            for table in tables {
                #expect(page.text.contains(table.name), "\(table.name)")
                for column in table.columns {
                    let about = language == .korean ? column.ko : column.en
                    #expect(page.says(about), "\(table.name).\(column.name)")
                }
            }
            // The tables of the database are the tables of the page, and none is left out.
            let real = try served.house.raw().rows(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).map { $0[0] }.filter { !$0.hasPrefix("grdb") && !$0.hasPrefix("sqlite") }
            #expect(Set(tables.map(\.name)) == Set(real))
        }
    }

    @Test(arguments: Language.allCases)
    func `the privacy notice names each controller, its officer and its contact`(
        language: Language
    ) async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get(language.pathPrefix + "/privacy")
            #expect(page.status == .ok)
            for center in served.house.world.campus.centers {
                let terms = center.profile.privacy
                #expect(page.says(terms.operatedBy(in: language)))
                #expect(page.says(terms.officer(in: language)))
                #expect(page.says(terms.contact.phone.text))
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the window says which body is which, who reads, and when the numbers were checked`(
        language: Language
    ) async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get(language == .korean ? "/" : "/en")
            let campus = served.house.world.campus
            for center in campus.centers {
                #expect(page.says(center.profile.name(in: language)))
                #expect(page.says(center.profile.runBy.label(in: language)))
                #expect(page.says(center.profile.cannot(in: language)))
                #expect(
                    page.body.contains(
                        "href=\"\(language.pathPrefix)/\(center.profile.slug)/report\""
                    )
                )
            }
            for line in campus.window.helpLines { #expect(page.says(line.number.text)) }
            #expect(page.text.contains("2026"))
            #expect(page.body.contains("href=\"https://www.weather.go.kr/\""))
        }
    }

    /// Nothing is there for a stranger to tell apart: what is not there is one page.
    @Test(arguments: [
        "/nowhere", "/nowhere/report", "/en/nowhere/report", "/reports", "/grad", "/%2e%2e/x",
    ])
    func `what is not there is one answer`(path: String) async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get(path)
            #expect(page.status == .notFound)
            let language: Language = path.hasPrefix("/en") ? .english : .korean
            #expect(page.says(served.house.words(language)("trouble.missing")))
        }
    }

    /// K1-10: on the first page and where one writes.
    @Test(arguments: ["/", "/en", "/report", "/grad/report"])
    func `the campus's own window is named where one begins`(path: String) async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get(path)
            #expect(page.links(beginning: "https://window.gaon.example/").count == 1)
        }
    }

    @Test
    func `no page of the reporter's face has a script, or leads away but by what the center named`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            var pages = [try await served.thread(code)]
            for path in [
                "/", "/en", "/report", "/grad/report", "/receipt", "/what-we-keep", "/privacy",
            ] {
                pages.append(try await served.reporter().get(path))
            }
            for page in pages {
                #expect(!page.body.contains("<script"))
                #expect(!page.body.contains(" style="))
                // The quick exit, and the campus's own window, which learns nothing (K1-10).
                let window = "https://window.gaon.example/"
                let away = page.links(beginning: "http").filter { $0 != window }
                #expect(away == ["https://www.weather.go.kr/"])
                #expect(
                    page.body.ranges(of: window).count
                        == page.body.ranges(of: "href=\"\(window)\" rel=\"noreferrer").count
                )
                #expect(page.headers[.setCookie] == nil)
            }
        }
    }
}
