import Casework
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Turns of duty over real requests: planned, begun and ended by themselves.
struct DutyTests {
    private static func plan(
        _ account: String,
        _ from: Int,
        _ until: Int,
        by director: Browser,
        in served: ServedHouse
    ) async throws -> Answer {
        let today = served.house.world.today
        return try await director.send(
            director.get("/people").form("/people/turns")
                .filling("officer", try served.house.id(of: account))
                .filling("from", today.adding(days: from).description)
                .filling("until", today.adding(days: until).description)
        )
    }

    /// Who was given the reports that came, by account.
    private static func readers(in served: ServedHouse) throws -> [String] {
        try served.house.raw().rows(
            """
            SELECT officer.account FROM access_grant
            JOIN key ON key.id = access_grant.key JOIN officer ON officer.id = key.officer
            WHERE access_grant.role = 'duty' ORDER BY officer.account
            """
        ).map { $0[0] }
    }

    @Test func `what comes is sealed to whoever's turn it is that day`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let done = try await Self.plan("kkeokjeong", 1, 2, by: director, in: served)
            #expect(done.headers[.location] == "/people?done=turn")
            let words = served.house.words()
            #expect(try await director.get("/people").says(words("people.turns")))
            #expect(try await director.get("/today").says("당번이 됩니다"))
            _ = try await served.tell()
            #expect(try Self.readers(in: served) == ["cheong", "gildong"])
            served.house.clock.advance(days: 1)
            _ = try await served.tell()
            #expect(try Self.readers(in: served) == ["cheong", "gildong", "kkeokjeong"])
            served.house.clock.advance(days: 2)
            _ = try await served.tell()
            #expect(
                try Self.readers(in: served)
                    == ["cheong", "cheong", "gildong", "gildong", "kkeokjeong"]
            )
            let again = try await served.signedIn("kkeokjeong")
            #expect(try await !again.get("/people").says(words("people.turns")))
        }
    }

    /// The form names everybody who may read, so a new day asks nothing.
    @Test func `a form from before midnight is kept after it, for those of the new day`()
        async throws
    {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            _ = try await Self.plan("kkeokjeong", 1, 1, by: director, in: served)
            served.house.clock.advance(minutes: 14 * 60 - 1)
            let browser = served.reporter()
            let form = try await served.reportForm(at: "grad", browser).filling("story", "밤에 쓴 글")
            served.house.clock.advance(minutes: 2)
            #expect(served.house.world.today == TestHouse.day.adding(days: 1))
            let first = try await browser.send(form)
            #expect(first.code != nil)
            #expect(try await browser.send(form).code == first.code)
            #expect(try Self.readers(in: served) == ["kkeokjeong"])
            let kkeokjeong = try await AtDesk("kkeokjeong", in: served)
            #expect(try await kkeokjeong.browser.get(kkeokjeong.report()).status == .ok)
        }
    }

    @Test func `whoever leaves out the one in turn is read by those on duty`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            _ = try await Self.plan("gildong", 0, 6, by: director, in: served)
            _ = try await served.tell(leavingOut: ["gildong"])
            #expect(try Self.readers(in: served) == ["cheong"])
        }
    }

    @Test func `what is wrong with a turn is said at its field, with what was typed`() async throws
    {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            let form = try await director.get("/people").form("/people/turns")
            let empty = try await director.send(form)
            #expect(empty.status == .unprocessableContent)
            #expect(empty.says(words("people.turnWho")) && empty.says(words("people.turnDay")))
            let late = try await Self.plan("gildong", 5, 3, by: director, in: served)
            #expect(late.status == .unprocessableContent)
            #expect(late.says(words("people.turnRefusal.backwards")))
            let typed = TestHouse.day.adding(days: 5).description
            #expect(try late.form("/people/turns")["from"] == typed)
            #expect(try served.house.raw().count("duty_turn") == 0)
            #expect(
                try await Self.plan("bangja", 0, 3, by: director, in: served)
                    .says(words("people.turnRefusal.mayNotRead"))
            )
        }
    }

    @Test func `a turn is taken back, ends with the account, and stays in the record`() async throws
    {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let words = served.house.words()
            _ = try await Self.plan("gildong", 0, 6, by: director, in: served)
            let ending = try await director.get("/people").form(endingWith: "/end")
            #expect(try await director.send(ending).headers[.location] == "/people?done=turnEnd")
            #expect(try await director.send(ending).headers[.location] == "/people?done=turnEnd")
            #expect(try served.house.raw().count("duty_turn") == 0)
            _ = try await Self.plan("gildong", 3, 6, by: director, in: served)
            let id = try served.house.id(of: "gildong")
            _ = try await director.send(
                director.get("/people/\(id)").form("/people/\(id)/suspension")
            )
            #expect(try served.house.raw().count("duty_turn") == 0)
            let history = try await director.get("/people/history")
            #expect(history.says(words("permissionAct.turnPlanned")))
            #expect(history.says(words("permissionAct.turnTakenBack")))
            #expect(try served.house.raw().count("audit_detail") == 4)
        }
    }
}
