import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Reload, back, double click and a copied tab make one report with one receipt (architecture §4).
struct TwiceTests {
    private let words = "두 번 눌러도 한 번만 보내고 싶어요."

    @Test func `the same form sent again and again is one report and one code`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
            let first = try await served.reporter().send(form)
            served.house.clock.advance(minutes: 30)
            let second = try await served.reporter().send(form)
            #expect(second.status == .ok)
            #expect(first.code != nil)
            #expect(second.code == first.code)
            #expect(second.says(served.house.words()("received.again")))
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 1)
        }
    }

    @Test func `a double click makes one report`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
            let codes = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<8 { group.addTask { try await served.reporter().send(form).code } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(codes).count == 1)
            #expect(codes.allSatisfy { $0 != nil })
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 1)
        }
    }

    @Test func `a copied tab with other words keeps them, and offers to add them with the code`()
        async throws
    {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
            let code = try #require(try await served.reporter().send(form).code)
            let other = try await served.reporter().send(form.filling("story", "다른 탭에서 쓴 글"))
            #expect(other.status == .conflict)
            #expect(other.code == nil)
            #expect(!other.says(words))
            let offer = try other.form("/receipt/additions")
            #expect(offer["words"] == "다른 탭에서 쓴 글")

            let mistyped = try await served.reporter().send(offer.filling("code", "AAAA"))
            #expect(mistyped.status == .unprocessableContent)
            let again = try mistyped.form("/receipt/additions")
            #expect(again["words"] == "다른 탭에서 쓴 글")
            let added = try await served.reporter().send(again.filling("code", code))
            #expect(added.status == .ok)
            #expect(try await served.thread(code, showingStory: true).says("다른 탭에서 쓴 글"))
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 1)
        }
    }

    /// A form found on a shared computer is no skeleton key: one changed choice is other words.
    @Test(arguments: [("kind", "abuse"), ("when", "어제"), ("wish", "stop"), ("relation", "peer")])
    func `the code is shown again for identical words only`(field: String, value: String)
        async throws
    {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
            _ = try await served.reporter().send(form)
            let other = try await served.reporter().send(form.filling(field, value))
            #expect(other.status == .conflict)
            #expect(other.code == nil)
        }
    }

    @Test func `a form that lay open for more than a day keeps its words and counts anew`()
        async throws
    {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
                .filling("where", "나래관")
            served.house.clock.advance(days: 1.01)
            let late = try await served.reporter().send(form)
            #expect(late.status == .unprocessableContent)
            #expect(late.says(served.house.words()("report.expired")))
            let fresh = try late.form("/grad/report/sent")
            #expect(fresh["story"] == words)
            #expect(fresh["where"] == "나래관")
            #expect(fresh["draft"] != form["draft"])
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 0)
            #expect(try await served.reporter().send(fresh).code != nil)
        }
    }

    @Test(arguments: ["", "x", "00.1.00", String(repeating: "f", count: 4_000)])
    func `a draft of somewhere else keeps the words and counts anew`(draft: String) async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
            let foreign = try await served.reporter().send(form.filling("draft", draft))
            #expect(foreign.status == .unprocessableContent)
            let fresh = try foreign.form("/grad/report/sent")
            #expect(fresh["story"] == words)
            #expect(try await served.reporter().send(fresh).code != nil)
        }
    }

    @Test func `a draft of another house is none of ours`() async throws {
        let foreign = try await ServedHouse.open { try await $0.reportForm()["draft"] ?? "" }
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
                .filling("draft", foreign)
            #expect(try await served.reporter().send(form).status == .unprocessableContent)
        }
    }

    @Test func `a draft with another end does not count`() async throws {
        try await ServedHouse.open { served in
            let form = try await served.reportForm().filling("story", words)
            var parts = (form["draft"] ?? "").split(separator: ".").map(String.init)
            try #require(parts.count == 3)
            parts[1] = String((Int(parts[1]) ?? 0) + 1)
            let changed = form.filling("draft", parts.joined(separator: "."))
            #expect(try await served.reporter().send(changed).status == .unprocessableContent)
        }
    }
}
