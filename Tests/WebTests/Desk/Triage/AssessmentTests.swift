import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// The counsellor answers what the law asks, and sees what follows (journey 7, A5.7).
struct AssessmentTests {
    @Test func `the answers show the duties with their sources, and decide nothing`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            #expect(!(try await cheong.browser.get(report)).says("먼저 확인할 것"))
            _ = try await cheong.read(report)
            #expect(try await cheong.browser.get("/reports").says("먼저 확인할 것에 답하지 않음"))
            let before = try await served.thread(code).text

            let done = try await cheong.assess(report, ["sexual": "yes", "minor": "yes"])
            #expect(done.status == .seeOther)
            let page = try await cheong.browser.follow(done)
            #expect(page.says("성폭력방지법 제9조제1항"))
            #expect(page.says("성평등가족부장관"))
            #expect(page.says("2027. 2. 18."))
            #expect(!(try await cheong.browser.get("/reports")).says("답하지 않음"))
            #expect(try served.house.raw().count("clock") == 1)
            #expect(try await served.thread(code).text == before)
        }
    }

    @Test func `both answers stay in the history when they are changed`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            _ = try await cheong.assess(report, ["sexual": "yes", "authority": "yes"])
            let page = try await cheong.browser.follow(
                try await cheong.assess(
                    report,
                    ["sexual": "yes", "authority": "yes"],
                    objected: "2026-11-18"
                )
            )
            #expect(page.says("뚜렷이 반대함"))
            #expect(page.body.components(separatedBy: "먼저 확인할 것에 답함").count == 3)
            #expect(try served.house.raw().count("entry", where: "kind = 'assessed'") == 2)
            #expect(try served.house.raw().count("audit", where: "act = 'assessed'") == 2)
            _ = try await cheong.assess(
                report,
                ["sexual": "yes", "authority": "yes"],
                objected: "2026-11-18"
            )
            #expect(try served.house.raw().count("entry", where: "kind = 'assessed'") == 2)
        }
    }

    /// Silence is neither; what was said has its day (성폭력방지법 §9②, 양성평등기본법 §31의2①).
    @Test func `consent is kept with its day, and a day alone says nothing`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            var form = try await cheong.browser.get(report).form(report + "/assessment")
            #expect(form["telling"] == "unknown")
            for question in ["danger", "minor", "authority", "thirdParty"] {
                form = form.filling(question, "no")
            }
            form = form.filling("sexual", "yes").filling("telling-day", "2026-11-18")
            let alone = try await cheong.browser.send(form)
            #expect(alone.says(served.house.words()("triage.tellingMissing")))
            let page = try await cheong.browser.follow(
                try await cheong.browser.send(form.filling("telling", "consented"))
            )
            #expect(page.says("알려도 된다고 함") && page.says("동의함"))
            #expect(!page.says("뚜렷이 반대함."))
        }
    }

    @Test func `danger shows whom to call first`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.browser.follow(
                try await cheong.assess(report, ["danger": "yes"])
            )
            #expect(page.body.contains("tel:112"))
        }
    }

    @Test(arguments: [
        ("2026-11-19", "", "known"), ("2026-11-17", "", "known"), ("어제", "", "known"),
        ("2026-02-30", "", "known"), ("2026-11-18", "2026-11-19", "telling-day"),
        ("2026-11-18", "x", "telling-day"),
    ])
    func `a day that cannot be is mended at its field, and the answers stay`(
        known: String,
        objected: String,
        field: String
    ) async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.assess(
                report,
                ["minor": "unknown"],
                known: known,
                objected: objected
            )
            #expect(page.status == .unprocessableContent)
            #expect(page.body.contains("id=\"\(field)-fault\""))
            let form = try page.form(report + "/assessment")
            #expect(form["minor"] == "unknown" && form["known"] == known)
            #expect(try served.house.raw().count("entry", where: "kind = 'assessed'") == 0)
        }
    }

    @Test func `a question that was left out is named`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let page = try await cheong.post(
                report,
                "assessment",
                [.init("sexual", "yes"), .init("minor", "maybe"), .init("known", "2026-11-18")]
            )
            #expect(page.status == .unprocessableContent)
            for question in ["minor", "authority", "danger", "thirdParty"] {
                #expect(page.body.contains("id=\"\(question)-fault\""))
            }
            #expect(!page.body.contains("id=\"sexual-fault\""))
        }
    }
}
