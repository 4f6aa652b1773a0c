import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// The desk's work with one report: read, classify, answer, close; each step an entry (K2-11, A5.6).
struct ReportWorkTests {
    @Test func `before it is read a report shows its summary and nothing else`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "아직 닫혀 있는 글")
                .filling("kind", "errands").filling("where", "나래관 3층")
            _ = try await served.reporter().send(form)
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let closed = try await cheong.browser.get(report)
            #expect(closed.says("사적인 심부름"))
            #expect(!closed.says("아직 닫혀 있는 글"))
            #expect(!closed.says("나래관 3층"))
            #expect(closed.forms.contains { $0.action == report + "/reading" })
            let read = try await cheong.browser.follow(cheong.read(report))
            #expect(read.says("아직 닫혀 있는 글"))
            #expect(!read.forms.contains { $0.action == report + "/reading" })
            // Where to answer is said, until somebody is in charge and has the box.
            let words = served.house.words()
            #expect(read.says(words("deskReport.answerAfter")))
            try await cheong.take(report, as: "cheong")
            #expect(!(try await cheong.browser.get(report).says(words("deskReport.answerAfter"))))
        }
    }

    @Test(arguments: [
        ("classification", "kind", "abuse", "refusal.classification.notRead"),
        ("answers", "words", "너무 이른 답", "refusal.answer.notRead"),
        ("closure", "closing", "spam", "refusal.closing.notRead"),
    ])
    func `nothing is done with what nobody has read`(
        part: String,
        field: String,
        value: String,
        key: String
    ) async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let answer = try await cheong.post(cheong.report(), part, [.init(field, value)])
            #expect(answer.status == .conflict)
            #expect(answer.says(served.house.words()(key)))
            if field == "words" { #expect(answer.says(value)) }
        }
    }

    @Test func `reading is marked once, for whoever came first`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let report = try await cheong.report()
            let form = try await gildong.browser.get(report).form(report + "/reading")
            _ = try await cheong.read(report)
            #expect(try await gildong.browser.send(form).status == .seeOther)
            #expect(try served.house.raw().count("entry", where: "kind = 'read'") == 1)
        }
    }

    @Test func `a judgement is kept, shown in the list, and needs a kind of the center's list`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let empty = try await cheong.classify(report, as: "")
            #expect(empty.status == .unprocessableContent)
            #expect(empty.body.contains("id=\"kind-fault\""))
            let strange = try await cheong.classify(report, as: "sorcery")
            #expect(strange.status == .conflict)
            #expect(strange.says(served.house.words()("refusal.classification.unknownKind")))
            let done = try await cheong.classify(report, as: "labour", also: ["funding", "labour"])
            #expect(done.headers[.location] == report + "?done=classification")
            #expect(try await cheong.browser.get("/reports").says("근로·휴가"))
            let form = try await cheong.browser.get(report).form(report + "/classification")
            #expect(form["kind"] == "labour")
            #expect(form.fields.filter { $0.name == "also" }.map(\.value) == ["funding"])
        }
    }

    @Test func `only those in charge answer, and a blank answer is no answer`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let early = try await cheong.post(report, "answers", [.init("words", "아직 맡지 않은 답")])
            #expect(early.status == .conflict)
            #expect(early.says("아직 맡지 않은 답"))
            #expect(early.says(served.house.words()("refusal.answer.notInCharge")))
            _ = try await cheong.assign(report, to: ["cheong"])
            for words in ["", " \n ", String(repeating: "가", count: 100 * 1_024)] {
                let answer = try await cheong.answer(report, words)
                #expect(answer.status == .unprocessableContent)
                #expect(try answer.form(report + "/answers")["words"] == words)
            }
            _ = try await cheong.answer(report, "<b>함께</b> 알아볼게요 & 기다려 주세요.")
            #expect(try await served.thread(code).says("<b>함께</b> 알아볼게요 & 기다려 주세요."))
            #expect(!(try await served.thread(code).body.contains("<b>함께")))
        }
    }

    /// Nobody is sent away without a word.
    @Test func `closing needs a kind and an answer, and keeps its reason until then`() async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let unanswered = try await cheong.close(report, as: "answered", because: "다 안내함")
            #expect(unanswered.status == .conflict)
            #expect(unanswered.says("다 안내함"))
            #expect(unanswered.says(served.house.words()("refusal.closing.notAnswered")))
            _ = try await cheong.answer(report, "이렇게 해 보세요.")
            let kindless = try await cheong.post(report, "closure", [.init("reason", "다 안내함")])
            #expect(kindless.status == .unprocessableContent)
            #expect(try kindless.form(report + "/closure")["reason"] == "다 안내함")
            #expect(kindless.body.contains("id=\"closings-fault\""))
            _ = try await cheong.close(report, as: "elsewhere", because: "다 안내함")
            let closed = try await cheong.browser.get(report)
            #expect(closed.says("다 안내함"))
            #expect(
                closed.forms.allSatisfy {
                    // What the center learns after the end obliges it all the same, and may have to
                    // stay longer.
                    !$0.action.hasPrefix(report) || $0.action.hasSuffix("/assessment")
                        || $0.action.hasSuffix("/retention")
                }
            )
            let late = try await cheong.post(report, "answers", [.init("words", "마친 뒤에 쓴 답")])
            #expect(late.status == .conflict)
            #expect(late.says("마친 뒤에 쓴 답"))
        }
    }

    @Test func `nobody answers or closes past words that came in the meantime`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "첫 답")
            let page = try await cheong.browser.get(report)
            try await served.add("그사이에 온 글", with: code)
            let answer = try await cheong.browser.send(
                page.form(report + "/answers").filling("words", "새 글을 못 보고 쓴 답")
            )
            #expect(answer.status == .conflict)
            #expect(answer.says("새 글을 못 보고 쓴 답"))
            #expect(answer.says(served.house.words()("refusal.answer.unseenWords")))
            let closure = try await cheong.browser.send(
                page.form(report + "/closure").filling("closing", "answered")
                    .filling("reason", "새 글을 못 보고 쓴 까닭")
            )
            #expect(closure.status == .conflict)
            #expect(closure.says("새 글을 못 보고 쓴 까닭"))
            #expect(try await cheong.answer(report, "보고 쓴 답").status == .seeOther)
            #expect(!(try await served.thread(code).says("새 글을 못 보고")))
        }
    }

    @Test func `a double click sends one answer`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let form = try await cheong.browser.get(report).form(report + "/answers")
                .filling("words", "두 번 눌린 답")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let answer = try await cheong.browser.send(form)
                        #expect(answer.status == .seeOther)
                    }
                }
                try await group.waitForAll()
            }
            let thread = try await served.thread(code)
            #expect(thread.text.components(separatedBy: "두 번 눌린 답").count == 2)
        }
    }

    @Test func `what is plainly no report is closed without an answer`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("광고: 가장 싼 값")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            #expect(try await cheong.close(report, as: "spam").status == .seeOther)
            #expect(try await cheong.reports("?stage=closed") == [report])
            #expect(try await cheong.reports("?stage=new").isEmpty)
        }
    }

    @Test func `who has stopped gets no more answers, and the report can be closed`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let going = try await cheong.browser.get(report)
            let form = try going.form(report + "/answers")
            // That its reporter stopped it can be said once it is so.
            #expect(!going.body.contains("value=\"stopped\""))
            try await served.withdraw(code)
            #expect(
                try await cheong.browser.get(report).says(served.house.words()("closing.stopped"))
            )
            let answer = try await cheong.browser.send(form.filling("words", "조금 늦은 답"))
            #expect(answer.status == .conflict)
            #expect(answer.says("조금 늦은 답"))
            #expect(try await cheong.close(report, as: "stopped").status == .seeOther)
        }
    }

    @Test func `every step stands in the history with its day and its officer`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, with: ["gildong"], as: "cheong")
            _ = try await cheong.classify(report, as: "labour")
            _ = try await cheong.answer(report, "첫 답")
            _ = try await served.add("이어서", with: code)
            _ = try await cheong.close(report, as: "answered", because: "끝")
            let page = try await cheong.browser.get(report)
            let words = served.house.words()
            for step in [
                words("shown.came"), words("history.read", ["name": "심청"]),
                words("history.classified", ["name": "심청"]),
                words("history.answered", ["name": "심청"]), words("history.added"),
                words("history.closed", ["name": "심청"]),
            ] {
                #expect(page.says(step), "\(step)")
            }
            #expect(page.says("홍길동"))
            let kinds = try served.house.raw().rows(
                "SELECT entry.kind FROM entry JOIN folder ON folder.id = folder "
                    + "WHERE folder.kind = 'report' ORDER BY sequence"
            ).map { $0[0] }
            #expect(
                kinds == ["told", "read", "assigned", "classified", "answered", "added", "closed"]
            )
        }
    }
}
