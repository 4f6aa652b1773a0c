import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// What those in charge do about a contact that a reporter left, and about a formal complaint (K2-11, E7.5).
struct ContactTests {
    private func taken(
        in served: ServedHouse
    ) async throws -> (code: String, cheong: AtDesk, report: String) {
        let code = try await served.tell()
        let cheong = try await AtDesk("cheong", in: served)
        let report = try await cheong.report()
        try await cheong.take(report, as: "cheong")
        return (code, cheong, report)
    }

    @Test func `a reporter who was reached sees it, once`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            _ = try await served.leave("000-0000-0000", with: code)
            let form = try await cheong.browser.get(report).form(report + "/contacts")
            for _ in 0..<2 { #expect(try await cheong.browser.send(form).status == .seeOther) }
            #expect(try served.house.raw().count("entry", where: "kind = 'contacted'") == 1)
            #expect(
                try await served.thread(code).says(
                    served.house.words()("goingOn.trail.contacted")
                )
            )
        }
    }

    @Test func `a contact taken back in the meantime is not used`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            let left = try await served.leave("000-0000-0000", with: code)
            let form = try await cheong.browser.get(report).form(report + "/contacts")
            _ = try await served.reporter().send(try left.form("/receipt/contact/removal"))
            let late = try await cheong.browser.send(form)
            #expect(late.status == .conflict)
            #expect(late.says(served.house.words()("deskGoingOn.refusal.noContact")))
        }
    }

    @Test func `the text about a complaint joins the answer and is not sent by itself`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell(in: .english)
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let form = try await cheong.browser.get(report).form(report + "/answers")
                .filling("words", "먼저 쓰던 글").filling("insert", "complaint")
            let answer = try await cheong.browser.send(form)
            #expect(answer.status == .ok)
            let words = try #require(try answer.form(report + "/answers")["words"])
            let text = served.house.words(.english)("deskGoingOn.complaint")
            #expect(words == "먼저 쓰던 글\n\n" + text)
            #expect(try served.house.raw().count("entry", where: "kind = 'answered'") == 0)
            _ = try await cheong.answer(report, words)
            #expect(try await served.thread(code, in: .english).says(text))
        }
    }
}
