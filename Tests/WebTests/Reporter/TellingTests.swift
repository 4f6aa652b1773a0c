import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Journey 1: somebody tells what happened without a name, and gets a code (K2-10, K2-17).
struct TellingTests {
    private let words = "지난여름부터 밤마다 심부름을 시켜요.\n\n그만두고 싶어요. <b>&amp;</b> “따옴표”"

    @Test(arguments: Language.allCases)
    func `one line is told and read again with the code, in either language`(
        language: Language
    ) async throws {
        try await ServedHouse.open { served in
            let browser = served.reporter()
            let form = try await served.reportForm(in: language, browser)
            let answer = try await browser.send(form.filling("story", words))
            #expect(answer.status == .ok)
            #expect(answer.says(served.house.words(language)("received.heading")))
            let code = try #require(answer.code)
            let thread = try await served.thread(code, showingStory: true, in: language)
            #expect(thread.says(words))
            #expect(thread.body.contains("lang=\"\(language.rawValue)\""))
            #expect(browser.cookies.isEmpty)
            // K2-10: neither the code nor a word of it is in an address or a header.
            #expect(!answer.headers.contains { $0.value.contains(code.prefix(4)) })
        }
    }

    @Test func `every field is kept, and read by the officer as it was written`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
                .filling("kind", "errands", "bullying").filling("when", "지난여름부터")
                .filling("where", "나래관 3층").filling("relation", "advisor")
                .filling("wish", "advise").filling("leave-out", try served.house.id(of: "gildong"))
                .filling("leave-out-other", "옆방 사람")
            let code = try #require(try await served.reporter().send(form).code)
            let desk = try await AtDesk("cheong", in: served)
            let report = try await desk.report()
            #expect(!(try await desk.browser.get(report).says("그만두고 싶어요.")))
            let page = try await desk.browser.follow(desk.read(report))
            for said in [
                words, "지난여름부터", "나래관 3층", "지도교수", "홍길동", "옆방 사람", "사적인 심부름",
            ] {
                #expect(page.says(said), "\(said)")
            }
            #expect(try await served.thread(code).says("1명"))
        }
    }

    @Test func `the joint form goes to the chosen center, and to the first reader when unsure`()
        async throws
    {
        try await ServedHouse.open { served in
            let joint = try await served.reportForm(at: nil)
            #expect(
                joint.choices.filter { $0.name == "center" }.map(\.value) == [
                    "grad", "ethics", "any",
                ]
            )
            _ = try await served.reporter().send(
                joint.filling("story", "학교에 알려요.").filling("center", "ethics")
            )
            let unsure = try await served.reportForm(at: nil)
            #expect(unsure["center"] == "any")
            _ = try await served.reporter().send(unsure.filling("story", "모르겠어요."))
            #expect(try await AtDesk("uchi", in: served).reports().count == 1)
            #expect(try await AtDesk("cheong", in: served).reports().count == 1)
        }
    }

    @Test func `before sending it is said who reads, and that it is no complaint (A5.7, Y-062)`()
        async throws
    {
        try await ServedHouse.open { served in
            let page = try await served.reporter().get("/grad/report")
            for key in ["report.notComplaintMore", "report.limitsMore", "report.never"] {
                #expect(page.says(served.house.words()(key)), "\(key)")
            }
            #expect(page.says("학생 상담원 2명"))
            #expect(page.headers[.cacheControl] == "private, no-cache")
        }
    }

    @Test func `the code's page says what comes, in working days, and who cannot see it`()
        async throws
    {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
                .filling("leave-out", try served.house.id(of: "gildong"))
            let page = try await served.reporter().send(form)
            // Wednesday 18 November; three working days later is Monday the 23rd.
            #expect(page.body.contains("datetime=\"2026-11-18\""))
            #expect(page.body.contains("datetime=\"2026-11-23\""))
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.says(served.house.words()("thread.leftOut", ["count": "1"])))
        }
    }

    @Test func `two reports in the same instant from sixteen people are sixteen receipts`()
        async throws
    {
        try await ServedHouse.open { served in
            let codes = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<16 {
                    group.addTask { try await served.tell("같은 때에 쓴 글 \(number)") }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(codes.count == 16)
            var told: Set<String> = []
            for code in codes {
                let thread = try await served.thread(code, showingStory: true)
                let words = (0..<16).map { "같은 때에 쓴 글 \($0)" }.filter { thread.says("\($0) ") }
                told.formUnion(words)
            }
            #expect(told.count == 16)
        }
    }
}
