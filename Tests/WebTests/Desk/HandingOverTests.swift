import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web
import Storage
import Vault

/// Who can open a report: those on duty, then those in charge, never whoever was left out
/// (A5.6, Y§5②).
struct HandingOverTests {
    @Test func `whoever was left out has no grant, sees nothing and cannot be put in charge`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell(leavingOut: ["gildong"])
            let gildong = try await AtDesk("gildong", in: served)
            #expect(try await gildong.reports().isEmpty)
            #expect(!(try await gildong.browser.get("/today").body.contains("/reports/")))
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            #expect(try await gildong.browser.get(report).status == .notFound)
            let card = try Self.card(of: "gildong", in: served.house)
            #expect(try served.house.raw().count("access_grant", where: "key = x'\(card)'") == 0)

            _ = try await cheong.read(report)
            let refused = try await cheong.post(
                report,
                "assignment",
                [.init("officer", try served.house.id(of: "gildong"))]
            )
            #expect(refused.status == .conflict)
            #expect(refused.says(served.house.words()("refusal.assignment.leftOut")))
            #expect(try served.house.raw().count("access_grant", where: "key = x'\(card)'") == 0)
            // Not even hidden in the database: nobody reads from a gap who was left out.
            #expect(
                !"\(try served.house.raw().rows("SELECT facts FROM entry"))".contains(
                    try served.house.id(of: "gildong")
                )
            )
        }
    }

    @Test(arguments: ["bangja", "hyangdan", "uchi"])
    func `assistants, operators and people of other centers are not put in charge`(account: String)
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            for officers in [[account], ["cheong", account]] {
                let refused = try await cheong.post(
                    report,
                    "assignment",
                    try officers.map { .init("officer", try served.house.id(of: $0)) }
                )
                #expect(refused.status == .conflict)
                #expect(refused.says(served.house.words()("refusal.assignment.mayNotHandle")))
            }
            let nobody = try await cheong.post(report, "assignment", [])
            #expect(nobody.status == .unprocessableContent)
            #expect(nobody.body.contains("id=\"officers-fault\""))
            #expect(try await AtDesk("gildong", in: served).reports() == [report])
        }
    }

    @Test func `putting somebody in charge drops all others, and both sides still read everything`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell("처음에 쓴 글")
            _ = try await served.add("맡기기 전에 이어 쓴 글", with: code)
            let gildong = try await AtDesk("gildong", in: served)
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            let away = try await cheong.assign(report, to: ["kkeokjeong"])
            #expect(away.headers[.location] == "/today?done=assignment")
            for dropped in [cheong, gildong] {
                #expect(try await dropped.browser.get(report).status == .notFound)
                #expect(try await dropped.reports().isEmpty)
            }
            let kkeokjeong = try await AtDesk("kkeokjeong", in: served)
            _ = try await kkeokjeong.answer(report, "센터장이 쓴 답")
            _ = try await served.add("맡긴 뒤에 이어 쓴 글", with: code)
            let page = try await kkeokjeong.browser.get(report)
            let thread = try await served.thread(code, showingStory: true)
            for words in [
                "처음에 쓴 글", "맡기기 전에 이어 쓴 글", "센터장이 쓴 답", "맡긴 뒤에 이어 쓴 글",
            ] {
                #expect(page.says(words), "\(words)")
                #expect(thread.says(words), "\(words)")
            }
        }
    }

    @Test func `a report goes from hand to hand, and each in charge reads old and new`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell("처음에 쓴 글")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "첫째 답")
            _ = try await cheong.assign(report, to: ["cheong", "gildong"])
            let gildong = try await AtDesk("gildong", in: served)
            #expect(try await gildong.browser.get(report).says("첫째 답"))
            _ = try await gildong.answer(report, "둘째 답")
            _ = try await gildong.assign(report, to: ["gildong"])
            #expect(try await cheong.browser.get(report).status == .notFound)
            _ = try await gildong.answer(report, "셋째 답")
            let thread = try await served.thread(code, showingStory: true)
            for words in ["처음에 쓴 글", "첫째 답", "둘째 답", "셋째 답"] {
                #expect(thread.says(words), "\(words)")
                #expect(try await gildong.browser.get(report).says(words), "\(words)")
            }
        }
    }

    @Test func `an answer of somebody who was just dropped comes back with its words`() async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, with: ["gildong"], as: "cheong")
            let gildong = try await AtDesk("gildong", in: served)
            let form = try await gildong.browser.get(report).form(report + "/answers")
                .filling("words", "빠지기 직전에 쓰던 답")
            _ = try await cheong.assign(report, to: ["cheong"])
            let answer = try await gildong.browser.send(form)
            #expect(answer.status == .notFound)
            #expect(answer.says("빠지기 직전에 쓰던 답"))
            #expect(try served.house.raw().count("entry", where: "kind = 'answered'") == 0)
        }
    }

    /// Whoever kept a copy of an old key, and of the whole database, reads nothing new.
    @Test func `what is written after a hand-over opens with no key from before`() async throws {
        try await ServedHouse.open { served in
            let house = served.house
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            let folder = try #require(FolderID(report.split(separator: "/")[1]))
            let gildong = try house.officer("gildong").keys
            let old = try await house.database.read { transaction in
                let roster = try house.world.directories.current(
                    of: gildong.center,
                    in: transaction
                )
                return try transaction.grants(of: gildong.card, in: folder).map {
                    try gildong.open($0, directory: roster.directory, today: TestHouse.day)
                }
            }
            #expect(old.count == 1)
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "열쇠를 바꾼 뒤에 쓴 답")
            try await house.database.read { transaction in
                var keys = FolderKeys(old)
                for record in try transaction.threadKeys(of: folder) {
                    if let key = old.compactMap({ try? $0.open(record) }).first { keys.add(key) }
                }
                let opened = try transaction.entries(of: folder).map { entry in
                    (keys.all(.folder) + keys.all(.thread)).contains {
                        (try? $0.open(entry)) != nil && entry.body != nil
                    }
                }
                // told; read, which has no words; assigned; answered.
                #expect(opened.first == true)
                #expect(opened.last == false)
                #expect(try transaction.grants(of: gildong.card, in: folder).isEmpty)
            }
        }
    }

    private static func card(of account: String, in house: TestHouse) throws -> String {
        try house.officer(account).keys.card.description
    }
}
