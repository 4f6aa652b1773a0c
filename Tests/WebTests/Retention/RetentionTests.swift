import Casework
import Foundation
import HTTPTypes
import Storage
import TestSupport
import Testing
import Web

/// What the pages promise is done: an ended report goes after its period, told two weeks before.
struct RetentionTests {
    /// A report of the students' center that 심청 has answered and closed; its period is 12 months.
    private func ended(_ served: ServedHouse) async throws -> String {
        let code = try await served.tell("지워질 이야기")
        let desk = try await AtDesk("cheong", in: served)
        let report = try await desk.report()
        try await desk.take(report, as: "cheong")
        _ = try await desk.answer(report, "읽었습니다")
        #expect(try await desk.close(report, as: "answered").status == .seeOther)
        return code
    }

    private func round(_ served: ServedHouse) -> RetentionRound {
        RetentionRound(world: served.house.world, home: served.house.home)
    }

    /// Lets days go by with a look on each, up to a day.
    private func live(_ served: ServedHouse, until day: String) async throws {
        let day = try #require(Day(day))
        let round = round(served)
        try await round.take()
        while served.house.world.today < day {
            served.house.clock.advance(days: 1)
            try await round.take()
        }
    }

    private func folders(_ served: ServedHouse) throws -> Int {
        try served.house.raw().count("folder", where: "kind = 'report'")
    }

    @Test func `an ended report goes the day after its period, and its code opens nothing`()
        async throws
    {
        try await ServedHouse.open { served in
            let code = try await ended(served)
            let id = try served.house.raw().rows("SELECT id FROM folder WHERE kind = 'report'")[0][
                0
            ]
            let body = try served.house.raw().rows(
                "SELECT hex(body) FROM entry WHERE kind = 'told'"
            )[0][0].prefix(64)
            let bytes = try #require(Hexadecimal.bytes(body.lowercased()))
            try await live(served, until: "2027-11-04")
            #expect(try folders(served) == 1)
            try await live(served, until: "2027-11-18")
            #expect(try folders(served) == 1)
            try await served.house.database.settle()
            #expect(try disk(served).contains(bytes))
            try await live(served, until: "2027-11-19")
            #expect(try folders(served) == 0)
            #expect(try !disk(served).contains(bytes))
            #expect(
                try served.house.home.outsideList.read().deleted.map(\.key.description) == [id]
            )
            let raw = try served.house.raw()
            #expect(try raw.count("audit", where: "act = 'deleted' AND officer IS NULL") == 1)
            #expect(try raw.count("tombstone", where: "reason = 'retention'") == 1)
            let answer = try await served.thread(code)
            #expect(!answer.says("읽었습니다"))
        }
    }

    /// The database and its log as they lie on the disk.
    private func disk(_ served: ServedHouse) throws -> Data {
        let file = served.house.home.database.path
        return ["", "-wal"].reduce(into: Data()) { all, end in
            all += FileManager.default.contents(atPath: file + end) ?? Data()
        }
    }

    @Test func `what still goes on, and a center without a number, lose nothing`() async throws {
        try await ServedHouse.open { served in
            _ = try await served.tell("이어지는 이야기")
            try await live(served, until: "2028-03-01")
            #expect(try folders(served) == 1)
        }
    }

    @Test func `officers in charge see it two weeks before, and keep it for a reason`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await ended(served)
            try await live(served, until: "2027-11-05")
            let desk = try await AtDesk("cheong", in: served)
            let today = try await desk.browser.get("/today")
            #expect(today.says("곧 지워질 글"))
            let report = try #require(today.links(beginning: "/reports/").first)
            let form = try await desk.browser.get(report).form(report + "/retention")
            let faulty = try await desk.browser.send(
                form.filling("until", "").filling("keeping", "  ")
            )
            #expect(faulty.status == .unprocessableContent)
            let past = try await desk.browser.send(
                form.filling("until", "2027-11-01").filling("keeping", "소송이 이어짐")
            )
            #expect(past.status == .conflict)
            #expect(past.says("소송이 이어짐"))
            let kept = try await desk.browser.send(
                form.filling("until", "2028-05-31").filling("keeping", "소송이 이어짐")
            )
            #expect(kept.status == .seeOther)
            #expect(try await desk.browser.follow(kept).says("2028. 5. 31."))
            #expect(try await !desk.browser.get("/today").says("곧 지워질 글"))
            let clear = try served.house.raw().rows(
                "SELECT facts FROM entry WHERE kind = 'kept-longer'"
            )
            #expect(clear == [[#"{"until":"2028-05-31"}"#]])
            try await live(served, until: "2028-05-31")
            #expect(try folders(served) == 1)
            try await live(served, until: "2028-06-14")
            #expect(try folders(served) == 0)
        }
    }

    @Test func `whoever writes again is not deleted`() async throws {
        try await ServedHouse.open { served in
            let code = try await ended(served)
            try await live(served, until: "2027-11-10")
            try await served.add("아직 할 말이 있어요", with: code)
            try await live(served, until: "2027-12-31")
            #expect(try folders(served) == 1)
            #expect(
                try served.house.raw().count(
                    "clock",
                    where: "rule = 'retention' AND state = 'running'"
                )
                    == 0
            )
        }
    }

    /// A year on, a year back, and three days of standing still (B3 45).
    @Test(arguments: [365.0, -365.0, 3.0, 366.0])
    func `after a jump of the clock nothing goes until a director says that the day is right`(
        jump: Double
    ) async throws {
        try await ServedHouse.open { served in
            _ = try await ended(served)
            try await live(served, until: "2027-11-17")
            let round = round(served)
            served.house.clock.advance(days: jump)
            for _ in 1...3 {
                let paces = try await round.take()
                for pace in paces.values {
                    guard case .stopped = pace else {
                        Issue.record("it went on: \(pace)")
                        return
                    }
                }
            }
            #expect(try folders(served) == 1)
            let counsellor = try await served.signedIn("gildong")
            #expect(try await counsellor.get("/retention").status == .notFound)
            #expect(try await !counsellor.get("/today").says("지우기를 멈췄습니다"))
            let director = try await served.signedIn("kkeokjeong")
            #expect(try await director.get("/today").says("지우기를 멈췄습니다"))
            let page = try await director.get("/retention")
            let answer = try await director.send(page.form("/retention/confirmation"))
            #expect(answer.status == .seeOther)
            #expect(try folders(served) == 1, "the word alone deletes nothing")
            #expect(
                try served.house.raw().count("audit", where: "act = 'retention-confirmed'") == 1
            )
            served.house.clock.advance(days: 1)
            try await round.take()
            #expect(try folders(served) == (jump > 0 ? 0 : 1))
        }
    }

    @Test func `two looks at once delete once`() async throws {
        try await ServedHouse.open { served in
            _ = try await ended(served)
            try await live(served, until: "2027-11-18")
            served.house.clock.advance(days: 1)
            let (one, two) = (round(served), round(served))
            async let first = one.take()
            async let second = two.take()
            _ = try await (first, second)
            #expect(try folders(served) == 0)
            #expect(try served.house.raw().count("audit", where: "act = 'deleted'") == 1)
        }
    }

    @Test func `what a fall left out of the outside list is added, and a cut line spoils nothing`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await ended(served)
            try await live(served, until: "2027-11-19")
            let file = served.house.home.folder.appending(path: "tombstones")
            try Data("deleted 00".utf8).write(to: file)
            try await round(served).keepOutside()
            let records = try served.house.home.outsideList.read()
            #expect(records.deleted.count == 1)
            #expect(records.unreadable == 1)
            try await round(served).keepOutside()
            #expect(try served.house.home.outsideList.read() == records)
        }
    }

    @Test func `the heads of the audit show an older copy`() async throws {
        try await ServedHouse.open { served in
            let house = served.house
            try await round(served).take()
            let heads = house.home.headsFile
            #expect(try await heads.compare(with: house.database) == .agrees)
            let folder = house.home.folder
            let copy = folder.appending(path: "old.sqlite")
            try Database.copy(house.home.database, to: copy)
            let old = try Database.open(at: copy)
            _ = try await served.signedIn("cheong")
            house.clock.advance(days: 1)
            try await round(served).take()
            #expect(try await heads.compare(with: house.database) == .agrees)
            #expect(try await heads.compare(with: old) == .older(by: 1))
            try old.close()
            let text = try String(contentsOf: folder.appending(path: "heads"), encoding: .utf8)
            #expect(text.split(separator: "\n").count == 3)
        }
    }

    /// As rows say it today, and as they said it while the joining hid the end.
    @Test(arguments: ["withdrawn", "merged"])
    func `what was withdrawn goes after its period, also beside another report`(stage: String)
        async throws
    {
        try await ServedHouse.open { served in
            let first = try await served.tell("처음 쓴 글")
            let cheong = try await AtDesk("cheong", in: served)
            let one = try await cheong.report()
            try await cheong.take(one, as: "cheong")
            let code = try await served.tell("또 쓴 글")
            let two = try #require(try await cheong.reports().first { $0 != one })
            try await cheong.take(two, as: "cheong")
            _ = try await cheong.merge(two, into: "2026-1")
            try await served.withdraw(code)
            _ = try await cheong.read(two)
            #expect(try await cheong.reports("?stage=withdrawn") == [two])
            try served.house.raw().execute(
                "UPDATE folder SET stage = '\(stage)' WHERE stage = 'withdrawn'"
            )
            try await live(served, until: "2027-11-30")
            #expect(try folders(served) == 1)
            #expect(try await served.thread(first, showingStory: true).says("처음 쓴 글"))
        }
    }
}
