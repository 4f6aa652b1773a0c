import Casework
import Foundation
import HTTPTypes
import Pages
import Regulations
import TestSupport
import Testing
import Web

/// Whose words the center's pages are: a director's of that center, and nobody else's (A5.6).
struct CenterPagesAccessTests {
    @Test(arguments: ["cheong", "bangja", "hyangdan", "uchi"])
    func `whoever may not change the words does not learn of the pages`(account: String)
        async throws
    {
        try await ServedHouse.open { served in
            let desk = try await AtDesk(account, in: served)
            for path in [
                "/center-pages", "/center-pages/window", "/center-file",
                "/center-history/window", "/center-history/window/1",
            ] {
                #expect(try await desk.browser.get(path).status == .notFound, "\(path)")
            }
            let token = try await desk.token()
            for path in [
                "/center-pages/window", "/center-pages/window/review",
                "/center-pages/window/publication", "/center-pages/window/preview/window/ko",
                "/center-history/window/1/return",
            ] {
                let answer = try await desk.browser.post(path, [.init("token", token)])
                #expect(answer.status == .notFound, "\(path)")
            }
            #expect(!(try await desk.browser.get("/today")).body.contains("/center-pages"))
        }
    }

    @Test func `a director changes the own center and no other`() async throws {
        try await ServedHouse.open { served in
            let desk = try await CenterPagesTests.director(served)
            _ = try await CenterPagesTests.publish("reading", desk, [("readers.ko", "상담원 세 사람")])
            let campus = served.house.world.campus
            #expect(campus["ethics"]?.profile.readers.ko == "상담원 세 사람")
            #expect(campus["grad"]?.profile.readers.ko == "학생 상담원 2명")
            let slug = try await desk.browser.get("/center-pages/introduction")
                .form("/center-pages/introduction/review").adding("slug", "grad")
            let answer = try await desk.browser.send(slug)
            #expect(served.house.world.campus["ethics"] != nil)
            #expect(answer.status == .conflict)
        }
    }

    @Test(arguments: [
        "/center-pages/nothing", "/center-pages/window/nothing", "/center-history/nothing",
        "/center-history/window/0", "/center-history/window/9", "/center-history/window/x",
    ])
    func `what is not there is not found`(path: String) async throws {
        try await ServedHouse.open { served in
            let desk = try await CenterPagesTests.director(served)
            #expect(try await desk.browser.get(path).status == .notFound)
        }
    }
}
