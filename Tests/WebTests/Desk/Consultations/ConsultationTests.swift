import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Counselling logs at the desk: written, kept, corrected, and open to those in charge alone.
struct ConsultationTests {
    static let usual = [
        ("mode", "in-person"), ("kind", "bullying"), ("heard", "숨은 쉬어진다고 함."),
        ("agreed", "공동지도 교수를 찾아보기로 함."), ("next", "행정팀에 묻기"),
    ]

    @Test func `a consultation is opened from nothing, and nothing is required`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation("")
            let page = try await cheong.browser.get(address)
            #expect(page.status == .ok)
            #expect(page.says(served.house.words()("consultation.nameless")))
            let list = try await cheong.browser.get("/consultations")
            #expect(list.links(beginning: "/consultations/").contains(address))
        }
    }

    @Test func `the same opening sent twice opens one`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let form = try await cheong.browser.get("/consultations/opening")
                .form("/consultations").filling("name", "달래")
            let first = try await cheong.browser.send(form)
            let second = try await cheong.browser.send(form)
            #expect(first.headers[.location] == second.headers[.location])
            let rows = try served.house.raw().count("folder", where: "kind = 'consultation'")
            #expect(rows == 1)
        }
    }

    @Test func `only those in charge learn that it exists`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            for account in ["gildong", "kkeokjeong"] {
                let other = try await AtDesk(account, in: served)
                #expect(try await other.browser.get(address).status == .notFound)
                #expect(try await other.browser.get(address + "/notes").status == .notFound)
                let list = try await other.browser.get("/consultations")
                #expect(!list.links(beginning: "/consultations/").contains(address))
                let posted = try await other.post(address, "closure", [.init("outcome", "settled")])
                #expect(posted.status == .notFound)
            }
        }
    }

    @Test func `a note is finished once, counted once, and begins the next one`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            var form = try await cheong.noteForm(address)
            for (name, value) in Self.usual { form = form.filling(name, value) }
            for _ in 1...2 {
                let answer = try await cheong.browser.send(form)
                #expect(answer.headers[.location] == "\(address)?done=notes")
            }
            let page = try await cheong.browser.get(address)
            #expect(page.says("숨은 쉬어진다고 함.") && page.says("행정팀에 묻기"))
            let raw = try served.house.raw()
            #expect(try raw.count("entry", where: "kind = 'noted'") == 1)
            #expect(try raw.count("coding") == 1)
            let next = try await cheong.noteForm(address)
            #expect(next["kind"] == "bullying" && next["heard"] == "")
            #expect(try await cheong.browser.get(address + "/notes").says("숨은 쉬어진다고 함."))
        }
    }

    @Test func `a faulty note comes back whole, with each fault at its field`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let answer = try await cheong.write(
                address,
                Self.usual + [("day", "내일쯤"), ("otherCount", "둘"), ("nextDay", "2026-02-31")]
            )
            #expect(answer.status == .unprocessableContent)
            for words in ["내일쯤", "둘", "2026-02-31", "숨은 쉬어진다고 함."] {
                #expect(answer.says(words))
            }
            let words = served.house.words()
            #expect(answer.says(words("noteFault.noNumber")))
            #expect(answer.says(words("noteFault.noDay")))
        }
    }

    @Test func `a draft keeps every field, faults and all, and is readable by no copy`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("heard", "반쯤 쓴 비밀")
                .filling("nextDay", "모레").filling("wants", "listen", "apology")
            let kept = try await cheong.browser.follow(try await cheong.keepDraft(form))
            #expect(kept.says("반쯤 쓴 비밀") && kept.says("모레"))
            let again = try kept.form(address + "/notes")
            #expect(
                again.fields.filter { $0.name == "wants" }.map(\.value) == ["listen", "apology"]
            )
            #expect(again["revision"] == "1")
            let everything = try served.house.raw().allRows().values.flatMap { $0.flatMap(\.self) }
            let secret = Hexadecimal.text(Data("반쯤 쓴 비밀".utf8))
            #expect(!everything.contains { $0.contains(secret) || $0.contains("반쯤 쓴 비밀") })
            let finished = try await cheong.browser.send(again.filling("nextDay"))
            #expect(finished.headers[.location] == "\(address)?done=notes")
            #expect(try served.house.raw().count("note_draft") == 0)
        }
    }

    @Test
    func `the script's keeping answers with the next revision and says when somebody else wrote`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("heard", "하나")
            #expect(try await cheong.keepDraft(form, quietly: true).body == "1")
            // The same words from the same page: nothing is lost and nothing doubled.
            #expect(try await cheong.keepDraft(form, quietly: true).body == "1")
            let other = try await cheong.keepDraft(form.filling("heard", "둘"), quietly: true)
            #expect(other.body.hasPrefix("1 "))
            let page = try await cheong.browser.get(address)
            #expect(page.links(beginning: address + "/drafts/").count == 2)
        }
    }

    @Test func `two who finish the same draft with other words both keep theirs`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address)
            _ = try await cheong.browser.send(form.filling("heard", "첫째가 쓴 말"))
            let second = try await cheong.browser.send(form.filling("heard", "둘째가 쓴 말"))
            let draft = try await cheong.browser.follow(second)
            #expect(draft.says("둘째가 쓴 말"))
            #expect(
                draft.says(
                    served.house.words()("consultationRefusal.note.finishedOtherwise")
                )
            )
            #expect(try await cheong.browser.get(address).says("첫째가 쓴 말"))
        }
    }

    @Test func `a correction shows what changed, when, by whom and why, and is counted instead`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await cheong.write(address, Self.usual)
            let page = try await cheong.browser.get(address)
            let link = try #require(page.links(beginning: address + "/notes/").first)
            let form = try await cheong.browser.get(link).form(link)
            let refused = try await cheong.browser.send(form.filling("kind", "harassment"))
            #expect(refused.status == .conflict)
            let answer = try await cheong.browser.send(
                form.filling("kind", "harassment").filling("reason", "유형을 잘못 골랐음")
            )
            #expect(answer.status == .seeOther)
            let corrected = try await cheong.browser.get(address)
            #expect(corrected.says("유형을 잘못 골랐음"))
            #expect(corrected.body.contains("<del>갑질·괴롭힘</del>"))
            #expect(corrected.body.contains("<ins>성희롱</ins>"))
            #expect(try served.house.raw().count("coding") == 1)
        }
    }

    @Test func `danger shows whom to call before anything else, and the duties their source`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await cheong.write(
                address,
                Self.usual + [("danger", "yes"), ("sexual", "yes"), ("minor", "yes")]
            )
            let page = try await cheong.browser.get(address)
            let words = served.house.words()
            #expect(page.says(words("triage.danger")))
            #expect(page.says(words("duty.policeMinor")))
            #expect(page.says(words("duty.policeMinorSource")))
        }
    }

    @Test func `a report and its consultation are linked both ways`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let address = try await cheong.openConsultation(from: report)
            #expect(try await cheong.browser.get(address).links(beginning: report) == [report])
            let there = try await cheong.browser.get(report)
            #expect(there.links(beginning: "/consultations/").contains(address))
            let draft = try await cheong.noteForm(address)
            #expect(draft["channel"] == "web" && draft["anonymous"] == "yes")
        }
    }

    @Test func `it ends with an outcome, is counted as ended, and can be taken up again`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.browser.get(address).form(address + "/closure")
            let without = try await cheong.browser.send(form)
            #expect(without.status == .unprocessableContent)
            _ = try await cheong.browser.send(form.filling("outcome", "withdrawn"))
            #expect(try await cheong.browser.get(address).says("철회"))
            let raw = try served.house.raw()
            #expect(try raw.count("coding") == 1)
            _ = try await cheong.post(address, "reopening", [])
            #expect(try raw.count("coding") == 0)
        }
    }

    @Test func `what waits stands under Today`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let today = served.house.world.today
            _ = try await cheong.write(
                address,
                Self.usual + [
                    ("appointment", today.adding(days: 2).description),
                    ("appointmentTime", "15:20"), ("nextDay", today.adding(days: 1).description),
                ]
            )
            let words = served.house.words()
            let page = try await cheong.browser.get("/today")
            #expect(page.says(words("today.acts.counsel")) && page.says("오후 3시 20분"))
            #expect(page.says(words("today.acts.keepPromise")))
            #expect(!page.says(words("today.acts.writeNote")))
            served.house.clock.advance(days: 3)
            let later = try await AtDesk("cheong", in: served)
            #expect(
                try await later.browser.get("/today").says(words("today.acts.writeNote"))
            )
        }
    }
}
