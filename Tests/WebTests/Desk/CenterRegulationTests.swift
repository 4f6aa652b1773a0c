import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A director chooses the regulation; one that is not there or not right is never chosen (Y-129).
struct CenterRegulationTests {
    /// The form on which the regulation stands, filled and sent to the review.
    private static func choose(
        _ name: String,
        since day: String,
        _ desk: AtDesk
    ) async throws -> Answer {
        let form = try await desk.browser.get("/center-pages/reading")
            .form("/center-pages/reading/review")
            .filling("regulation.name", name).filling("regulation.in-force-since", day)
        return try await desk.browser.send(form)
    }

    @Test func `the choice is published, and its file is kept in the home`() async throws {
        try await ServedHouse.open { served in
            let desk = try await CenterPagesTests.director(served)
            let page = try await Self.choose("gwangju-dongbu", since: "2021-10-21", desk)
            #expect(page.status == .ok)
            _ = try await desk.browser.send(page.form("/center-pages/reading/publication"))
            let profiles = served.house.world.campus.centers.map(\.profile)
            #expect(profiles.contains { $0.regulation?.name == "gwangju-dongbu" })
            let kept = served.house.home.regulations.appending(path: "gwangju-dongbu.yaml")
            #expect(FileManager.default.fileExists(atPath: kept.path))
        }
    }

    @Test(arguments: [
        ("yuwon", "2026-01-01", "regulation.in-force-since", "2024-01-02"),
        ("nowhere", "2024-01-02", "regulation.name", ""),
        ("statutes", "2025-10-23", "regulation.name", ""),
        ("../regulations/yuwon", "2024-01-02", "regulation.name", ""),
        ("yuwon", "", "regulation.in-force-since", ""),
        ("", "2024-01-02", "regulation.name", ""),
    ])
    func `what is not there or another wording is told at its field`(
        name: String,
        day: String,
        field: String,
        says: String
    ) async throws {
        try await ServedHouse.open { served in
            let desk = try await CenterPagesTests.director(served)
            let before = served.house.world.campus.centers.map(\.profile)
            let page = try await Self.choose(name, since: day, desk)
            #expect(page.status == .unprocessableContent)
            #expect(page.body.contains("href=\"#\(field)\""))
            #expect(page.says(says))
            #expect(served.house.world.campus.centers.map(\.profile) == before)
        }
    }

    @Test func `a broken file is not chosen, and keeps nobody from changing other words`()
        async throws
    {
        try await ServedHouse.open { served in
            let desk = try await CenterPagesTests.director(served)
            let folder = served.house.home.regulations
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("code: yuwon\nstages: [\n".utf8)
                .write(to: folder.appending(path: "yuwon.yaml"))
            let page = try await Self.choose("yuwon", since: "2024-01-02", desk)
            #expect(page.status == .unprocessableContent)
            #expect(
                page.says(
                    served.house.words()("centerFault.brokenRegulation", ["name": "yuwon"])
                )
            )
            // The center's own choice breaks after it was made.
            try Data("code: [\n".utf8).write(to: folder.appending(path: "sample.yaml"))
            let answer = try await CenterPagesTests.publish(
                "introduction",
                desk,
                [("about.ko", "새로운 소개")]
            )
            #expect(answer.headers[.location] == "/center-pages?done=published")
        }
    }

    @Test func `none may be chosen, and going back to older words leaves the choice`()
        async throws
    {
        try await ServedHouse.open { served in
            let desk = try await CenterPagesTests.director(served)
            _ = try await CenterPagesTests.publish("introduction", desk, [("about.ko", "둘째 소개")])
            let page = try await Self.choose("", since: "", desk)
            #expect(page.status == .ok)
            _ = try await desk.browser.send(page.form("/center-pages/reading/publication"))
            let regulations = served.house.world.campus.centers.map(\.profile.regulation)
            #expect(regulations == [nil, nil])
            let counselling = served.house.world.campus.centers.map(\.profile.counselling)
            let version = try await desk.browser.get("/center-history/center/1")
            let answer = try await desk.browser.send(
                version.form("/center-history/center/1/return")
            )
            #expect(answer.headers[.location]?.hasSuffix("done=return") == true)
            #expect(served.house.world.campus.centers.map(\.profile.regulation) == regulations)
            #expect(served.house.world.campus.centers.map(\.profile.counselling) == counselling)
        }
    }
}
