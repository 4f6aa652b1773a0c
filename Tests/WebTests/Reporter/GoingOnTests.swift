import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Journey 2: with the code somebody comes without a name, cancels, or leaves a contact (K2-11, E7.5).
struct GoingOnTests {
    /// A report in the hands of 심청, with times offered.
    private func offered(
        _ times: [String] = ["2026-11-20 14:00", "2026-11-23 10:30"],
        in served: ServedHouse
    ) async throws -> (code: String, cheong: AtDesk, report: String) {
        let code = try await served.tell()
        let cheong = try await AtDesk("cheong", in: served)
        let report = try await cheong.report()
        try await cheong.take(report, as: "cheong")
        _ = try await cheong.offer(report, times, who: "심청")
        return (code, cheong, report)
    }

    private func kinds(_ served: ServedHouse) throws -> [String] {
        try served.house.raw().rows(
            "SELECT entry.kind FROM entry JOIN folder ON folder.id = entry.folder "
                + "WHERE folder.kind = 'report' ORDER BY sequence"
        ).flatMap { $0 }
    }

    @Test func `a time is chosen with a word, and the page says all that is needed`() async throws {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            let page = try await served.thread(code)
            #expect(page.says("11월 20일 금요일 오후 2시"))
            #expect(page.says("나래관 3층"))
            let answer = try await served.choose(0, word: "느린 등대", with: code)
            #expect(answer.status == .ok)
            for words in ["11월 20일 금요일", "오후 2시", "나래관 3층", "느린 등대", "심청"] {
                #expect(answer.says(words), "\(words)")
            }
            #expect(answer.forms.contains { $0.action == "/receipt/meeting/cancellation" })
            #expect(!answer.forms.contains { $0.action == "/receipt/meeting" })
            #expect(answer.headers[.setCookie] == nil)
            #expect(try await served.thread(code, in: .english).says("Friday 20 November"))
        }
    }

    @Test func `times that wait are told and stand open whatever else the page says`() async throws
    {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await offered(in: served)
            _ = try await cheong.answer(report, "언제든 오세요.")
            let page = try await served.thread(code)
            let words = served.house.words()
            #expect(page.says(words("status.answered")))
            #expect(page.says(words("goingOn.come.waiting", ["count": "2"])))
            #expect(page.body.contains("id=\"come\" open"))
            #expect(page.body.contains("href=\"#come\""))
            let chosen = try await served.choose(with: code)
            #expect(!chosen.says(words("goingOn.come.waiting", ["count": "2"])))
        }
    }

    @Test func `a word is suggested, and another page suggests another`() async throws {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            var words: Set<String> = []
            for _ in 0..<12 {
                let form = try await served.thread(code).form("/receipt/meeting")
                words.insert(try #require(form["word"]))
            }
            #expect(words.count > 1)
            #expect(words.allSatisfy { $0.split(separator: " ").count == 2 })
        }
    }

    @Test func `a form sent three times, or from two tabs at once, chooses once`() async throws {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            let form = try await served.choice(with: code)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        let answer = try await served.reporter().send(form)
                        #expect(answer.status == .ok)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try kinds(served).filter { $0 == "timeChosen" }.count == 1)
        }
    }

    @Test func `two tabs that choose differently get one time and one clear answer`() async throws {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            let (first, second) = (
                try await served.choice(0, with: code), try await served.choice(1, with: code)
            )
            #expect(try await served.reporter().send(first).status == .ok)
            let late = try await served.reporter().send(second)
            #expect(late.status == .conflict)
            #expect(late.says(served.house.words()("goingOn.fault.alreadyChosen")))
            #expect(late.says("11월 20일 금요일"))
            #expect(try kinds(served).filter { $0 == "timeChosen" }.count == 1)
        }
    }

    @Test func `a time taken back, or past, between page and press is not chosen`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await offered(in: served)
            let (first, second) = (
                try await served.choice(0, with: code), try await served.choice(1, with: code)
            )
            _ = try await cheong.change(report, 0, because: "")
            let gone = try await served.reporter().send(first)
            #expect(gone.status == .conflict)
            #expect(gone.says(served.house.words()("goingOn.fault.noLongerOffered")))
            #expect(try gone.form("/receipt/meeting")["word"] == "푸른 우산")
            served.house.clock.advance(days: 5)
            // The form is a day old by then: first it is shown anew, with nothing lost.
            let old = try await served.reporter().send(second)
            #expect(old.status == .unprocessableContent)
            #expect(old.says(served.house.words()("report.expired")))
            #expect(!(try kinds(served).contains("timeChosen")))
        }
    }

    @Test(arguments: ["", "  ", String(repeating: "가", count: 41)])
    func `a choice without a word comes back with its fault and the time chosen`(
        word: String
    ) async throws {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            let answer = try await served.choose(1, word: word, with: code)
            #expect(answer.status == .unprocessableContent || answer.status == .conflict)
            #expect(answer.body.contains("id=\"word-fault\""))
            #expect(try answer.form("/receipt/meeting")["meeting"] != nil)
        }
    }

    @Test func `a cancelled time may be chosen again, and an old form does not bring it back`()
        async throws
    {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            let form = try await served.choice(with: code)
            let chosen = try await served.reporter().send(form)
            let cancel = try chosen.form("/receipt/meeting/cancellation")
            let cancelled = try await served.reporter().send(cancel)
            #expect(cancelled.says(served.house.words()("goingOn.status.cancelled")))
            #expect(try await served.reporter().send(cancel).status == .ok)
            let again = try await served.reporter().send(form)
            #expect(again.says(served.house.words()("goingOn.come.used")))
            #expect(try await served.choose(with: code).status == .ok)
            let acts = try kinds(served).filter { $0.hasPrefix("time") || $0.hasPrefix("choice") }
            #expect(acts == ["timesOffered", "timeChosen", "choiceTakenBack", "timeChosen"])
        }
    }

    @Test func `a change by the center is said first, and holds only if chosen anew`() async throws
    {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await offered(in: served)
            _ = try await served.choose(with: code)
            let changed = try await cheong.change(
                report,
                because: "그날은 건물이 닫혀요",
                to: "2026-11-24 16:00"
            )
            #expect(changed.status == .seeOther)
            let page = try await served.thread(code)
            let words = served.house.words()
            let heading = try #require(page.body.firstMatch(of: /<h1>(.*?)<\/h1>/)).output.1
            #expect(heading == words("goingOn.status.changed"))
            #expect(page.says("그날은 건물이 닫혀요"))
            #expect(page.says("11월 20일 금요일 오후 2시"))
            #expect(page.says("11월 24일 화요일 오후 4시"))
            #expect(!page.forms.contains { $0.action == "/receipt/meeting/cancellation" })
            // New times do not hide it from somebody who has not looked yet.
            _ = try await cheong.offer(report, ["2026-11-25 10:00"])
            #expect(try await served.thread(code).says(words("goingOn.status.changed")))
        }
    }

    @Test func `a contact is veiled, shown when asked for, and taken back`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await offered(in: served)
            let left = try await served.leave("000-0000-0000", when: "토요일 낮에만", with: code)
            #expect(left.status == .ok)
            for page in [left, try await served.thread(code)] {
                #expect(!page.body.contains("000-0000-0000"))
                #expect(!page.body.contains("토요일 낮에만"))
            }
            #expect(try await cheong.browser.get(report).says("000-0000-0000"))
            let show = try left.pressing("show", "contact")
            let shown = try await served.reporter().send(show)
            #expect(shown.says("000-0000-0000") && shown.says("토요일 낮에만"))
            let gone = try await served.reporter().send(try shown.form("/receipt/contact/removal"))
            #expect(gone.says(served.house.words()("goingOn.contact.gone")))
            #expect(!(try await cheong.browser.get(report).says("000-0000-0000")))
        }
    }

    @Test(arguments: ["", " ", String(repeating: "0", count: 201)])
    func `a contact that will not do is kept with its fault`(contact: String) async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let answer = try await served.leave(contact, when: "저녁", with: code)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("id=\"contact-fault\""))
            #expect(try answer.form("/receipt/contact")["contact"] == contact)
            #expect(try answer.form("/receipt/contact")["when"] == "저녁")
        }
    }

    @Test(arguments: [
        "/receipt/meeting", "/receipt/meeting/cancellation", "/receipt/contact",
        "/receipt/contact/removal",
    ])
    func `another code opens nothing, and no time of another report`(path: String) async throws {
        try await ServedHouse.open { served in
            let (code, _, _) = try await offered(in: served)
            let choice = try await served.choice(with: code)
            let other = try await served.tell("다른 사람의 글")
            let before = try kinds(served)
            for typed in ["0000-0000-0000-0000-0000-0", ""] {
                let answer = try await served.reporter().post(path, [.init("code", typed)])
                #expect(answer.status == .unprocessableContent)
                #expect(answer.says(served.house.words()("receipt.unknown")))
            }
            let stolen = try await served.reporter().send(choice.filling("code", other))
            #expect(stolen.status == .conflict)
            #expect(!stolen.says("나래관 3층"))
            #expect(try kinds(served) == before)
        }
    }

    /// K2-10: what a reporter does leaves a day and nothing finer, no audit and no log.
    @Test func `going on leaves no trace of its hour, and the disk holds no word of it`()
        async throws
    {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await offered(in: served)
            _ = try await cheong.offer(report, ["2026-11-19 11:40"], at: "느티나무 아래")
            let audit = try served.house.raw().count("audit", where: "1 = 1")
            _ = try await served.choose(0, word: "느린 등대", with: code)
            _ = try await served.leave("000-0000-0000", when: "저녁", with: code)
            #expect(try served.house.raw().count("audit", where: "1 = 1") == audit)
            let clocks = try served.house.raw().rows(
                "SELECT rule, due_on, state FROM clock WHERE rule <> 'answer' ORDER BY rule"
            )
            #expect(
                clocks == [
                    ["meeting", "2026-11-19", "running"], ["next-step", "2026-11-23", "running"],
                ]
            )
            let all = try served.house.raw().allRows().description
            for secret in ["등대", "000-0000-0000", "느티나무", "11:40", "저녁"] {
                #expect(!all.contains(secret), "\(secret)")
            }
        }
    }

    @Test func `stopping ends a meeting too, and the page offers no times`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await offered(in: served)
            let words = served.house.words()
            #expect(!(try await served.thread(code).says(words("thread.stopMeeting"))))
            #expect(try await served.choose(with: code).says(words("thread.stopMeeting")))
            let stopped = try await served.withdraw(code)
            let when = words("goingOn.moment", ["day": "11월 20일 금요일", "time": "오후 2시"])
            #expect(stopped.says(words("thread.fallen", ["when": when])))
            #expect(
                try await cheong.browser.get(report).says(words("history.withdrawnWithMeeting"))
            )
            #expect(!stopped.says("나래관 3층"))
            #expect(!stopped.forms.contains { $0.action.hasPrefix("/receipt/meeting") })
            let state = try served.house.raw().rows(
                "SELECT state FROM clock WHERE rule = 'meeting'"
            )
            #expect(state == [["stopped"]])
        }
    }

    @Test(arguments: Language.allCases)
    func `a complaint is explained and nothing here makes one`(language: Language) async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let page = try await served.thread(code, in: language)
            let words = served.house.words(language)
            for part in ["what", "form", "stageCommittee", "readers", "never"] {
                #expect(page.says(words("goingOn.formal.\(part)")), "\(part)")
            }
            #expect(!page.forms.contains { $0.action.contains("complaint") })
        }
    }
}
