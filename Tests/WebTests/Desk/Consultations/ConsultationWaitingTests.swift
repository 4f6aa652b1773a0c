import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// What waits in consultations is asked for as long as it waits, and no longer (K2-03, K2-14).
struct ConsultationWaitingTests {
    private static let usual = ConsultationTests.usual

    @Test func `a consultation that nobody wrote in waits under Today from the next day (K2-03)`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let words = served.house.words()
            let task = words("today.acts.writeNote")
            #expect(try await !cheong.browser.get("/today").says(task))
            let due = served.house.world.today.adding(days: Counselling.usualNoteWithin)
            let clocks = try served.house.raw().count(
                "clock",
                where: "rule = 'note' AND state = 'running' AND due_on = '\(due)'"
            )
            #expect(clocks == 1)
            served.house.clock.advance(days: 1)
            let later = try await AtDesk("cheong", in: served)
            let page = try await later.browser.get("/today")
            #expect(page.says(task) && !page.links(beginning: address + "/notes").isEmpty)
            // What is begun is gone on with, and asked for once.
            _ = try await later.keepDraft(later.noteForm(address).filling("heard", "반쯤"))
            let begun = try await later.browser.get("/today")
            #expect(!begun.says(task) && begun.says(words("today.acts.finishDraft")))
            _ = try await later.write(address, Self.usual)
            #expect(try await !later.browser.get("/today").says(task))
        }
    }

    @Test func `a promise that is due does not hide behind a note that is not written`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let today = served.house.world.today
            _ = try await cheong.write(
                address,
                Self.usual + [
                    ("appointment", today.adding(days: 2).description),
                    ("nextDay", today.adding(days: 3).description),
                ]
            )
            served.house.clock.advance(days: 3)
            let later = try await AtDesk("cheong", in: served)
            let page = try await later.browser.get("/today")
            let words = served.house.words()
            #expect(page.says(words("today.acts.writeNote")))
            #expect(page.says(words("today.acts.keepPromise")))
        }
    }

    @Test func `who mends an old word sets no meeting that was cancelled since`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let day = served.house.world.today.adding(days: 2).description
            _ = try await cheong.write(address, Self.usual + [("appointment", day)])
            _ = try await cheong.post(
                address,
                "appointment-ends",
                [Form.Field("end", "cancelled")]
            )
            let page = try await cheong.browser.get(address)
            let link = try #require(page.links(beginning: address + "/notes/").first)
            let form = try await cheong.browser.get(link).form(link)
            _ = try await cheong.browser.send(
                form.filling("heard", "숨은 쉬어진다고 했음.").filling("reason", "오타")
            )
            #expect(try await cheong.browser.get(address).says("숨은 쉬어진다고 했음."))
            let waiting = try served.house.raw().count(
                "clock",
                where: "rule = 'appointment' AND state = 'running'"
            )
            #expect(waiting == 0)
            let words = served.house.words()
            #expect(try await !cheong.browser.get("/today").says(words("today.acts.counsel")))
        }
    }
}
