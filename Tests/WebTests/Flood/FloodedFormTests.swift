import Casework
import HTTPTypes
import NIOCore
import Pages
import Storage
import TestSupport
import Testing
import Vault

@testable import Web

/// What a reporter meets while a flood lasts: one question, and no word lost (K2-17, B3 28, 44).
struct FloodedFormTests {
    /// Lets so many come that a flood is on.
    private static func flood(_ served: ServedHouse) {
        for _ in 0...Flood.standardThreshold { served.house.world.flood.came() }
    }

    private static func right(_ form: WebForm, in served: ServedHouse) throws -> String {
        let mark = try #require(form["question"])
        let name = try #require(mark.split(separator: ".").first)
        let answers = served.house.words()("ask.\(name).answers").split(separator: ",")
        return String((answers.last ?? "").drop(while: \.isWhitespace))
    }

    @Test func `without a flood nothing is asked`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm()
            #expect(form["question"] == nil)
        }
    }

    /// Exactly so many as the operators are told, and not half of them (K2-17, decision 18).
    @Test func `the documented number of reports is no flood, and one more is`() async throws {
        try await ServedHouse.open(outside: Self.still(threshold: 5)) { served in
            for number in 1...5 { _ = try await served.tell("글 \(number)") }
            #expect(!served.house.world.flood.isOn)
            let form = try await served.reportForm().filling("story", "글 6")
            #expect(form["question"] == nil)
            let asked = try await served.reporter().send(form)
            #expect(served.house.world.flood.isOn)
            #expect(try asked.form("/grad/report/sent")["question"] != nil)
        }
    }

    @Test func `what is faulty, half or no form at all makes no flood`() async throws {
        try await ServedHouse.open(outside: Self.still(threshold: 5)) { served in
            let form = try await served.reportForm()
            for _ in 0..<10 {
                let empty = try await served.reporter().send(form.filling("story", " "))
                #expect(empty.status == .unprocessableContent)
                let stale = try await served.reporter().send(
                    form.filling("story", "글").filling("draft", "x")
                )
                #expect(stale.code == nil)
                let garbled = try await served.reporter().send([1, 2, 3], to: form.action)
                #expect(garbled.status == .badRequest)
            }
            #expect(!served.house.world.flood.isOn)
        }
    }

    /// A flood whose clock stands still: nothing fades while a test is slow.
    private static func still(threshold: Int) -> Outside {
        var outside = Outside()
        outside.flood = Flood(threshold: threshold) { .uptimeNanoseconds(1) }
        return outside
    }

    /// The queue of more words as it is when very many wait: its clock stands still, and so does the queue.
    private static func fillAdditions(_ flood: Flood) async {
        await withTaskGroup(of: Bool.self) { group in
            let places = Int(Pace.longestWait.nanoseconds / Pace.gap.nanoseconds) + 2
            for _ in 0..<places {
                group.addTask { (try? await flood.mayAdd(with: .random())) ?? true }
            }
            for await hasEntered in group where !hasEntered { break }
            group.cancelAll()
        }
    }

    @Test func `in a flood more words take their turn too, and come back where there is none`()
        async throws
    {
        try await ServedHouse.open(outside: Self.still(threshold: 5)) { served in
            let code = try await served.tell()
            let flood = served.house.world.flood
            for _ in 0..<10 { flood.came() }
            await Self.fillAdditions(flood)
            let page = try await served.add("차례를 기다리는 글", with: code)
            #expect(page.status == .serviceUnavailable && page.says("차례를 기다리는 글"))
            #expect(page.says(served.house.words()("flood.full")))
            #expect(
                try await !served.thread(code, showingStory: true).says("차례를 기다리는 글")
            )
            // Whoever writes for the first time waits for none of them.
            #expect(try await flood.mayEnter())
        }
    }

    /// One code that sends the same words again and again takes no turn from anybody (B3 44).
    @Test func `in a flood words that came already, and a day that is full, take no turn`()
        async throws
    {
        try await ServedHouse.open(outside: Self.still(threshold: 5)) { served in
            let code = try await served.tell()
            let form = try await served.thread(code).form("/receipt/additions")
                .filling("words", "두 번 누른 글")
            #expect(try await served.reporter().send(form).status == .ok)
            let full = try await served.tell()
            let long = String(repeating: "가", count: Content.longestWords / 3)
            let times = Limits.additionWords / Content.longestWords + 1
            for _ in 0..<times { _ = try await served.add(long, with: full) }
            let flood = served.house.world.flood
            for _ in 0..<10 { flood.came() }
            await Self.fillAdditions(flood)
            let again = try await served.reporter().send(form)
            #expect(again.status == .ok)
            #expect(try await served.thread(code, showingStory: true).says("두 번 누른 글"))
            let more = try await served.add(long, with: full)
            #expect(more.status == .tooManyRequests)
        }
    }

    @Test func `in a flood each code waits once, and no other code for it`() async throws {
        let flood = Self.still(threshold: 5).flood
        for _ in 0..<10 { flood.came() }
        #expect(try await flood.mayAdd(with: .random()))
        let code = KeyID.random()
        let entered = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await flood.mayAdd(with: code)) ?? false }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(entered == 1)
        // Its turn over, it may come again.
        #expect(try await flood.mayAdd(with: code))
    }

    @Test func `in a flood a report comes in with the right answer`() async throws {
        try await ServedHouse.open { served in
            Self.flood(served)
            let form = try await served.reportForm().filling("story", "비 오는 날의 이야기")
            let answer = try Self.right(form, in: served)
            let page = try await served.reporter().send(form.filling("answer", answer))
            #expect(page.code != nil)
            // Once more with the same form: the same code.
            let again = try await served.reporter().send(form.filling("answer", answer))
            #expect(again.code == page.code)
        }
    }

    @Test func `a wrong answer keeps every word and asks something else`() async throws {
        try await ServedHouse.open { served in
            Self.flood(served)
            let form = try await served.reportForm().filling("story", "비 오는 날의 이야기")
                .filling("when", "어제").filling("answer", "모르겠어요")
            let page = try await served.reporter().send(form)
            #expect(page.status == .unprocessableContent)
            #expect(page.says("비 오는 날의 이야기") && page.says("어제"))
            #expect(page.body.contains("href=\"#answer\""))
            let next = try page.form("/grad/report/sent")
            #expect(next["draft"] == form["draft"])
            #expect(next["question"] != form["question"])
            #expect(next["answer"] == "")
            let answer = try Self.right(next, in: served)
            let sent = try await served.reporter().send(next.filling("answer", answer))
            #expect(sent.code != nil)
        }
    }

    @Test func `whoever began before the flood is asked and loses nothing`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", "비 오는 날의 이야기")
            Self.flood(served)
            let page = try await served.reporter().send(form)
            #expect(page.status == .unprocessableContent && page.says("비 오는 날의 이야기"))
            let next = try page.form("/grad/report/sent")
            let answer = try Self.right(next, in: served)
            let sent = try await served.reporter().send(next.filling("answer", answer))
            #expect(sent.code != nil)
        }
    }

    @Test func `the mark of one form is worth nothing on another`() async throws {
        try await ServedHouse.open { served in
            Self.flood(served)
            let one = try await served.reportForm()
            let other = try await served.reportForm().filling("story", "비 오는 날의 이야기")
                .filling("question", one["question"] ?? "")
                .filling("answer", try Self.right(one, in: served))
            let page = try await served.reporter().send(other)
            #expect(page.status == .unprocessableContent && page.code == nil)
        }
    }

    @Test(arguments: [
        "", ".", "week", "week.", "week.00", "week.zz", String(repeating: "7", count: 9_999),
    ])
    func `a mark that the server did not make is no answer`(mark: String) async throws {
        try await ServedHouse.open { served in
            Self.flood(served)
            let form = try await served.reportForm().filling("story", "비 오는 날의 이야기")
                .filling("question", mark).filling("answer", "7")
            #expect(try await served.reporter().send(form).code == nil)
        }
    }

    @Test func `an answered question stays answered while something else is mended`() async throws {
        try await ServedHouse.open { served in
            Self.flood(served)
            let form = try await served.reportForm()
            let answer = try Self.right(form, in: served)
            let page = try await served.reporter().send(
                form.filling("story", " ").filling("answer", answer)
            )
            let next = try page.form("/grad/report/sent")
            #expect(next["question"] == form["question"] && next["answer"] == answer)
        }
    }

    @Test func `a code opens its thread and takes additions, flood or not`() async throws {
        try await ServedHouse.open { served in
            let code = try await served.tell()
            Self.flood(served)
            #expect(try await served.thread(code).status == .ok)
            try await served.add("한 줄 더 써요", with: code)
            #expect(try await served.thread(code, showingStory: true).says("한 줄 더 써요"))
        }
    }

    @Test func `the desk is told while it lasts`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            #expect(try await !browser.get("/today").body.contains("notice-flood"))
            try await served.house.database.write { try $0.set(.init(isFlooded: true)) }
            #expect(try await browser.get("/today").body.contains("notice-flood"))
        }
    }
}
