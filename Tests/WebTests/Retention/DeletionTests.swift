import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A director deletes one ended report, by the one procedure and its rules (E5, B3 46, 60).
struct DeletionTests {
    /// The first day on which what ended today may be deleted; whoever was inside comes in again.
    private func wait(_ served: ServedHouse) {
        served.house.clock.advance(days: Double(EndedReport.leastDays))
    }

    /// A report of the students' center that 심청 has taken, with its code and address.
    private func taken(_ served: ServedHouse) async throws -> (
        code: String, cheong: AtDesk, report: String
    ) {
        let code = try await served.tell("지워질 이야기")
        let cheong = try await AtDesk("cheong", in: served)
        let report = try await cheong.report()
        try await cheong.take(report, as: "cheong")
        _ = try await cheong.answer(report, "읽었습니다")
        return (code, cheong, report)
    }

    private func folders(_ served: ServedHouse) throws -> Int {
        try served.house.raw().count("folder", where: "kind = 'report'")
    }

    @Test func `it is found by its number, said what is lost, and gone with its key`() async throws
    {
        try await ServedHouse.open { served in
            let (code, cheong, report) = try await taken(served)
            _ = try await cheong.close(report, as: "answered")
            wait(served)
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let form = try await director.get("/retention").form("/retention/number")
            #expect(form.action == "/retention/number")
            let found = try await director.get("/retention/number?number=2026-1")
            #expect(found.headers[.location] == report + "/deletion")
            let page = try await director.follow(found)
            for key in ["lostWords", "lostCode", "lostCount", "stays", "backups"] {
                #expect(page.says(words("deletion.\(key)")), "\(key)")
            }
            // Not a word of it: this director opens nothing of it (K2-16).
            #expect(!page.says("지워질") && !page.says("읽었습니다"))
            let sure = try page.form(report + "/deletion")
            let faulty = try await director.send(sure)
            #expect(faulty.status == .unprocessableContent)
            #expect(faulty.says(words("deletion.reasonMissing")))
            #expect(faulty.says(words("deletion.sureMissing")))
            #expect(try folders(served) == 1)

            let done = try await director.send(
                sure.filling("reason", "requested").filling("sure", "yes")
            )
            #expect(done.headers[.location] == "/retention?done=deletion")
            #expect(try await director.follow(done).says(words("deletion.done")))
            let raw = try served.house.raw()
            #expect(try folders(served) == 0)
            #expect(try raw.count("tombstone", where: "reason = 'requested'") == 1)
            #expect(try raw.count("audit", where: "act = 'deleted' AND officer IS NOT NULL") == 1)
            #expect(
                try served.house.home.outsideList.read().deleted.map { Link.report($0.key) }
                    == [report]
            )
            #expect(try await !served.thread(code).says("읽었습니다"))
            #expect(try await director.get(report + "/deletion").status == .notFound)
            // Whoever could open it is told once, by whom and why.
            let back = try await served.signedIn("cheong")
            #expect(try await back.get(report).status == .notFound)
            let told = words(
                "told.own.holdingDeleted",
                [
                    "by": try served.house.officer("kkeokjeong").officer.name,
                    "what": words(
                        "told.deletion",
                        [
                            "number": "2026-접수-0001",
                            "reason": words("deletionReason.requested"),
                        ]
                    ),
                ]
            )
            let today = try await back.get("/today")
            #expect(today.says(told))
            #expect(try await !director.get("/today").says("2026-접수-0001"))
        }
    }

    /// Its reporter is told that nothing is deleted at once, and may think better of it.
    @Test func `nothing is deleted within seven days of its end`() async throws {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let (code, cheong, report) = try await taken(served)
            _ = try await cheong.close(report, as: "answered")
            let director = try await served.signedIn("kkeokjeong")
            let page = try await director.get(report + "/deletion")
            #expect(page.forms.allSatisfy { $0.action != report + "/deletion" })
            #expect(page.says(words("deletion.fromMore")))
            let token = try await director.get("/today").form("/sign-out")["token"] ?? ""
            let fields = [
                Form.Field("token", token), Form.Field("reason", "requested"),
                Form.Field("sure", "yes"),
            ]
            let early = try await director.post(report + "/deletion", fields)
            #expect(early.status == .conflict && early.says(words("refusal.deletion.tooSoon")))
            // What goes on is not deleted later either.
            try await served.add("마음이 바뀌었어요.", with: code)
            wait(served)
            let later = try await served.signedIn("kkeokjeong")
            #expect(try await later.get(report + "/deletion").status == .notFound)
            #expect(try folders(served) == 1)
        }
    }

    @Test(arguments: [
        ("2026-1", "numberOpen"), ("2026-9", "numberUnknown"), ("", "numberUnknown"),
        ("%EC%9D%BC", "numberUnknown"), ("2026-1-1", "numberUnknown"),
        ("2026-%EC%83%81%EB%8B%B4-1", "numberConsultation"),
        ("Consultation%202026-1", "numberConsultation"),
    ])
    func `what goes on, or is nobody's, is said to be so, and no form deletes it`(
        number: String,
        fault: String
    ) async throws {
        try await ServedHouse.open { served in
            let (_, _, report) = try await taken(served)
            let director = try await served.signedIn("kkeokjeong")
            let answer = try await director.get("/retention/number?number=\(number)")
            #expect(answer.status == .unprocessableContent)
            #expect(answer.says(served.house.words()("deletion.\(fault)")))
            let token = try await director.get("/today").form("/sign-out")["token"] ?? ""
            let fields = [
                Form.Field("token", token), Form.Field("reason", "requested"),
                Form.Field("sure", "yes"),
            ]
            #expect(try await director.post(report + "/deletion", fields).status == .notFound)
            let other = try await served.signedIn("chunhyang")
            #expect(try await other.get(report + "/deletion").status == .notFound)
            #expect(try folders(served) == 1)
        }
    }

    /// Ended by its reporter before anybody took it, it is known to those alone who open it (F20).
    @Test func `what was in nobody's charge is not found by a director whom it left out`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell(leavingOut: ["kkeokjeong"])
            let report = try await AtDesk("cheong", in: served).report()
            try await served.withdraw(code)
            let director = try await served.signedIn("kkeokjeong")
            #expect(try await director.get(report + "/deletion").status == .notFound)
            let token = try await director.get("/today").form("/sign-out")["token"] ?? ""
            let fields = [
                Form.Field("token", token), Form.Field("reason", "requested"),
                Form.Field("sure", "yes"),
            ]
            #expect(try await director.post(report + "/deletion", fields).status == .notFound)
            let answer = try await director.get("/retention/number?number=2026-1")
            #expect(answer.says(served.house.words()("deletion.numberUnknown")))
            #expect(try folders(served) == 1)
        }
    }

    @Test func `what an officer asked to keep stays until that day, as the daily look leaves it`()
        async throws
    {
        try await ServedHouse.open { served in
            let (_, before, report) = try await taken(served)
            _ = try await before.close(report, as: "answered")
            wait(served)
            let cheong = try await AtDesk("cheong", in: served)
            let director = try await served.signedIn("kkeokjeong")
            let form = try await director.get(report + "/deletion").form(report + "/deletion")
                .filling("reason", "purpose-over").filling("sure", "yes")
            let until = try #require(Day("2027-11-30"))
            _ = try await cheong.browser.send(
                cheong.browser.get(report).form(report + "/retention")
                    .filling("until", "\(until)").filling("keeping", "소송이 이어짐")
            )
            let refused = try await director.send(form)
            #expect(refused.status == .conflict)
            #expect(refused.says(served.house.words()("refusal.deletion.keptLonger")))
            let page = try await director.get(report + "/deletion")
            #expect(page.forms.allSatisfy { $0.action != report + "/deletion" })
            #expect(page.says("2027. 11. 30.") && !page.says("소송"))
            #expect(try folders(served) == 1)
        }
    }

    /// What the pages promise by hand can be done by hand (howLong.noticeByHand).
    @Test func `a center without a period sees what has ended, by number`() async throws {
        try await ServedHouse.open { served in
            let (_, cheong, report) = try await taken(served)
            _ = try await cheong.close(report, as: "answered")
            let director = try await served.signedIn("kkeokjeong")
            #expect(try await director.get("/retention").links(beginning: "/reports/").isEmpty)
            let form = try await director.get("/center-pages/privacy")
                .form("/center-pages/privacy/review")
                .filling("privacy.retention.period.months", "")
                .filling("privacy.retention.period.from", "")
                .filling("privacy.retention.reports.ko", "센터가 지울 때까지")
                .filling("privacy.retention.reports.en", "until the center deletes it")
            let review = try await director.send(form)
            let published = try await director.send(
                review.form("/center-pages/privacy/publication")
            )
            #expect(published.status == .seeOther)
            let page = try await director.get("/retention")
            #expect(page.says(served.house.words()("retention.byHand")))
            #expect(page.links(beginning: "/reports/") == [report + "/deletion"])
        }
    }

    @Test func `nobody but a director deletes, and whoever reads it too finds the way there`()
        async throws
    {
        try await ServedHouse.open { served in
            let (_, cheong, report) = try await taken(served)
            _ = try await cheong.assign(report, to: ["cheong", "kkeokjeong"])
            let director = try await served.signedIn("kkeokjeong")
            #expect(try await director.get(report).links(beginning: report + "/deletion").isEmpty)
            _ = try await cheong.close(report, as: "answered")
            #expect(
                try await director.get(report).links(beginning: report + "/deletion").count == 1
            )
            let page = try await cheong.browser.get(report)
            #expect(page.links(beginning: report + "/deletion").isEmpty)
            #expect(try await cheong.browser.get(report + "/deletion").status == .notFound)
            let number = "/retention/number?number=2026-1"
            #expect(try await cheong.browser.get(number).status == .notFound)
        }
    }
}
