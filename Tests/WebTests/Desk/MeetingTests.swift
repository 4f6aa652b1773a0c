import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// What those in charge do about a reporter who goes on (K2-11, E7.5).
struct MeetingTests {
    private func taken(
        in served: ServedHouse
    ) async throws -> (code: String, cheong: AtDesk, report: String) {
        let code = try await served.tell()
        let cheong = try await AtDesk("cheong", in: served)
        let report = try await cheong.report()
        try await cheong.take(report, as: "cheong")
        return (code, cheong, report)
    }

    @Test(arguments: [
        ("2026-11-17 14:00", "past"), ("2026-11-18 09:59", "past"), ("2027-05-01 10:00", "tooFar"),
        ("2026-11-20 03:00", "oddHour"), ("2026-11-20", "noHour"), ("2026-02-30 10:00", "noDay"),
        ("drop-table 10:00", "noDay"), ("2026-11-20 25:00", "noHour"),
    ])
    func `a time that will not do is said at its row, and the rest is kept`(
        time: String,
        key: String
    ) async throws {
        try await ServedHouse.open { served in
            let (_, cheong, report) = try await taken(in: served)
            let answer = try await cheong.offer(report, ["2026-11-20 14:00", time], at: "나래관")
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("id=\"day-2-fault\""))
            #expect(!answer.body.contains("id=\"day-1-fault\""))
            #expect(answer.says(served.house.words()("deskGoingOn.refusal.\(key)")))
            let form = try answer.form(report + "/meetings")
            #expect(form["day-1"] == "2026-11-20" && form["time-1"] == "14:00")
            #expect(form["place"] == "나래관")
            #expect(try served.house.raw().count("entry", where: "kind = 'timesOffered'") == 0)
        }
    }

    @Test func `no time and no place are faults, not pages that lead nowhere`() async throws {
        try await ServedHouse.open { served in
            let (_, cheong, report) = try await taken(in: served)
            let empty = try await cheong.offer(report, [])
            #expect(empty.says(served.house.words()("deskGoingOn.refusal.noTime")))
            let nowhere = try await cheong.offer(
                report,
                ["2026-11-20 14:00", "2026-11-23 14:00"],
                at: " "
            )
            #expect(nowhere.body.contains("id=\"meeting-place-fault\""))
            #expect(nowhere.body.components(separatedBy: "href=\"#meeting-place\"").count == 2)
        }
    }

    /// The reporter reads the place, and may read no other language (K2-17).
    @Test(arguments: Language.allCases)
    func `the place is offered first in the language of the report`(language: Language) async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell("무슨 일이 있었어요", in: language)
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let visit = try #require(served.house.world.campus.centers.first?.profile.visit)
            let form = try await cheong.browser.get(report).form(report + "/meetings")
            #expect(form["place"] == visit.place(in: language))
            #expect(visit.place(in: .korean) != visit.place(in: .english))
        }
    }

    /// No reporter may know of another, so the officer is asked whether one hour in two is meant.
    @Test func `the same hour in two reports is asked once more`() async throws {
        try await ServedHouse.open { served in
            let (_, cheong, first) = try await taken(in: served)
            _ = try await cheong.offer(first, ["2026-11-20 14:00"], at: "나래관")
            _ = try await served.tell("또 다른 사람의 글")
            let second = try #require(try await cheong.reports().first { $0 != first })
            try await cheong.take(second, as: "cheong")
            let asked = try await cheong.offer(
                second,
                ["2026-11-20 14:00", "2026-11-20 15:00"],
                at: "나래관"
            )
            #expect(asked.status == .conflict)
            #expect(asked.body.contains("id=\"offer-fault\"") && asked.says("0001"))
            let form = try asked.form(second + "/meetings")
            #expect(form["day-1"] == "2026-11-20" && form["time-2"] == "15:00")
            #expect(try served.house.raw().count("entry", where: "kind = 'timesOffered'") == 1)
            let meant = try await cheong.browser.send(form.adding("same-hour", "yes"))
            #expect(meant.status == .seeOther)
            let other = try await cheong.offer(second, ["2026-11-20 16:00"], at: "나래관")
            #expect(other.status == .seeOther)
        }
    }

    @Test func `only those in charge offer, change and end, and learn the contact`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let gildong = try await AtDesk("gildong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            _ = try await served.leave("000-0000-0000", with: code)
            let page = try await gildong.browser.get(report)
            #expect(page.says(served.house.words()("deskGoingOn.contactVeiled")))
            #expect(!page.says("000-0000-0000"))
            let fields: [Form.Field] = [
                .init("day-1", "2026-11-20"), .init("time-1", "14:00"), .init("place", "나래관"),
            ]
            let early = try await gildong.post(report, "meetings", fields)
            #expect(early.status == .conflict)
            #expect(early.says(served.house.words()("deskGoingOn.refusal.notInCharge")))
            _ = try await cheong.assign(report, to: ["cheong"])
            let meeting = Form.Field("meeting", String(repeating: "0", count: 32))
            for (part, more) in [
                ("meetings", fields), ("meeting-changes", [meeting, .init("act", "take-back")]),
                ("meeting-outcomes", [meeting, .init("outcome", "met")]), ("contacts", []),
            ] {
                #expect(try await gildong.post(report, part, more).status == .notFound, "\(part)")
            }
        }
    }

    @Test func `the same times sent twice are offered once`() async throws {
        try await ServedHouse.open { served in
            let (_, cheong, report) = try await taken(in: served)
            for _ in 0..<2 {
                let answer = try await cheong.offer(report, ["2026-11-20 14:00"])
                #expect(answer.headers[.location] == report + "?done=meetings")
            }
            #expect(try served.house.raw().count("entry", where: "kind = 'timesOffered'") == 1)
            #expect(try served.house.raw().count("audit", where: "act = 'times-offered'") == 1)
        }
    }

    @Test func `a chosen time stands on Today with its word, and only there where a key is`()
        async throws
    {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            let words = served.house.words()
            #expect(try await cheong.browser.get("/today").says(words("deskGoingOn.today.none")))
            _ = try await cheong.offer(report, ["2026-11-20 14:00"], who: "심청")
            _ = try await served.choose(word: "느린 등대", with: code)
            let today = try await cheong.browser.get("/today")
            for said in ["느린 등대", "나래관 3층", "오후 2시", "D-2"] {
                #expect(today.says(said), "\(said)")
            }
            let gildong = try await AtDesk("gildong", in: served)
            #expect(!(try await gildong.browser.get("/today").says("느린 등대")))
        }
    }

    @Test func `two meetings at one hour are pointed out`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            for number in 0..<2 {
                let code = try await served.tell("글 \(number)")
                let report = try #require(try await cheong.reports("?stage=new").first)
                try await cheong.take(report, as: "cheong")
                let answer = try await cheong.offer(report, ["2026-11-20 14:00"])
                if number == 1 {
                    // Two reports at one hour: asked once whether that is meant.
                    #expect(answer.status == .conflict)
                    let asked = try answer.form("\(report)/meetings")
                    _ = try await cheong.browser.send(asked.filling("same-hour", "yes"))
                }
                _ = try await served.choose(with: code)
            }
            let clash = served.house.words()("deskGoingOn.today.clash")
            #expect(try await cheong.browser.get("/today").says(clash))
        }
    }

    @Test(arguments: MeetingOutcome.allCases)
    func `after a meeting its outcome is kind to the reporter and a step for the desk`(
        outcome: MeetingOutcome
    ) async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            _ = try await cheong.offer(report, ["2026-11-18 14:00", "2026-11-25 14:00"])
            _ = try await served.choose(with: code)
            let words = served.house.words()
            served.house.clock.advance(minutes: 5 * 60)
            #expect(try await served.thread(code).says(words("goingOn.status.passed")))
            let again = try await AtDesk("cheong", in: served)
            #expect(try await again.browser.get("/today").says(words("deskGoingOn.today.over")))
            let form = try await again.browser.get(report).form(report + "/meeting-outcomes")
            let unsaid = try await again.browser.send(form)
            #expect(unsaid.says(words("deskGoingOn.refusal.noOutcome")))
            if outcome == .weCouldNot {
                let silent = try await again.browser.send(form.filling("outcome", "weCouldNot"))
                #expect(silent.status == .conflict)
                #expect(silent.says(words("deskGoingOn.refusal.noReason")))
            }
            let filled = form.filling("outcome", outcome.rawValue).filling("why", "버스가 멈췄어요")
            #expect(try await again.browser.send(filled).status == .seeOther)
            let page = try await served.thread(code)
            #expect(page.says(words("goingOn.status.\(outcome.rawValue)")))
            #expect(page.says("버스가 멈췄어요"))
            #expect(page.forms.contains { $0.action == "/receipt/meeting" })
            let step = words("deskGoingOn.steps.\(outcome.rawValue)")
            #expect(try await again.browser.get("/today").says(step))
            _ = try await again.answer(report, "다음에는 이렇게 해요.")
            #expect(!(try await again.browser.get("/today").says(step)))
            let clocks = try served.house.raw().rows(
                "SELECT rule, state FROM clock WHERE rule <> 'answer' ORDER BY rule"
            )
            #expect(clocks == [["meeting", "met"], ["next-step", "met"]])
        }
    }

    @Test func `a time is not taken from under a choice that was not seen`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            _ = try await cheong.offer(report, ["2026-11-20 14:00"])
            let form = try await cheong.browser.get(report).form(report + "/meeting-changes")
            _ = try await served.choose(with: code)
            let answer = try await cheong.browser.send(
                form.filling("act", "take-back").filling("why", "자리가 없음")
            )
            #expect(answer.status == .conflict)
            #expect(answer.says(served.house.words()("deskGoingOn.refusal.unseenWords")))
            #expect(answer.says("자리가 없음"))
            #expect(try await served.thread(code).says("나래관 3층"))
        }
    }

    @Test func `what the reporter cancels is said on Today and on the report`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            _ = try await cheong.offer(report, ["2026-11-20 14:00"])
            let chosen = try await served.choose(with: code)
            _ = try await served.reporter().send(try chosen.form("/receipt/meeting/cancellation"))
            let step = served.house.words()("deskGoingOn.steps.cancelled")
            #expect(try await cheong.browser.get("/today").says(step))
            let page = try await cheong.browser.get(report)
            #expect(page.says(step))
            #expect(page.says(served.house.words()("deskGoingOn.history.cancelled")))
        }
    }

    @Test func `a report is not closed while somebody means to come`() async throws {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(in: served)
            _ = try await cheong.answer(report, "만나서 이야기해요.")
            _ = try await cheong.offer(report, ["2026-11-20 14:00"])
            _ = try await served.choose(with: code)
            let closed = try await cheong.close(report, as: "answered", because: "끝남")
            #expect(closed.status == .conflict)
            #expect(closed.says(served.house.words()("refusal.closing.meetingAhead")))
        }
    }
}
