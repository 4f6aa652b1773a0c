import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Vault
import Web

/// Everything one may open is found by its words, and nothing else is; the words stay out of addresses,
/// logs and audit (K2-05, K2-09, D1, journey 6).
struct FindingTests {
    private func find(
        _ words: String,
        _ narrowing: [(String, String)] = [],
        by desk: AtDesk
    ) async throws -> Answer {
        try await desk.find(words, narrowing)
    }

    private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `a word of a note leads to the note where it stands`() async throws {
        try await ServedHouse.open { served in
            let folder = try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [
                    .noted("처음 만났다. 논문에서 이름이 빠졌다고 한다. 또 오기로 했다."),
                    .noted("다른 이야기를 했다."),
                ]
            )
            let desk = try await AtDesk("cheong", in: served)
            let page = try await find("논문 이름", by: desk)
            #expect(page.status == .ok)
            #expect(page.body.contains("<mark>논문</mark>에서 <mark>이름</mark>이 빠졌다고 한다."))
            #expect(page.says("달래") && !page.says("처음 만났다"))
            let links = page.links(beginning: "/consultations/\(folder)#")
            #expect(links == ["/consultations/\(folder)#note-1"])
            let whole = try await desk.browser.get("/consultations/\(folder)")
            #expect(whole.body.contains("id=\"note-1\""))
            let second = try await find("다른 이야기", by: desk)
            #expect(second.links(beginning: "/consultations/\(folder)#note-2").count == 1)
            #expect(page.says(served.house.words()("find.allFound", ["count": "1"])))
            #expect(try await find("ㄴㅁㅇㅅ", by: desk).body.contains("<mark>논문에서</mark>"))
            #expect(try await find("없는말", by: desk).says(served.house.words()("find.nothing")))
        }
    }

    @Test func `whoever holds no grant finds nothing of it`() async throws {
        try await ServedHouse.open { served in
            try await served.house.consultation(of: "cheong", with: "달래", [.noted("숨은낱말")])
            for other in ["gildong", "kkeokjeong", "chunhyang"] {
                let desk = try await AtDesk(other, in: served)
                for words in ["숨은낱말", "달래", "\(TestHouse.day.year)-001"] {
                    let page = try await find(words, by: desk)
                    #expect(page.says(served.house.words()("find.nothing")), "\(other)")
                    #expect(page.links(beginning: "/consultations/").isEmpty)
                }
            }
        }
    }

    @Test func `what was typed stands in no address, and its address opens for nobody else`()
        async throws
    {
        try await ServedHouse.open { served in
            try await served.house.consultation(of: "cheong", with: "달래", [.noted("숨은낱말")])
            let desk = try await AtDesk("cheong", in: served)
            let form = try await desk.browser.get("/today").form("/find").filling("words", "숨은낱말")
            let answer = try await desk.browser.send(form)
            let address = try #require(answer.headers[.location])
            #expect(address.hasPrefix("/find?s=") && address.utf8.allSatisfy { $0 < 0x80 })
            let decoded = try #require(
                Data(
                    base64Encoded: String(address.dropFirst(8)).replacing("-", with: "+")
                        .replacing("_", with: "/")
                        + String(repeating: "=", count: (4 - (address.utf8.count - 8) % 4) % 4)
                )
            )
            #expect(decoded.range(of: Data("숨은낱말".utf8)) == nil)
            #expect(try await desk.browser.get(address).body.contains("<mark>숨은낱말</mark>"))
            served.house.clock.advance(minutes: 1)
            let again = try await AtDesk("cheong", in: served)
            let stale = try await again.browser.get(address)
            #expect(stale.status == .ok && stale.says(served.house.words()("find.stale")))
            #expect(
                try await desk.browser.get(address + "x").says(
                    served.house.words()("find.stale")
                )
            )
            // Not in the audit, nor anywhere else in the file.
            let bytes = try Data(contentsOf: served.house.home.database)
            #expect(bytes.range(of: Data("숨은낱말".utf8)) == nil)
        }
    }

    @Test func `only the last wording of a corrected note is found`() async throws {
        try await ServedHouse.open { served in
            let (first, second) = (NoteID.random(), NoteID.random())
            var fields = NoteFields()
            fields[.heard] = .text("고친말이 맞다")
            var between = NoteFields()
            between[.heard] = .text("가운데말")
            try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [
                    .noted("옛말이었다", id: first), .noted("그대로인말", id: second),
                    .corrected(first, between, reason: "잘못 들음"),
                    .corrected(first, fields, reason: "다시 고침"),
                ]
            )
            let desk = try await AtDesk("cheong", in: served)
            for gone in ["옛말", "가운데말", "다시고침"] {
                #expect(try await find(gone, by: desk).says(served.house.words()("find.nothing")))
            }
            #expect(try await find("고친말", by: desk).body.contains("<mark>고친말</mark>"))
            #expect(try await find("그대로인말", by: desk).body.contains("<mark>그대로인말</mark>"))
        }
    }

    @Test func `a person, a number and a kind are found like words, narrowed without typing`()
        async throws
    {
        try await ServedHouse.open { served in
            let year = TestHouse.day.year
            let folder = try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [
                    .noted("첫 만남", heldOn: try Self.day("\(year)-03-05")) {
                        $0[.kind] = .code("bullying")
                        $0[.channel] = .code("kakao")
                    },
                    .noted("다음 만남", heldOn: try Self.day("\(year)-04-09")) {
                        $0[.kind] = .code("harassment")
                    },
                ]
            )
            let desk = try await AtDesk("cheong", in: served)
            for words in ["달래", "ㄷㄹ", "\(year)-001", "\(year)-상담-0001"] {
                let page = try await find(words, by: desk)
                #expect(page.body.contains("href=\"/consultations/\(folder)\""), "\(words)")
                #expect(page.links(beginning: "/consultations/\(folder)#").isEmpty)
            }
            #expect(try await find("달래 첫", by: desk).says("첫 만남"))
            #expect(try await find("갑질", by: desk).says("첫 만남"))
            #expect(try await find("카카오", by: desk).says("첫 만남"))
            let month = try await find("\(year)-04", by: desk)
            #expect(month.says("다음 만남") && !month.says("첫 만남"))
            let narrowed = try await find("만남", [("kind", "bullying")], by: desk)
            #expect(narrowed.says("첫 만남") && !narrowed.says("다음 만남"))
            let none = try await find(
                "만남",
                [("kind", "harassment"), ("channel", "kakao")],
                by: desk
            )
            #expect(none.says(served.house.words()("find.nothing")))
            #expect(none.forms.contains { $0.fields.contains { $0.value == "만남" } })
        }
    }

    @Test func `open promises are found until they are kept`() async throws {
        try await ServedHouse.open { served in
            let (open, kept) = (NoteID.random(), NoteID.random())
            try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [
                    .noted("가", id: kept) { $0[.next] = .text("서류를 찾아 주기로") },
                    .noted("나", id: open) { $0[.next] = .text("다시 전화하기로") },
                    .promiseEnded(kept, .kept),
                ]
            )
            let desk = try await AtDesk("cheong", in: served)
            let page = try await find("약속", by: desk)
            #expect(page.says("다시 전화하기로") && !page.says("서류를 찾아"))
        }
    }

    @Test func `the newest meeting comes first, whenever it was written, and pages go on in order`()
        async throws
    {
        try await ServedHouse.open { served in
            let start = try Self.day("2020-01-01")
            // Two people whose meetings take turns, written down in the wrong order.
            for person in 0..<2 {
                try await served.house.consultation(
                    of: "cheong",
                    with: "사람\(person)",
                    (0..<35).reversed().map { step in
                        .noted(
                            "같은말 \(2 * step + person)번",
                            heldOn: start.adding(days: 2 * step + person)
                        )
                    }
                )
            }
            let desk = try await AtDesk("cheong", in: served)
            var page = try await find("같은말", by: desk)
            var seen: [Int] = []
            for _ in 0..<3 {
                seen += page.body.matches(of: /<mark>같은말<\/mark> (\d+)번/).compactMap {
                    Int($0.output.1)
                }
                guard let next = page.body.firstMatch(of: /rel="next" href="([^"]*)"/) else {
                    break
                }
                page = try await desk.browser.get(String(next.output.1))
            }
            #expect(seen == Array((0..<70).reversed()))
        }
    }

    @Test func `a report is found once it was read, and not before`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("연못에 빠뜨린 낱말")
            let desk = try await AtDesk("cheong", in: served)
            #expect(try await find("연못", by: desk).says(served.house.words()("find.nothing")))
            let report = try await desk.report()
            _ = try await desk.read(report)
            let page = try await find("연못", by: desk)
            #expect(page.body.contains("<mark>연못</mark>에 빠뜨린 낱말"))
            #expect(page.links(beginning: report) == [report])
        }
    }

    @Test(arguments: [
        "", "   ", "<script>alert(1)</script>", String(repeating: "ㄱ", count: 300_000),
    ])
    func `whatever is typed is answered by a page`(typed: String) async throws {
        try await ServedHouse.open { served in
            try await served.house.consultation(
                of: "cheong",
                with: "<b>",
                [.noted("앞 <script>alert(1)</script> 뒤")]
            )
            let desk = try await AtDesk("cheong", in: served)
            let page = try await find(typed, by: desk)
            #expect(page.status == .ok)
            #expect(!page.body.contains("<script>alert"))
        }
    }

    @Test func `an entry that does not open is told, and the others are found`() async throws {
        try await ServedHouse.open { served in
            try await served.house.consultation(
                of: "cheong",
                with: "달래",
                [.noted("성한말 하나"), .noted("성한말 둘")]
            )
            try served.house.raw().tamper(
                "UPDATE entry SET day = '2019-01-01' WHERE kind = 'noted' AND sequence = 3"
            )
            let desk = try await AtDesk("cheong", in: served)
            let page = try await find("성한말", by: desk)
            #expect(page.says(served.house.words()("find.damaged", ["count": "1"])))
            #expect(page.body.contains("<mark>성한말</mark> 둘"))
        }
    }
}
