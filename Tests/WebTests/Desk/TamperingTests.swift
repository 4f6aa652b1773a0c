import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web
import Storage
import Vault

/// Whoever can write to the disk cannot put words into anybody's mouth unseen (architecture §4).
struct TamperingTests {
    static let harms: [(String, String)] = [
        (
            "a story that is another report's",
            """
            CREATE TEMP TABLE old AS SELECT folder, body FROM entry WHERE kind = 'told';
            UPDATE entry SET body = (SELECT old.body FROM old WHERE old.folder <> entry.folder)
            WHERE kind = 'told'
            """
        ),
        (
            "an answer without a signature, from the reporter's side",
            "UPDATE entry SET officer = NULL, signature = NULL WHERE kind = 'answered'"
        ),
        (
            "an answer in another officer's name",
            """
            UPDATE entry SET officer = (SELECT id FROM officer WHERE account = 'gildong')
            WHERE kind = 'answered'
            """
        ),
        ("an answer on another day", "UPDATE entry SET day = '2026-11-01' WHERE kind = 'answered'"),
        ("an entry cut out", "DELETE FROM entry WHERE kind = 'answered'"),
        (
            "an entry cut out and the rest moved up",
            """
            DELETE FROM entry WHERE kind = 'read';
            UPDATE entry SET sequence = sequence - 1 WHERE sequence > 2 AND folder IN
                (SELECT id FROM folder WHERE kind = 'report');
            UPDATE folder SET last_sequence = last_sequence - 1 WHERE stage = 'answered'
            """
        ),
        (
            "four bytes of the words",
            """
            UPDATE entry SET body = CAST(substr(body, 1, 100) || x'00000000'
                || substr(body, 105) AS BLOB) WHERE kind = 'answered'
            """
        ),
        (
            "a grant of another folder",
            """
            CREATE TEMP TABLE old AS SELECT * FROM access_grant WHERE role = 'assigned';
            UPDATE access_grant SET wrapped = (SELECT old.wrapped FROM old
                WHERE old.key = access_grant.key AND old.epoch = access_grant.epoch
                    AND old.folder <> access_grant.folder)
            WHERE role = 'assigned'
            """
        ),
    ]

    @Test(arguments: harms)
    func `a report that was tampered with is shown to no officer`(what: String, sql: String)
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell("건드리면 안 되는 글")
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            try await cheong.take(report, as: "cheong")
            _ = try await cheong.answer(report, "건드리면 안 되는 답")
            _ = try await served.tell("다른 사람의 글")
            let other = try #require(try await cheong.reports().first { $0 != report })
            try await cheong.take(other, as: "cheong")
            #expect(try await cheong.browser.get(report).says("건드리면 안 되는 글"))
            #expect(try await served.thread(code, showingStory: true).says("건드리면 안 되는 답"))

            try served.house.raw().tamper(sql)
            let page = try await cheong.browser.get(report)
            #expect(page.status == .conflict, "\(what)")
            expectNothing(of: page, in: served.house)
            let post = try await cheong.post(report, "answers", [.init("words", "그 뒤에 쓴 답")])
            #expect(post.status == .conflict, "\(what)")
            for line in served.house.troubles.lines {
                #expect(!line.contains("글"), "\(line)")
                #expect(!line.contains("답"), "\(line)")
            }
        }
    }

    /// The reporter's thread has fewer rows to lose, and the same answer.
    @Test(arguments: harms.filter { !$0.0.contains("grant") })
    func `a thread that was tampered with is shown to no reporter`(what: String, sql: String)
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await served.tell("건드리면 안 되는 글")
            _ = try await served.tell("다른 사람의 글")
            let cheong = try await AtDesk("cheong", in: served)
            for report in try await cheong.reports() {
                try await cheong.take(report, as: "cheong")
                _ = try await cheong.answer(report, "건드리면 안 되는 답")
            }
            try served.house.raw().tamper(sql)
            let page = try await served.thread(code, showingStory: true)
            #expect(page.status == .internalServerError, "\(what)")
            expectNothing(of: page, in: served.house)
        }
    }

    @Test func `a summary that was exchanged is not shown`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            _ = try await served.tell("다른 글")
            let cheong = try await AtDesk("cheong", in: served)
            try served.house.raw().tamper(
                """
                UPDATE folder SET summary = (SELECT other.summary FROM folder AS other
                    WHERE other.kind = 'report' AND other.id <> folder.id) WHERE kind = 'report'
                """
            )
            let page = try await cheong.browser.get("/reports")
            #expect(page.body.components(separatedBy: "열 수 없음").count == 2)
            #expect(!page.says("다른 글"))
        }
    }

    /// Words of whoever holds the disk reach nobody: an officer's key put in is no key.
    @Test func `a key that the center did not vouch for gets no report`() async throws {
        let stranger = try await ServedHouse.open { other in
            let id = try other.house.officer("cheong").keys.card.description
            return try other.house.raw().rows(
                "SELECT hex(agreement), hex(signing), hex(signature) FROM key WHERE id = x'\(id)'"
            )[0]
        }
        try await ServedHouse.open { served in
            let gildong = try served.house.officer("gildong")
            try served.house.raw().tamper(
                """
                UPDATE key SET agreement = x'\(stranger[0])', signing = x'\(stranger[1])',
                    signature = x'\(stranger[2])'
                WHERE officer = x'\(gildong.officer.id)';
                UPDATE center SET roster = roster + 1
                """
            )
            _ = try await served.tell("바뀐 열쇠로는 못 읽는 글")
            #expect(try served.house.raw().count("access_grant", where: "role = 'duty'") == 1)
            let cheong = try await AtDesk("cheong", in: served)
            #expect(try await cheong.reports().count == 1)
        }
    }

    @Test func `an audit that was changed names its first bad entry`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let cheong = try await AtDesk("cheong", in: served)
            try await cheong.take(cheong.report(), as: "cheong")
            let house = served.house
            let center = try house.officer("cheong").officer.center
            #expect(try await Self.firstBroken(at: center, in: house) == nil)
            try house.raw().tamper(
                "UPDATE audit SET act = 'closed' WHERE sequence = 8 AND center = x'\(center)'"
            )
            #expect(try await Self.firstBroken(at: center, in: house) == 8)
        }
    }

    static func firstBroken(at center: CenterID, in house: TestHouse) async throws -> Int? {
        let entries = try await house.database.read {
            try $0.audit(of: center, after: 0, limit: .max)
        }
        try #require(entries.count > 8)
        return AuditChain.firstBroken(in: entries)
    }

    private func expectNothing(of page: Answer, in house: TestHouse) {
        #expect(!page.says("건드리면 안 되는"))
        #expect(!page.says("다른 사람의 글"))
        let reference = page.body.firstMatch(of: /class="number">([2-9A-Z]{8})</)
        #expect(reference != nil)
        if let reference = reference?.output.1 {
            #expect(house.troubles.lines.contains { $0.contains(reference) })
        }
    }
}
