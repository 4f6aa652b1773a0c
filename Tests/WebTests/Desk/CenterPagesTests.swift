import Casework
import Foundation
import HTTPTypes
import Pages
import Regulations
import TestSupport
import Testing
import Web

/// A director changes what reporters read: looked at first, published as a version, never lost (E7, E8).
struct CenterPagesTests {
    static func director(_ served: ServedHouse) async throws -> AtDesk {
        try await AtDesk("chunhyang", in: served)
    }

    /// The form of a part with some fields filled anew, sent to the review.
    private static func review(
        _ part: String,
        _ desk: AtDesk,
        _ filled: [(String, String)]
    ) async throws -> Answer {
        var form = try await desk.browser.get("/center-pages/\(part)")
            .form("/center-pages/\(part)/review")
        for (name, value) in filled { form = form.filling(name, value) }
        return try await desk.browser.send(form)
    }

    static func publish(
        _ part: String,
        _ desk: AtDesk,
        _ filled: [(String, String)]
    ) async throws -> Answer {
        let page = try await review(part, desk, filled)
        return try await desk.browser.send(page.form("/center-pages/\(part)/publication"))
    }

    @Test func `what is published is what reporters read at once, in both languages`()
        async throws
    {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            // The empty form was rendered with the old words.
            let before = try await served.reporter().get("/report")
            #expect(!before.says("새로 정한 말"))
            let page = try await Self.review(
                "kinds",
                desk,
                [("kinds.0.ko", "새로 정한 말"), ("kinds.0.en", "Words anew")]
            )
            #expect(page.status == .ok)
            #expect(page.says("폭언·폭행") && page.says("새로 정한 말"))
            #expect(!(try await served.reporter().get("/report")).says("새로 정한 말"))
            let answer = try await desk.browser.send(
                page.form("/center-pages/kinds/publication")
            )
            #expect(answer.headers[.location] == "/center-pages?done=published")
            #expect(try await served.reporter().get("/report").says("새로 정한 말"))
            #expect(try await served.reporter().get("/en/report").says("Words anew"))
            #expect(try await desk.browser.follow(answer).says("성춘향"))
        }
    }

    @Test func `a preview shows the new words and publishes nothing`() async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let rows = try served.house.raw().allRows(without: ["audit", "session"])
            let page = try await Self.review("introduction", desk, [("about.ko", "새로운 소개")])
            let address = "/center-pages/introduction/preview/window/ko"
            let preview = try await desk.browser.send(page.form(address))
            #expect(preview.status == .ok)
            #expect(preview.says("새로운 소개"))
            #expect(preview.says(served.house.words()("centerPages.previewNote")))
            #expect(!(try await served.reporter().get("/")).says("새로운 소개"))
            #expect(try served.house.raw().allRows(without: ["audit", "session"]) == rows)
        }
    }

    @Test func `what is wrong is told at its field, and everything typed stays`() async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let page = try await Self.review(
                "help-lines",
                desk,
                [
                    ("help-lines.0.number", "일일이"), ("checked-on", "어제"),
                    ("help-lines.1.detail.ko", "잃으면 안 되는 말"), ("help-lines.2.label.en", ""),
                ]
            )
            #expect(page.status == .unprocessableContent)
            for anchor in ["help-lines.0.number", "checked-on", "help-lines.2.label.en"] {
                #expect(page.body.contains("href=\"#\(anchor)\""), "\(anchor)")
                #expect(page.body.contains("id=\"\(anchor)\""), "\(anchor)")
            }
            for words in ["일일이", "어제", "잃으면 안 되는 말"] { #expect(page.says(words)) }
            #expect(page.status == .unprocessableContent)
        }
    }

    @Test func `of two directors at once the second is told, keeps the words, and may go on`()
        async throws
    {
        try await ServedHouse.open { served in
            let first = try await Self.director(served)
            let second = try await AtDesk("kkeokjeong", in: served)
            let late = try await Self.review("window", second, [("name.ko", "둘째가 지은 이름")])
            let other = try await Self.review("guide", second, [("guide.0.reason.ko", "둘째의 까닭")])
            _ = try await Self.publish("window", first, [("name.ko", "첫째가 지은 이름")])
            let told = try await second.browser.send(
                late.form("/center-pages/window/publication")
            )
            #expect(told.status == .conflict)
            #expect(told.says("둘째가 지은 이름") && told.says("첫째가 지은 이름"))
            #expect(told.says("성춘향"))
            #expect(try await served.reporter().get("/").says("첫째가 지은 이름"))
            // Another part was not touched by it.
            let untouched = try await second.browser.send(
                other.form("/center-pages/guide/publication")
            )
            #expect(untouched.status == .seeOther)
            #expect(try await served.reporter().get("/").says("첫째가 지은 이름"))
            let again = try await second.browser.send(
                told.form("/center-pages/window/publication")
            )
            #expect(again.status == .seeOther)
            #expect(try await served.reporter().get("/").says("둘째가 지은 이름"))
        }
    }

    @Test func `every version stays, and going back is a new one`() async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let name = served.house.world.campus.window.name.ko
            _ = try await Self.publish("window", desk, [("name.ko", "잠깐의 이름")])
            _ = try await Self.publish(
                "kinds",
                desk,
                [
                    ("kinds.12.code", "brand-new"), ("kinds.12.ko", "나중에 생긴 보기"),
                    ("kinds.12.en", "Came later"),
                ]
            )
            #expect(try await served.reporter().get("/report").says("나중에 생긴 보기"))
            let version = try await desk.browser.get("/center-history/window/1")
            #expect(version.says("잠깐의 이름"))
            let answer = try await desk.browser.send(
                version.form("/center-history/window/1/return")
            )
            #expect(answer.status == .seeOther)
            #expect(try await served.reporter().get("/").says(name))
            // The code that came since is offered no more, and known for ever.
            #expect(!(try await served.reporter().get("/report")).says("나중에 생긴 보기"))
            #expect(served.house.world.campus.window.kinds["brand-new"]?.retired == true)
            let list = try await desk.browser.get("/center-history/window")
            #expect(list.links(beginning: "/center-history/window/").count == 4)
        }
    }

    @Test func `changing the language in the middle loses no word`() async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let page = try await Self.review("window", desk, [("name.ko", "함께 여는 창")])
            #expect(page.body.contains("form=\"words\""))
            let form = try page.form("/center-pages/window").adding("speak", "en")
            let spoken = try await desk.browser.post("/center-pages/window/review", form.fields)
            #expect(spoken.status == .ok && spoken.body.contains("lang=\"en\""))
            #expect(spoken.says("함께 여는 창"))
            let edited = try await desk.browser.post(
                "/center-pages/window",
                form.filling("speak", "ko").fields
            )
            #expect(edited.body.contains("lang=\"ko\"") && edited.body.contains("함께 여는 창"))
            // Published from the page in the other language, as it was typed.
            let done = try await desk.browser.send(spoken.form("/center-pages/window/publication"))
            #expect(done.headers[.location] == "/center-pages?done=published")
            #expect(served.house.world.campus.window.name.ko == "함께 여는 창")
        }
    }

    /// A period that was shortened or lengthened since is a promise that runs.
    @Test(arguments: ["now", "then"])
    func `going back asks before an old period counts again`(answer: String) async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let before = served.house.world.campus["ethics"]?.profile.privacy.retention.period
            let fresh = ReportPeriod(months: 30, start: .closing)
            try #require(before != fresh)
            let part = "privacy"
            _ = try await Self.publish(
                part,
                desk,
                [
                    ("privacy.retention.period.months", "30"),
                    ("privacy.retention.period.from", "closing"),
                ]
            )
            let page = try await desk.browser.get("/center-history/center/1")
            #expect(page.says(served.house.words()("centerPages.retentionAsk")))
            let form = try page.form("/center-history/center/1/return")
            #expect(form["retention"] == "now")
            _ = try await Self.publish("reading", desk, [("readers.ko", "상담원 세 사람")])
            _ = try await desk.browser.send(form.filling("retention", answer))
            let profile = served.house.world.campus["ethics"]?.profile
            #expect(profile?.readers.ko != "상담원 세 사람")
            #expect(profile?.privacy.retention.period == (answer == "then" ? before : fresh))
        }
    }

    @Test func `a code that was in use cannot be taken out by any form`() async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let form = try await desk.browser.get("/center-pages/kinds")
                .form("/center-pages/kinds/review")
            for change in [("kinds.2.remove", "true"), ("kinds.2.code", "another")] {
                let sent = form.filling(change.0, change.1)
                let added = sent[change.0] == nil ? form.adding(change.0, change.1) : sent
                for action in ["review", "publication"] {
                    let answer = try await desk.browser.post(
                        "/center-pages/kinds/\(action)",
                        added.fields
                    )
                    #expect(answer.status == .conflict, "\(change)")
                    #expect(answer.says(served.house.words()("refusal.publishing.codeRemoved")))
                }
            }
        }
    }

    @Test func `the downloaded file is the center file of what everybody sees`() async throws {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            _ = try await Self.publish("window", desk, [("name.en", "A \"new\" name: #1 \\ x")])
            let file = try await desk.browser.get("/center-file")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            let read = try CenterFileReader.read(Data(file.body.utf8), named: "download.yaml")
            let campus = served.house.world.campus
            #expect(
                read == CenterFile(window: campus.window, centers: campus.centers.map(\.profile))
            )
            #expect(read.window.name.en == "A \"new\" name: #1 \\ x")
        }
    }

    @Test func `another process sees what was published when its heart beats`() async throws {
        try await ServedHouse.open { served in
            let world = served.house.world
            let other = World(
                database: world.database,
                serverKey: world.serverKey,
                campus: world.campus,
                renderer: world.renderer,
                holidays: world.holidays,
                reporterOrigin: world.reporterOrigin,
                deskOrigin: world.deskOrigin,
                isSample: world.isSample,
                now: world.now,
                log: world.log
            )
            _ = try await Self.publish(
                "window",
                try await Self.director(served),
                [("name.ko", "다른 곳에서 지은 이름")]
            )
            #expect(other.campus.window.name.ko != "다른 곳에서 지은 이름")
            try await other.campuses.refresh()
            #expect(other.campus.window.name.ko == "다른 곳에서 지은 이름")
            #expect(other.campus.revision == world.campus.revision)
        }
    }

    @Test func `what was typed when the session had ended comes back at the next sign-in`()
        async throws
    {
        try await ServedHouse.open { served in
            let desk = try await Self.director(served)
            let form = try await desk.browser.get("/center-pages/reading")
                .form("/center-pages/reading/review").filling("can.ko", "잃으면 안 되는 말")
            served.house.clock.advance(minutes: 60)
            let door = try await desk.browser.send(form)
            #expect(door.headers[.location] == "/sign-in?kept")
            let again = try await Self.director(served)
            #expect(try await again.browser.get("/today").says("잃으면 안 되는 말"))
        }
    }
}
