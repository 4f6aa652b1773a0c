import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Where to go: journey 3, asked on the reporter's face, of which nothing stays (K1-03, K1-06, K1-12).
struct GuideTests {
    @Test(arguments: Language.allCases)
    func `every answer names a place, whose it is, who reads, and a way to speak there`(
        language: Language
    ) async throws {
        try await ServedHouse.open { served in
            let browser = served.reporter()
            let path = language.pathPrefix + "/guide"
            let form = try await browser.get(path).form(path)
            let window = served.house.world.campus.window
            let topics = ["", "danger", "talk", "nonsense"] + window.kinds.offered.map(\.code)
            for who in [""] + Audience.allCases.map(\.rawValue) {
                for about in topics {
                    let page = try await browser.send(
                        form.filling("who", who).filling("about", about)
                    )
                    #expect(page.status == .ok, "\(who) \(about)")
                    #expect(page.headers[.setCookie] == nil)
                    #expect(page.headers[.cacheControl]?.contains("no-store") == true)
                    #expect(page.body.contains("class=\"lead-to\""), "\(who) \(about)")
                    #expect(page.body.contains("/report\">"), "\(who) \(about)")
                    let isUrgent = page.says(served.house.words(language)("guide.callFirst"))
                    #expect(isUrgent == (about == "danger"))
                }
            }
        }
    }

    /// Whoever cannot say it in Korean finds a line that understands, right after the first number.
    @Test func `in danger, an English reader is told of a line that speaks English`() async throws {
        try await ServedHouse.open { served in
            let window = served.house.world.campus.window
            let line = try #require(window.helpLines.first { $0.speaks(.english) })
            for language in Language.allCases {
                let path = language.pathPrefix + "/guide"
                let form = try await served.reporter().get(path).form(path)
                let page = try await served.reporter().send(form.filling("about", "danger"))
                let urgent = try #require(
                    page.body.firstMatch(of: /(?s)<section class="urgent".*?<\/section>/)
                ).output
                let dials = urgent.matches(of: /href="(tel:[^"]*)"/).map { String($0.output.1) }
                #expect(dials.first == window.helpLines[0].number.address)
                #expect(dials.dropFirst().first == line.number.address || language == .korean)
                #expect(dials.contains(line.number.address) == (language == .english))
            }
            let front = try await served.reporter().get("/en")
            let words = served.house.words(.english)
            #expect(front.says(words("shown.speaks")) && front.says(words("shown.koreanOnly")))
            #expect(!(try await served.reporter().get("/").says(words("shown.koreanOnly"))))
        }
    }

    @Test func `a mail address of a place is a link`() async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get("/guide")
            let mails = served.house.world.campus.window.bodies.compactMap(\.contact.mail)
            #expect(!mails.isEmpty)
            for mail in mails {
                #expect(page.body.contains("href=\"mailto:\(mail)\""))
            }
        }
    }

    @Test func `the comparison has every center and every body, each with what it cannot do`()
        async throws
    {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get("/en/guide")
            let campus = served.house.world.campus
            for center in campus.centers {
                #expect(page.says(center.profile.name.en))
                #expect(page.says(center.profile.cannot.en))
                #expect(page.says(center.profile.readers.en))
                #expect(page.says(center.profile.runBy.label.en))
            }
            for body in campus.window.bodies {
                #expect(page.says(body.name.en))
                #expect(page.says(try #require(body.cannot).en))
                #expect(page.says(body.runBy.label.en))
                #expect(page.says(body.contact.phone.text))
            }
            for line in campus.window.helpLines { #expect(page.says(line.hours.en)) }
        }
    }

    @Test func `asking leaves nothing in the database and nothing in an address`() async throws {
        try await ServedHouse.open { served in
            let before = try served.house.raw().allRows()
            let browser = served.reporter()
            let form = try await browser.get("/guide").form("/guide")
            let page = try await browser.send(
                form.filling("who", "graduate").filling("about", "sexual")
            )
            #expect(form.action == "/guide")
            #expect(page.headers[.location] == nil)
            #expect(!page.body.contains("graduate&"))
            #expect(!page.body.contains("?about"))
            #expect(try served.house.raw().allRows() == before)
        }
    }

    @Test func `a body that is no answer is refused, and an empty one is answered`() async throws {
        try await ServedHouse.open { served in
            let browser = served.reporter()
            #expect(try await browser.post("/guide", []).status == .ok)
            let huge = String(repeating: "x", count: 8192)
            let answer = try await browser.post("/guide", [.init("about", huge)])
            #expect(answer.status == .contentTooLarge)
            let json = try await browser.ask(
                .post,
                "/guide",
                headers: [.contentType: "application/json"],
                body: "{}"
            )
            #expect(json.status == .unsupportedMediaType)
            #expect(try await browser.get("/guide?about=sexual").status == .ok)
        }
    }

    @Test(arguments: ["/", "/en", "/report", "/en/report", "/receipt", "/privacy"])
    func `the way to the guide is on every page`(path: String) async throws {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get(path)
            let prefix = path.hasPrefix("/en") ? "/en" : ""
            #expect(page.links(beginning: "\(prefix)/guide").count >= 1)
        }
    }
}
