import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// A session that ends while a note is being written: every word comes back (architecture §4, E4 §6).
struct LateNoteTests {
    /// What an officer finds on Today after signing in again, and the note's form that it leads to.
    private static func comeBack(
        _ served: ServedHouse,
        to address: String
    ) async throws -> (desk: AtDesk, page: Answer) {
        // The number of the telephone is good for one coming in.
        served.house.clock.advance(minutes: 1)
        let again = try await AtDesk("cheong", in: served)
        let restoring = try #require(
            try await again.browser.get("/today").forms.first {
                $0.action.hasPrefix(address + "/late-notes/")
            }
        )
        return (again, try await again.browser.follow(try await again.browser.send(restoring)))
    }

    @Test func `a note sent after the script was told of the end comes back into its form`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("mode", "phone")
                .filling("heard", "스무 분 동안 들은 말").filling("wants", "listen", "apology")
            served.house.clock.advance(minutes: 20)
            for _ in 1...2 {
                let quiet = try await cheong.keepDraft(form, quietly: true)
                #expect(quiet.status == .unauthorized)
                #expect(quiet.headers[.setCookie] == nil && quiet.headers[.location] == nil)
            }
            #expect(try served.house.raw().count("late_words") == 0)
            // A look at another page meanwhile takes nothing away either.
            #expect(try await cheong.browser.get("/today").status == .seeOther)

            let late = try await cheong.browser.send(form)
            #expect(late.headers[.location] == "/sign-in?kept")
            #expect(try !"\(served.house.raw().allRows())".contains("스무 분"))
            let (again, page) = try await Self.comeBack(served, to: address)
            #expect(page.says(served.house.words()("noteForm.cameBack")))
            let back = try page.form(address + "/notes")
            #expect(back["heard"] == "스무 분 동안 들은 말" && back["mode"] == "phone")
            #expect(
                back.fields.filter { $0.name == "wants" }.map(\.value) == ["listen", "apology"]
            )
            #expect(try served.house.raw().count("late_words") == 0)
            let finished = try await again.browser.send(back)
            #expect(finished.headers[.location] == "\(address)?done=notes")
        }
    }

    @Test func `what was kept by itself before the end is not doubled by what came after`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.noteForm(address).filling("heard", "이미 잠근 말")
            _ = try await cheong.keepDraft(form, quietly: true)
            served.house.clock.advance(minutes: 20)
            _ = try await cheong.keepDraft(form)
            let (_, page) = try await Self.comeBack(served, to: address)
            #expect(try page.form(address + "/notes")["heard"] == "이미 잠근 말")
            #expect(try served.house.raw().count("note_draft") == 1)
        }
    }

    /// A syllable is three bytes in a note and nine in the form that brings it.
    @Test func `a note as long as a note may be comes back whole`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let long = String(repeating: "가나다라 ", count: Limits.words / 13 - 20)
            #expect(long.utf8.count > 180 << 10)
            let form = try await cheong.noteForm(address).filling("heard", long)
                .filling("mode", "phone")
            served.house.clock.advance(minutes: 20)
            #expect(try await cheong.browser.send(form).headers[.location] == "/sign-in?kept")
            let (_, page) = try await Self.comeBack(served, to: address)
            #expect(try page.form(address + "/notes")["heard"] == long)
        }
    }

    @Test func `what may be finished but is too long for a draft shows in its form`() async throws {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let long = String(repeating: "가", count: Limits.words / 3)
            let form = try await cheong.noteForm(address).filling("heard", long)
                .filling("mode", "phone")
            served.house.clock.advance(minutes: 20)
            #expect(try await cheong.browser.send(form).headers[.location] == "/sign-in?kept")
            let (_, page) = try await Self.comeBack(served, to: address)
            #expect(page.status == .unprocessableContent)
            #expect(try page.form(address + "/notes")["heard"] == long)
            #expect(try served.house.raw().count("late_words") == 1)
        }
    }

    @Test func `what is longer than anything that can be kept is shown once more at the door`()
        async throws
    {
        try await ServedHouse.open { served in
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let long = String(repeating: "가", count: 1 << 20 / 3)
            let form = try await cheong.noteForm(address).filling("heard", long)
            served.house.clock.advance(minutes: 20)
            let answer = try await cheong.browser.send(form)
            #expect(answer.status == .contentTooLarge)
            #expect(answer.says(served.house.words()("deskTrouble.lateLongMore")))
            #expect(answer.body.contains(long))
            #expect(try served.house.raw().count("late_words") == 0)
        }
    }

    @Test func `a correction that came back does not go past a colleague's`() async throws {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            _ = try await cheong.write(address, ConsultationTests.usual)
            let link = try #require(
                try await cheong.browser.get(address).links(beginning: address + "/notes/").first
            )
            let form = try await cheong.browser.get(link).form(link)
                .filling("heard", "늦게 고친 말").filling("reason", "잘못 들음")
            served.house.clock.advance(minutes: 20)
            _ = try await cheong.browser.send(form)

            served.house.clock.advance(minutes: 1)
            let other = try await AtDesk("cheong", in: served)
            let theirs = try await other.browser.get(link).form(link)
                .filling("heard", "그사이 고친 말").filling("reason", "빠뜨림")
            #expect(try await other.browser.send(theirs).status == .seeOther)

            let (again, page) = try await Self.comeBack(served, to: address)
            let back = try page.form(link)
            #expect(back["heard"] == "늦게 고친 말" && back["reason"] == "잘못 들음")
            #expect(back["seen"] == form["seen"])
            // A faulty field in between does not make it newer than it is.
            let faulty = try await again.browser.send(back.filling("day", "내일쯤"))
            #expect(try faulty.form(link)["seen"] == form["seen"])
            let refused = try await again.browser.send(back)
            #expect(refused.status == .conflict)
            #expect(refused.says(words("consultationRefusal.correction.correctedMeanwhile")))
            // Told of it, and pressed once more.
            let sent = try await again.browser.send(try refused.form(link))
            #expect(sent.status == .seeOther)
            #expect(try await again.browser.get(address).says("그사이 고친 말"))
        }
    }

    @Test
    func `files sent too late lead to the door, which says so, and what was said of them stays`()
        async throws
    {
        try await ServedHouse.open { served in
            let words = served.house.words()
            let cheong = try await AtDesk("cheong", in: served)
            let address = try await cheong.openConsultation()
            let form = try await cheong.browser.get(address).form(address + "/files")
            let talk = SentFile.invented("talk.bin", 1 << 20)
            served.house.clock.advance(minutes: 20)
            let silent = try await cheong.browser.send(form, files: [talk])
            #expect(silent.headers[.location] == "/sign-in?ended&files")
            let said = form.filling("about", "첫 통화").filling("consent", "consent")
            let late = try await cheong.browser.send(said, files: [talk])
            #expect(late.headers[.location] == "/sign-in?kept&files")
            let door = try await served.desk().get(late.headers[.location] ?? "")
            #expect(door.says(words("signIn.endedKept")) && door.says(words("signIn.filesNotKept")))

            served.house.clock.advance(minutes: 1)
            let again = try await AtDesk("cheong", in: served)
            let today = try await again.browser.get("/today")
            #expect(today.says("첫 통화") && today.says(words("will.consent")))
            #expect(try served.house.raw().count("late_words") == 1)
            #expect(try served.house.raw().count("attachment") == 0)
        }
    }
}
