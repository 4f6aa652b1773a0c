import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Journey 4: somebody comes back with the code (K2-10, K2-11).
struct ReceiptTests {
    @Test func `unknown, malformed and mistyped codes of its length are one answer`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            var mistyped = Array(code)
            let last = mistyped.count - 1
            mistyped[last] = mistyped[last] == "A" ? "B" : "A"
            var answers: [Answer] = []
            for typed in ["0000-0000-0000-0000-0000-0", String(mistyped), "오타", "DROP TABLE;", ""] {
                answers.append(try await served.thread(typed))
            }
            let bodies = answers.enumerated().map { index, answer in
                answer.body.replacing(/value="[^"]*"/, with: "")
            }
            #expect(answers.allSatisfy { $0.status == .unprocessableContent })
            #expect(Set(bodies).count == 1)
            let names = answers.map { $0.headers.map(\.name.canonicalName).sorted() }
            #expect(Set(names).count == 1)
            #expect(Set(answers.map { $0.headers[.contentType] }).count == 1)
            #expect(answers[0].text.contains(served.house.words()("receipt.unknown")))
        }
    }

    /// K2-10: whoever counts letters learns how many, and nothing about which codes there are.
    @Test(arguments: [("7K2M", "4", "17"), ("7K2M QX9D 4TRB W8HN 3FVC", "20", "1")])
    func `a code that is too short says how many letters are missing`(
        typed: String,
        count: String,
        missing: String
    ) async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let words = served.house.words()
            let said = words("receipt.short", ["count": count, "difference": missing])
            let page = try await served.thread(typed)
            #expect(page.says(said))
            #expect(!page.says(words("faults.kept")))
            // The first letters of a code that exists are answered like any others.
            let begun = try await served.thread(String(code.prefix(4)))
            #expect(begun.says(words("receipt.short", ["count": "4", "difference": "17"])))
            let long = try await served.thread(code + "A")
            #expect(long.says(words("receipt.long", ["count": "22", "difference": "1"])))
        }
    }

    @Test func `a wrong code goes along into the other language`() async throws {
        try await ServedHouse.open { served in
            let form = try #require(
                try await served.thread("7K2M").forms.first { $0.action == "/en/receipt" }
            )
            #expect(form["code"] == "7K2M")
        }
    }

    @Test func `a code is read as people write it down`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            for typed in [
                code.lowercased(), code.replacing("-", with: " "), code.replacing("-", with: ""),
                "  \(code)\n", code.replacing("0", with: "O").replacing("1", with: "l"),
            ] {
                #expect(try await served.thread(typed).status == .ok, "\(typed)")
            }
        }
    }

    @Test func `the story is shown only when asked for`() async throws {
        try await ServedHouse.open { served in
            let words = "옆에서 누가 볼 수 있는 글"
            let code = try await served.tell(words)
            #expect(!(try await served.thread(code).says(words)))
            let form = try await served.thread(code).pressing("show", "story")
            #expect(try await served.reporter().send(form).says(words))
        }
    }

    @Test func `the code is in no address, no title and no cookie`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let thread = try await served.thread(code)
            let title = try #require(thread.body.firstMatch(of: /<title>(.*?)<\/title>/)).output.1
            #expect(!title.contains(code))
            #expect(thread.forms.allSatisfy { $0.isPost && !$0.action.contains("?") })
            #expect(thread.links(beginning: "/").allSatisfy { !$0.contains(code) })
            #expect(thread.headers[.setCookie] == nil)
            #expect(thread.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `words are added once for each form, and nothing is lost when they differ`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let form = try await served.thread(code).form("/receipt/additions")
            let first = form.filling("words", "하나만 더 적을게요.")
            for _ in 0..<3 {
                let answer = try await served.reporter().send(first)
                #expect(answer.status == .ok)
            }
            let thread = try await served.thread(code, showingStory: true)
            #expect(thread.text.components(separatedBy: "하나만 더 적을게요.").count == 2)

            // Back, other words, and sent again: a second message, not a lost one.
            let other = form.filling("words", "다른 탭에서 쓴 글")
            #expect(try await served.reporter().send(other).status == .ok)
            #expect(try await served.thread(code, showingStory: true).says("다른 탭에서 쓴 글"))
        }
    }

    @Test func `sixteen additions at once are sixteen messages in one order`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<16 {
                    group.addTask {
                        let answer = try await served.add("이어서 쓴 글 \(number).", with: code)
                        #expect(answer.status == .ok)
                    }
                }
                try await group.waitForAll()
            }
            let thread = try await served.thread(code, showingStory: true)
            for number in 0..<16 { #expect(thread.says("이어서 쓴 글 \(number).")) }
            let sequences = try served.house.raw().rows(
                "SELECT sequence FROM entry JOIN folder ON folder.id = entry.folder "
                    + "WHERE folder.kind = 'report' ORDER BY sequence"
            ).flatMap { $0 }
            #expect(sequences == (1...17).map(String.init))
        }
    }

    @Test(arguments: ["", "  \n", String(repeating: "가", count: 100 * 1_024)])
    func `an addition that will not do is kept with its fault`(words: String) async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let answer = try await served.add(words, with: code)
            #expect(answer.status == .unprocessableContent)
            #expect(try answer.form("/receipt/additions")["words"] == words)
            #expect(answer.body.contains("id=\"words-fault\""))
        }
    }

    @Test func `an addition on a page that lay open too long is kept and counts anew`() async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let form = try await served.thread(code).form("/receipt/additions")
                .filling("words", "어제부터 쓰던 글")
            served.house.clock.advance(days: 1.1)
            let late = try await served.reporter().send(form)
            #expect(late.status == .unprocessableContent)
            let again = try late.form("/receipt/additions")
            #expect(again["words"] == "어제부터 쓰던 글")
            #expect(try await served.reporter().send(again).status == .ok)
        }
    }

    @Test func `stopping is said plainly, can be done once, and is no dead end`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let form = try await served.thread(code).form("/receipt/withdrawal")
            let stopped = try await served.reporter().send(form)
            let words = served.house.words()
            #expect(stopped.says(words("status.withdrawn")))
            // Nobody is to answer any more, so nobody promises when.
            #expect(!stopped.says(words("thread.addAim", ["answerDays": "3"])))
            #expect(stopped.forms.allSatisfy { !$0.action.hasSuffix("withdrawal") })
            _ = try await served.reporter().send(form)
            let entries = try served.house.raw().count("entry", where: "kind = 'withdrawn'")
            #expect(entries == 1)
            #expect(try await served.add("마음이 바뀌었어요.", with: code).status == .ok)
            let thread = try await served.thread(code)
            #expect(!thread.says(words("status.withdrawn")))
            #expect(thread.forms.contains { $0.action.hasSuffix("withdrawal") })
        }
    }

    /// One page has two forms; who wrote more and then stopped has stopped.
    @Test func `after writing more on a page, its button for stopping still counts`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let page = try await served.thread(code)
            let more = try page.form("/receipt/additions").filling("words", "한마디만 더 할게요.")
            _ = try await served.reporter().send(more)
            let stopped = try await served.reporter().send(page.form("/receipt/withdrawal"))
            #expect(stopped.says(served.house.words()("status.withdrawn")))
        }
    }

    @Test func `a page about to stop that lay open too long asks again`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let form = try await served.thread(code).form("/receipt/withdrawal")
            served.house.clock.advance(days: 2)
            let late = try await served.reporter().send(form)
            #expect(try served.house.raw().count("entry", where: "kind = 'withdrawn'") == 0)
            _ = try await served.reporter().send(late.form("/receipt/withdrawal"))
            #expect(try served.house.raw().count("entry", where: "kind = 'withdrawn'") == 1)
        }
    }

    /// Journey 4 to its end: read, answered, closed, written to again.
    @Test func `the status says in plain words how far the center is, with its days`() async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let words = served.house.words()
            let desk = try await AtDesk("cheong", in: served)
            let report = try await desk.report()
            #expect(try await served.thread(code).says(words("status.new")))
            _ = try await desk.read(report)
            #expect(try await served.thread(code).says(words("status.read")))
            _ = try await desk.assign(report, to: ["cheong"])
            #expect(try await served.thread(code).says(words("status.assigned")))
            _ = try await desk.answer(report, "많이 힘드셨겠어요.")
            let answered = try await served.thread(code)
            #expect(answered.says(words("status.answered")))
            #expect(answered.says("많이 힘드셨겠어요."))
            // Which officer answers is not the reporter's to know: a counsellor did.
            #expect(!answered.says("심청"))
            #expect(try await served.add("고마워요.", with: code).status == .ok)
            #expect(try await served.thread(code).says(words("status.waiting")))
            _ = try await desk.answer(report, "언제든 다시 적어 주세요.")
            _ = try await desk.close(report, as: "answered", because: "안내함")
            let closed = try await served.thread(code)
            #expect(closed.says(words("status.closed")))
            #expect(!closed.says("안내함"))
            #expect(try await served.add("한 번 더 물어볼게요.", with: code).status == .ok)
            #expect(try await served.thread(code).says(words("status.waiting")))
            #expect(try await served.thread(code, showingStory: true).says("연구실에서 밤마다"))
        }
    }

    @Test func `when the promised day has passed the center says that it is late`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            served.house.clock.advance(days: 5)
            #expect(!(try await served.thread(code).says(served.house.words()("status.late"))))
            served.house.clock.advance(days: 1)
            #expect(try await served.thread(code).says(served.house.words()("status.late")))
        }
    }
}
