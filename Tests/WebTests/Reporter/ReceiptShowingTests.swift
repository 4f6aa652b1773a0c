import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// What a code's page shows by itself, and what only to whoever asks for it (K2-10).
struct ReceiptShowingTests {
    /// The door promises it: one's own words appear only when asked for, also the later ones.
    @Test func `words written later are hidden too, and the answers are not`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let desk = try await AtDesk("cheong", in: served)
            let report = try await desk.report()
            try await desk.take(report, as: "cheong")
            _ = try await desk.answer(report, "읽었어요. 고마워요.")
            let sent = try await served.add("둘째로 쓴 글", with: code)
            for page in [sent, try await served.thread(code)] {
                #expect(!page.body.contains("둘째로 쓴 글"))
                #expect(page.says(served.house.words()("thread.veiled")))
                #expect(page.says("읽었어요. 고마워요."))
            }
            #expect(try await served.thread(code, showingStory: true).says("둘째로 쓴 글"))
        }
    }

    @Test func `words that are not sent yet outlive every button that shows something`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            _ = try await served.leave("000-0000-0000", with: code)
            let page = try await served.thread(code)
            for (name, value) in [("show", "story"), ("show", "contact"), ("", "")] {
                let form = try page.pressing(name, value).filling("words", "아직 보내지 않은 글")
                    .filling("files", "녹음.m4a")
                let answer = try await served.reporter().send(form)
                #expect(answer.status == .ok)
                let language = value.isEmpty ? "/en" : ""
                let again = try answer.form(language + "/receipt/additions")
                #expect(again["words"] == "아직 보내지 않은 글", "\(value)")
                #expect(answer.says("녹음.m4a"))
                // The box stands open around them.
                #expect(
                    answer.body.contains(
                        /<details open>\s*<summary>[^<]*<\/summary>\s*<form class="form" id="addition"/
                    )
                )
            }
            // No fold of a page closes another.
            #expect(!page.body.contains("<details name"))
        }
    }

    @Test func `once somebody is in charge, the page says that they alone can open it`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let words = served.house.words()
            let said = words("thread.inCharge", ["count": "1"])
            #expect(!(try await served.thread(code).says(said)))
            let desk = try await AtDesk("cheong", in: served)
            try await desk.take(try await desk.report(), as: "cheong")
            let page = try await served.thread(code)
            #expect(page.says(said))
            #expect(!page.says("심청"))
        }
    }

    @Test func `words added and not answered by their day are said to be late`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            let desk = try await AtDesk("cheong", in: served)
            let report = try await desk.report()
            try await desk.take(report, as: "cheong")
            _ = try await desk.answer(report, "고마워요.")
            _ = try await served.add("하나 더 물어볼게요.", with: code)
            let words = served.house.words()
            #expect(try await served.thread(code).says(words("status.waiting")))
            served.house.clock.advance(days: 25)
            #expect(try await served.thread(code).says(words("status.late")))
        }
    }
}
