import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Two reports of the same matter are looked at together, and their reporters see nothing of it (B3 62).
struct MergingTests {
    /// Two reports that 심청 has, the first one with its number.
    private func two(_ served: ServedHouse) async throws -> (
        cheong: AtDesk, first: String, second: String, codes: [String]
    ) {
        let cheong = try await AtDesk("cheong", in: served)
        let one = try await served.tell("처음 쓴 글")
        let first = try await cheong.report()
        try await cheong.take(first, as: "cheong")
        let two = try await served.tell("또 쓴 글")
        let all = try await cheong.reports()
        guard let second = all.first(where: { $0 != first }) else {
            throw NotThere(what: "the second report")
        }
        try await cheong.take(second, as: "cheong")
        return (cheong, first, second, [one, two])
    }

    @Test func `the likely ones stand in a list, and one of them is enough`() async throws {
        try await ServedHouse.open { served in
            let (cheong, first, second, _) = try await two(served)
            let page = try await cheong.browser.get(second)
            #expect(page.body.contains("<option value=\"2026-1\""))
            // Itself is no other report.
            #expect(!page.body.contains("<option value=\"2026-2\""))
            let form = try page.form(second + "/merging").filling("reason", "같은 일")
            let both = try await cheong.browser.send(
                form.filling("likely", "2026-1").filling("number", "2026-2")
            )
            #expect(both.says(served.house.words()("triage.numberTwice")))
            let neither = try await cheong.browser.send(form)
            #expect(neither.says(served.house.words()("triage.numberMissing")))
            let done = try await cheong.browser.send(form.filling("likely", "2026-1"))
            #expect(done.status == .seeOther)
            #expect(try await cheong.browser.get(second).links(beginning: first).count == 1)
        }
    }

    @Test func `one leaves the lists, both show the link, and the clock goes on`() async throws {
        try await ServedHouse.open { served in
            let (cheong, first, second, codes) = try await two(served)
            let before = try await served.thread(codes[1]).text
            let done = try await cheong.merge(second, into: "2026-접수-0001")
            #expect(done.status == .seeOther)
            #expect(try await cheong.browser.get(second).links(beginning: first).count == 1)
            #expect(try await cheong.browser.get(first).links(beginning: second).count == 1)
            #expect(try await cheong.reports("?stage=assigned") == [first])
            #expect(try await cheong.reports("?stage=merged") == [second])
            #expect(try served.house.raw().count("clock", where: "state = 'running'") == 2)
            #expect(try served.house.raw().count("audit", where: "act = 'merged'") == 2)
            #expect(try await served.thread(codes[1]).text == before)
            let facts = try served.house.raw().count("entry", where: "facts IS NOT NULL")
            #expect(facts == 2, "which reports tell the same is sealed")

            // Its reporter writes again: back onto the lists until it is read.
            try await served.add("더 있어요", with: codes[1])
            #expect(try await cheong.browser.get("/today").links(beginning: second).count == 1)
            let parting = try await cheong.browser.get(second).form(second + "/parting")
            #expect(try await cheong.browser.send(parting).status == .seeOther)
            #expect(try await cheong.browser.get(first).links(beginning: second).isEmpty)
        }
    }

    @Test func `the same answer goes to both, or to none`() async throws {
        try await ServedHouse.open { served in
            let (cheong, first, second, codes) = try await two(served)
            _ = try await cheong.merge(second, into: "2026-1")
            let form = try await cheong.browser.get(first).form(first + "/answers")
            let same = try #require(form.choices.first { $0.name == "same" }?.value)
            let filled = form.filling("words", "같은 답입니다.").adding("same", same)

            try await served.add("그사이 쓴 말", with: codes[1])
            let refused = try await cheong.browser.send(filled)
            #expect(refused.status == .conflict)
            #expect(refused.says("같은 답입니다."))
            #expect(try served.house.raw().count("entry", where: "kind = 'answered'") == 0)

            let reading = try await cheong.browser.get(second).form(second + "/reading")
            _ = try await cheong.browser.send(reading)
            let again = try await cheong.browser.get(first).form(first + "/answers")
            let other = try #require(again.choices.first { $0.name == "same" }?.value)
            let sent = try await cheong.browser.send(
                again.filling("words", "같은 답입니다.").adding("same", other)
            )
            #expect(sent.status == .seeOther)
            for code in codes { #expect(try await served.thread(code).says("같은 답입니다.")) }
            #expect(try served.house.raw().count("clock", where: "state = 'met'") == 2)
            #expect(try served.house.raw().count("audit", where: "act = 'answered'") == 2)
        }
    }

    @Test(arguments: ["2026-0009", "2025-1", "열둘", "", "1", "2026-1-1", "99999999999999999999-1"])
    func `a number that is nobody's, or not one's own, is mended at its field`(number: String)
        async throws
    {
        try await ServedHouse.open { served in
            let (cheong, _, second, _) = try await two(served)
            let page = try await cheong.merge(second, into: number, because: "두고 쓸 까닭")
            #expect(page.status == .unprocessableContent)
            #expect(page.body.contains("id=\"number-fault\""))
            #expect(page.says("두고 쓸 까닭"))
        }
    }

    @Test func `a report in a colleague's hands is as good as none`() async throws {
        try await ServedHouse.open { served in
            let (cheong, first, second, _) = try await two(served)
            _ = try await cheong.assign(first, to: ["gildong"])
            let page = try await cheong.merge(second, into: "2026-1")
            #expect(page.status == .unprocessableContent)
            #expect(page.says("열 수 있는 글 가운데 그 번호가 없습니다."))
        }
    }

    @Test func `a report is not joined to itself`() async throws {
        try await ServedHouse.open { served in
            let (cheong, _, second, _) = try await two(served)
            let page = try await cheong.merge(second, into: "2026-2")
            #expect(page.status == .unprocessableContent)
            #expect(page.says("같은 글입니다."))
        }
    }

    /// Otherwise it would stay for good: off the lists, and no period would ever begin (K2-10, E5).
    @Test func `the end of one ends the other, and not past words or an answer still to come`()
        async throws
    {
        try await ServedHouse.open { served in
            let (cheong, first, second, codes) = try await two(served)
            _ = try await cheong.merge(second, into: "2026-1")
            _ = try await cheong.answer(first, "첫째 답")
            let words = served.house.words()
            #expect(
                try await cheong.browser.get(first).says(
                    words("triage.closingAlong", ["count": "1"])
                )
            )
            let refused = try await cheong.close(first, as: "answered")
            #expect(refused.status == .conflict)
            #expect(refused.says(words("refusal.closing.repeatWaits")))
            #expect(try served.house.raw().count("folder", where: "stage = 'closed'") == 0)
            _ = try await cheong.answer(second, "둘째 답")
            #expect(try await cheong.close(first, as: "answered").status == .seeOther)
            #expect(try served.house.raw().count("folder", where: "stage = 'closed'") == 2)
            #expect(try served.house.raw().count("audit", where: "act = 'closed'") == 2)

            // Who writes again is seen by itself, for the first report is at its end.
            try await served.add("다시 왔어요", with: codes[1])
            _ = try await cheong.read(second)
            #expect(try await cheong.reports("?stage=answered") == [second])
        }
    }
}
