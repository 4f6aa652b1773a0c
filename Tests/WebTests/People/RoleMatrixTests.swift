import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Every route of the desk with every role, over real requests (A5.6).
struct RoleMatrixTests {
    /// The order of the columns below.
    ///
    /// `y` is let through, `.` finds nothing there; written by hand, beside the code's own table.
    private static let roles: [Role] = [
        .director, .counsellor, .investigator, .secretary, .assistant, .operator,
    ]

    /// By the beginning of the path, the longest that fits.
    private static let table: [String: String] = [
        "/": "y y y y y y",
        "/today": "y y y y y y",
        "/language": "y y y y y y",
        "/sign-out": "y y y y y y",
        "/drafts/": "y y y y y y",
        "/notices": "y y y y y y",
        "/account": "y y y y y y",
        "/welcome": "y y y y y y",
        "/pledge": "y y y y y y",
        "/reports": "y y . . . .",
        "/reports/{report}/deletion": "y . . . . .",
        "/overview": "y . . . . .",
        "/people": "y y y y . y",
        "/people/off-duty": "y y . . . .",
        "/people/duty": "y . . . . .",
        "/people/turns": "y . . . . .",
        "/people/invitation": "y . . . . .",
        "/people/history": "y . . . . .",
        "/people/{officer}": "y . . . . .",
        "/center-": "y . . . . .",
        "/rehearsal": "y y . . . .",
        "/find": "y y . . . .",
        "/consultations": "y y . . . .",
        "/calendar": "y y . . . .",
        "/imports": "y y . . . .",
        "/partners": "y . . . . .",
        "/handovers": "y . . . . .",
        "/received": "y . . . . .",
        "/retention": "y . . . . .",
        "/sifting": "y y . . . .",
        "/statistics": "y y . . y .",
        "/statistics/release": "y . . . . .",
        "/statistics/releases": "y y . . y .",
        "/statistics/publication": "y . . . . .",
        "/statistics/papers": "y . . . . .",
        "/health": "y . . . . y",
    ]

    @Test(arguments: roles)
    func `a role finds what the table says, and nothing else`(role: Role) async throws {
        let people = Household.grad + [Household.newcomer("jini", "황진이", [role], isOnDuty: false)]
        try await ServedHouse.open(grad: people) { served in
            let browser = try await served.signedIn("jini")
            let token = try await browser.get("/today").form("/sign-out")["token"] ?? ""
            let routes = served.house.world.deskRoutes(
                try StaticFiles(in: PublicFolder.ours, for: .desk)
            ).declared.map { ($0.path.hasPrefix("/") ? $0.path : "/" + $0.path, $0.method) }
            var walked = 0
            for (path, method) in routes {
                guard let isLetThrough = Self.lets(role, to: path) else {
                    #expect(Self.isOpen(path), "\(path) has no row")
                    continue
                }
                // Signing out would end the walk; it is everybody's.
                guard path != "/sign-out" else { continue }
                walked += 1
                let unknown = String(repeating: "0", count: 32)
                let address = path.replacing(/\{[a-z]+\}/, with: unknown)
                let answer =
                    method == .post
                    ? try await browser.post(address, [])
                    : try await browser.get(address)
                // A form without its token is refused once the role has passed; a page of a thing that
                // does not exist is not there for anybody, and tells nothing.
                if method == .post {
                    #expect(answer.status == (isLetThrough ? .forbidden : .notFound), "\(path)")
                } else if !path.contains("{") {
                    #expect((answer.status == .notFound) != isLetThrough, "\(method) \(path)")
                } else {
                    #expect(answer.status == .notFound, "\(method) \(path)")
                }
            }
            #expect(walked >= 25)
            #expect(!token.isEmpty)
        }
    }

    /// What stands before the door, and what pages are made of.
    private static func isOpen(_ path: String) -> Bool {
        ["/sign-in", "/invitation", "/recovery", "/calendars/{address}"].contains(path)
            || ["/styles", "/icon", "/robots", "/scripts"].contains { path.hasPrefix($0) }
    }

    @Test func `the operator sees people and the server, and no number of a report`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let browser = try await served.signedIn("hyangdan")
            let report = try await AtDesk("cheong", in: served).report()
            #expect(try await browser.get(report).status == .notFound)
            #expect(try await browser.get("/reports").status == .notFound)
            let health = try await browser.get("/health")
            #expect(health.status == .ok)
            let words = served.house.words()
            for key in ["isWhole", "backupNever", "backupMend", "mailNever", "summaryOpen"] {
                #expect(health.says(words("health.\(key)", ["number": "1"])), "\(key)")
            }
            let now = Int(served.house.clock.now.timeIntervalSince1970)
            try Data("\(now - 86_400)\n".utf8).write(to: served.house.home.backupMark)
            #expect(try await browser.get("/health").says(words("health.summaryWell")))
            #expect(try await browser.get("/people").status == .ok)
            #expect(try await browser.get("/today").links(beginning: "/reports").isEmpty)
        }
    }

    /// Whether the table lets a role through to a path; nil when no row tells of the path.
    static func lets(_ role: Role, to path: String) -> Bool? {
        guard let place = roles.firstIndex(of: role) else { return nil }
        let row =
            path == "/"
            ? table[path]
            : table.filter { $0.key != "/" && path.hasPrefix($0.key) }
                .max { $0.key.count < $1.key.count }?.value
        return row.map { $0.split(separator: " ")[place] == "y" }
    }
}
