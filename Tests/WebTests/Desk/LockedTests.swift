import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web
import Storage
import Vault

/// When nothing can be stored, nothing that was typed is lost (issue 2 §5).
struct LockedTests {
    private static func locked<Result: Sendable>(
        _ served: ServedHouse,
        _ use: @Sendable () async throws -> Result
    ) async throws -> Result {
        let other = try served.house.raw()
        try other.execute("BEGIN IMMEDIATE")
        let result = try await use()
        try other.execute("ROLLBACK")
        return result
    }

    @Test func `a report that cannot be stored is a page with its words, and counts later`()
        async throws
    {
        try await ServedHouse.open(patience: 0.2) { served in
            let form = try await served.reportForm().filling("story", "잠긴 사이에 쓴 글")
            let page = try await Self.locked(served) { try await served.reporter().send(form) }
            #expect(page.status == .serviceUnavailable)
            #expect(page.says("잠긴 사이에 쓴 글"))
            #expect(page.says(served.house.words()("trouble.closedMore")))
            #expect(page.code == nil)
            #expect(try await served.reporter().send(form).code != nil)
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 1)
        }
    }

    @Test func `an addition that cannot be stored is a page with its words`() async throws {
        try await ServedHouse.open(patience: 0.2) { served in
            let code = try await served.tell()
            let thread = try await served.thread(code)
            let form = try thread.form("/receipt/additions").filling("words", "이어서 쓴 글")
            let page = try await Self.locked(served) { try await served.reporter().send(form) }
            #expect(page.status == .serviceUnavailable)
            #expect(page.says("이어서 쓴 글"))
            let stop = try await Self.locked(served) {
                try await served.reporter().send(thread.form("/receipt/withdrawal"))
            }
            #expect(stop.status == .serviceUnavailable)
            #expect(try await served.reporter().send(form).status == .ok)
        }
    }

    @Test
    func `an answer that cannot be stored is a page with its words, also after minutes of typing`()
        async throws
    {
        try await ServedHouse.open(patience: 0.2) { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            let page = try await cheong.browser.get(report)
            let answer = try page.form(report + "/answers").filling("words", "잠긴 사이에 쓴 답")
            let closing = try page.form(report + "/closure").filling("closing", "spam")
                .filling("reason", "잠긴 사이에 쓴 까닭")
            served.house.clock.advance(minutes: 5)
            let (answered, closed) = try await Self.locked(served) {
                (try await cheong.browser.send(answer), try await cheong.browser.send(closing))
            }
            #expect(answered.status == .serviceUnavailable)
            #expect(answered.says("잠긴 사이에 쓴 답"))
            #expect(closed.status == .serviceUnavailable)
            #expect(closed.says("잠긴 사이에 쓴 까닭"))
            #expect(try await cheong.browser.send(answer).status == .seeOther)
        }
    }

    @Test func `somebody who comes in while nothing can be stored is told so`() async throws {
        try await ServedHouse.open(patience: 0.2) { served in
            let answer = try await Self.locked(served) {
                try await served.signIn("cheong", in: served.desk())
            }
            #expect(answer.status == .serviceUnavailable)
            #expect(try await served.signIn("cheong", in: served.desk()).status == .seeOther)
        }
    }

    /// The roster changed after the report was sealed and before it was stored: sealed again.
    @Test func `a report reaches those who are on duty when it is stored`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("둘 다 읽는 글")
            try served.house.raw().execute(
                """
                UPDATE officer SET on_duty = 0 WHERE account = 'gildong';
                UPDATE center SET roster = roster + 1
                """
            )
            _ = try await served.tell("한 사람만 읽는 글")
            #expect(try await AtDesk("gildong", in: served).reports().count == 1)
            #expect(try await AtDesk("cheong", in: served).reports().count == 2)
        }
    }

    @Test func `when the last one on duty leaves, the next report is refused with its words`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let form = try await served.reportForm().filling("story", "아무도 없을 때 쓴 글")
            try served.house.raw().execute(
                "UPDATE officer SET on_duty = 0; UPDATE center SET roster = roster + 1"
            )
            let page = try await served.reporter().send(form)
            #expect(page.status == .unprocessableContent)
            #expect(try page.form(form.action)["story"] == "아무도 없을 때 쓴 글")
            #expect(try served.house.raw().count("folder", where: "kind = 'report'") == 1)
        }
    }

    /// A whole life of a house, and the record of who did what has no gap (E4 §8).
    @Test func `the audit is whole after all that, and no reporter is in it`() async throws {
        try await ServedHouse.open { served in
            var codes: [String] = []
            for number in 0..<4 { codes.append(try await served.tell("글 \(number)")) }
            let cheong = try await AtDesk("cheong", in: served)
            for report in try await cheong.reports() {
                try await cheong.take(report, with: ["gildong"], as: "cheong")
                _ = try await cheong.answer(report, "답")
            }
            let before = try served.house.raw().count("audit")
            for code in codes { try await served.add("더", with: code) }
            try await served.withdraw(codes[0])
            #expect(try served.house.raw().count("audit") == before)
            let gildong = try await AtDesk("gildong", in: served)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for report in try await gildong.reports() {
                    for desk in [cheong, gildong] {
                        group.addTask { _ = try await desk.browser.get(report) }
                    }
                }
                try await group.waitForAll()
            }
            for center in served.house.world.campus.centers where center.profile.slug.text == "grad"
            {
                #expect(
                    try await TamperingTests.firstBroken(at: center.id, in: served.house) == nil
                )
            }
        }
    }
}
