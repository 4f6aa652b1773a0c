import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web

/// Other roles for somebody, and what colleagues are told of it (A5.6, E4 §5).
struct RoleTests {
    private static func give(
        _ roles: [String],
        to account: String,
        by director: Browser,
        in served: ServedHouse
    ) async throws -> Answer {
        let id = try served.house.id(of: account)
        var form = try await director.get("/people/\(id)").form("/people/\(id)/roles")
            .filling("role").filling("recovery", "yes")
        for role in roles { form = form.adding("role", role) }
        return try await director.send(form)
    }

    @Test func `who handles no reports any more is out, and their old key opens nothing`()
        async throws
    {
        try await ServedHouse.open { served in
            _ = try await served.tell()
            let gildong = try await AtDesk("gildong", in: served)
            let report = try await gildong.report()
            let director = try await served.signedIn("kkeokjeong")
            let done = try await Self.give(["assistant"], to: "gildong", by: director, in: served)
            #expect(done.headers[.location] == "/people?done=roles")
            #expect(try await gildong.browser.get(report).status == .seeOther)
            let left = try served.house.raw().count(
                "access_grant JOIN key ON key.id = access_grant.key",
                where: "key.officer = (SELECT id FROM officer WHERE account = 'gildong')"
            )
            #expect(left == 0)
            #expect(try served.house.raw().count("renewal") == 1)
            served.house.clock.advance(minutes: 1)
            let back = try await served.signedIn("gildong")
            #expect(try await back.get(report).status == .notFound)
            _ = try await served.tell()
            #expect(try served.house.raw().count("access_grant", where: "role = 'duty'") == 2)
        }
    }

    @Test func `a new director opens the center's keys, and one who ceases does not`() async throws
    {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let cheong = try await served.signedIn("cheong")
            _ = try await Self.give(
                ["director", "counsellor"],
                to: "cheong",
                by: director,
                in: served
            )
            // More rights end no session.
            let code = try await served.invite("jini", by: cheong)
            #expect(try await served.open(code, of: "jini").answer.status == .seeOther)
            _ = try await Self.give(["counsellor"], to: "cheong", by: director, in: served)
            #expect(try await cheong.get("/today").status == .seeOther)
            let keepers = try served.house.raw().rows(
                """
                SELECT officer.account FROM access_grant
                JOIN key ON key.id = access_grant.key JOIN officer ON officer.id = key.officer
                JOIN folder ON folder.id = access_grant.folder
                WHERE folder.kind = 'center' AND officer.account IN ('cheong', 'kkeokjeong')
                """
            )
            #expect(keepers == [["kkeokjeong"]])
            served.house.clock.advance(minutes: 1)
            let back = try await served.signedIn("cheong")
            #expect(try await back.get("/people/invitation").status == .notFound)
        }
    }

    @Test func `the record tells roles before and after, and Today tells it once`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            _ = try await Self.give(
                ["counsellor", "investigator"],
                to: "gildong",
                by: director,
                in: served
            )
            let words = served.house.words()
            let told = [words("role.counsellor"), "→", words("role.investigator")]
            let history = try await director.get("/people/history")
            #expect(told.allSatisfy { history.says($0) })
            // The doer knows; who it is about and who hands reports over are told.
            #expect(try await !director.get("/today").says(words("told.heading")))
            for account in ["gildong", "cheong"] {
                let browser = try await served.signedIn(account)
                let today = try await browser.get("/today")
                #expect(today.says(words("told.heading")) && today.says("임꺽정"))
                _ = try await browser.send(today.form("/notices"))
                #expect(try await !browser.get("/today").says(words("told.heading")))
            }
            let operating = try await served.signedIn("bangja")
            #expect(try await !operating.get("/today").says(words("told.heading")))
        }
    }

    @Test func `a changed passphrase is told to its owner, and to nobody else`() async throws {
        try await ServedHouse.open { served in
            let browser = try await served.signedIn("cheong")
            let fresh = "another lamp beside the door"
            _ = try await browser.send(
                browser.get("/account").form("/account/passphrase")
                    .filling("old", Household.passphrase(of: "cheong"))
                    .filling("new", fresh).filling("again", fresh)
            )
            let words = served.house.words()
            let today = try await browser.get("/today")
            #expect(today.says(words("told.own.passphraseChanged")))
            #expect(today.says(words("told.notYou")))
            let director = try await served.signedIn("kkeokjeong")
            #expect(try await !director.get("/today").says(words("told.heading")))
            // Nobody silences what is still to come.
            _ = try await browser.send(today.form("/notices").filling("seen", "999999"))
            #expect(try await !browser.get("/today").says(words("told.heading")))
            _ = try await Self.give(["investigator"], to: "cheong", by: director, in: served)
            served.house.clock.advance(minutes: 1)
            let again = served.desk()
            _ = try await served.signIn("cheong", passphrase: fresh, in: again)
            #expect(try await again.get("/today").says(words("told.heading")))
        }
    }

    @Test func `the last director and one's own roles are left alone`() async throws {
        try await ServedHouse.open { served in
            let director = try await served.signedIn("kkeokjeong")
            let own = try served.house.id(of: "kkeokjeong")
            let token = try await director.get("/today").form("/sign-out")["token"] ?? ""
            let answer = try await director.post(
                "/people/\(own)/roles",
                [.init("token", token), .init("role", "counsellor")]
            )
            #expect(answer.status == .conflict)
            #expect(answer.says(served.house.words()("teamRefusal.oneself")))
            let unknown = String(repeating: "0", count: 32)
            #expect(
                try await director.post(
                    "/people/\(unknown)/roles",
                    [.init("token", token), .init("role", "counsellor")]
                ).status == .notFound
            )
        }
    }
}
