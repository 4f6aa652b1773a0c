import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Nobody acts in an officer's name: not another site, not an old page, not a browser without a session.
struct StrangerTests {
    private static func declared(_ house: TestHouse) throws -> [(
        path: String, method: HTTPRequest.Method
    )] {
        house.world.deskRoutes(try StaticFiles(in: PublicFolder.ours, for: .desk)).declared
            .map { ($0.path.hasPrefix("/") ? $0.path : "/" + $0.path, $0.method) }
    }

    private static let open: Set<String> = [
        "/sign-in", "/invitation", "/recovery", "/calendars/{address}",
    ]

    private static func isInside(_ path: String) -> Bool {
        let statics = ["/styles", "/icon", "/robots", "/scripts"]
        return !open.contains(path) && !statics.contains { path.hasPrefix($0) }
    }

    private static func filled(_ path: String, report: String) -> String {
        path.replacing("{report}", with: report.split(separator: "/").last ?? "")
            .replacing("{draft}", with: String(repeating: "0", count: 32))
            .replacing("{part}", with: "window").replacing("{pages}", with: "window")
            .replacing("{number}", with: "1").replacing("{page}", with: "window")
            .replacing("{language}", with: "ko")
            .replacing(/\{[a-z]+\}/, with: String(repeating: "0", count: 32))
    }

    @Test func `every form without the session's token is refused, and its words come back`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let other = try await AtDesk("gildong", in: served)
            let tokens = ["", "x", try await other.token()]
            let before = try served.house.raw().allRows(without: ["audit"])
            let paths = try Self.declared(served.house).filter {
                $0.method == .post && Self.isInside($0.path)
            }.map(\.path)
            #expect(paths.count >= 8)
            for path in paths {
                for token in tokens {
                    let answer = try await cheong.browser.post(
                        Self.filled(path, report: report),
                        [
                            .init("token", token), .init("words", "잃으면 안 되는 글"),
                            .init("language", "en"),
                        ]
                    )
                    // What a counsellor may not do at all is not there, token or none.
                    guard RoleMatrixTests.lets(.counsellor, to: path) == true else {
                        #expect(answer.status == .notFound, "\(path)")
                        continue
                    }
                    #expect(answer.status == .forbidden, "\(path)")
                    #expect(answer.says("잃으면 안 되는 글"), "\(path)")
                }
            }
            #expect(try served.house.raw().allRows(without: ["audit"]) == before)
        }
    }

    @Test func `without a session every page leads to the door`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let report = try await AtDesk("cheong", in: served).report()
            let routes = try Self.declared(served.house).filter { Self.isInside($0.path) }
            #expect(routes.filter { $0.method == .get }.count >= 4)
            for (path, method) in routes {
                let answer = try await served.desk().ask(
                    method,
                    Self.filled(path, report: report),
                    headers: [.contentType: "application/x-www-form-urlencoded"],
                    body: method == .post ? "words=x" : nil
                )
                #expect(answer.status == .seeOther, "\(method) \(path)")
                #expect(answer.headers[.location] == "/sign-in", "\(method) \(path)")
            }
        }
    }

    @Test(arguments: [
        ("Origin", "null"), ("Origin", "https://evil.example"), ("Origin", "http://127.0.0.1:1"),
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
    ])
    func `a form from elsewhere is refused, at the door too`(name: String, value: String)
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let field = try #require(HTTPField.Name(name))
            let form = try await cheong.browser.get(report).form(report + "/reading")
            #expect(
                try await cheong.browser.send(form, headers: [field: value]).status == .forbidden
            )
            #expect(try await served.thread(code).says(served.house.words()("status.new")))
            let door = try await served.desk().get("/sign-in").form("/sign-in")
                .filling("name", "gildong").filling(
                    "passphrase",
                    Household.passphrase(of: "gildong")
                )
                .filling("once", try served.house.once(of: "gildong"))
            let answer = try await served.desk().send(door, headers: [field: value])
            #expect(answer.status == .forbidden)
            #expect(answer.headers[.setCookie] == nil)
        }
    }

    @Test func `a form from our own page is taken, whatever a browser says of it`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let form = try await cheong.browser.get(report).form(report + "/reading")
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let own = "http://127.0.0.1:\(served.deskPort)"
            let answer = try await cheong.browser.send(
                form,
                headers: [.origin: own, site: "same-origin"]
            )
            #expect(answer.status == .seeOther)
        }
    }

    @Test func `looking changes nothing but the audit`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            // The first look turns the officer's grant into a quicker form of the same key.
            _ = try await cheong.browser.get(report)
            let before = try served.house.raw().allRows(without: ["audit"])
            for path in ["/", "/today", "/reports", "/reports?stage=new", report, "/sign-in"] {
                _ = try await cheong.browser.get(path)
                _ = try await cheong.browser.ask(.head, path)
            }
            for part in ["reading", "answers", "closure", "assignment", "classification"] {
                #expect(
                    try await cheong.browser.get("\(report)/\(part)").status == .methodNotAllowed
                )
            }
            #expect(try await cheong.browser.get("/sign-out").status == .methodNotAllowed)
            #expect(try served.house.raw().allRows(without: ["audit"]) == before)

            let still = try served.house.raw().allRows()
            for path in [
                "/", "/en", "/report", "/grad/report", "/receipt", "/what-we-keep", "/privacy",
            ] {
                _ = try await served.reporter().get(path)
            }
            _ = try await served.thread(code, showingStory: true)
            _ = try await served.thread("0000")
            #expect(try served.house.raw().allRows() == still)
        }
    }

    @Test func `another center's report, another's number and none at all are one answer`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let report = try await AtDesk("cheong", in: served).report()
            let other = try await AtDesk("uchi", in: served)
            var pages = [try await other.browser.get(report)]
            for id in [String(repeating: "0", count: 32), "1", "x", "%00"] {
                pages.append(try await other.browser.get("/reports/\(id)"))
            }
            #expect(pages.allSatisfy { $0.status == .notFound })
            #expect(Set(pages.map(\.body)).count == 1)
            for part in ["reading", "answers", "closure", "assignment", "classification"] {
                let fields: [Form.Field] = [
                    .init("words", "남의 글에 쓰는 답"), .init("kind", "abuse"), .init("closing", "spam"),
                    .init("officer", try served.house.id(of: "uchi")),
                ]
                #expect(try await other.post(report, part, fields).status == .notFound, "\(part)")
            }
            #expect(try await other.reports().isEmpty)
        }
    }
}
