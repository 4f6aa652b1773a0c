import Casework
import HTTPTypes
import TestSupport
import Testing
import Web

/// What a reporter adds is read by a press of a button, and the reporter sees the day.
struct SeenTests {
    @Test func `added words are marked as read, and their reporter sees when`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "첫 답입니다.")
            try await served.add("이어서 쓴 말", with: code)
            #expect(!(try await served.thread(code)).says("상담원이 읽음"))
            let form = try await cheong.browser.get(report).form(report + "/reading")
            _ = try await cheong.browser.send(form)
            let thread = try await served.thread(code)
            #expect(thread.says("11월 18일 상담원이 읽음"))
            #expect(thread.says("이어서 쓴 글을 읽었어요."))
            #expect(!(try await cheong.browser.get(report)).says("읽었습니다</button>"))
            #expect(try await cheong.browser.get("/today").links(beginning: report).isEmpty)
        }
    }

    @Test func `words that came while the page lay open are not marked`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            try await served.add("처음 덧붙인 말", with: code)
            let form = try await cheong.browser.get(report).form(report + "/reading")
            try await served.add("나중 덧붙인 말", with: code)
            let answer = try await cheong.browser.send(form)
            #expect(answer.status == .conflict)
            #expect(answer.says("새 글이 왔습니다"))
            #expect(!(try await served.thread(code)).says("상담원이 읽음"))
        }
    }
}
