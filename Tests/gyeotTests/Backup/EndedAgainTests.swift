import Casework
import Foundation
import Storage
import TestSupport
import Testing
import Web

@testable import gyeot

/// An end that a backup does not know of is carried out as at the desk, and not half of it.
struct EndedAgainTests {
    /// Whoever left after the backup comes back with nothing: no grant, no way to the keys, no turn of
    /// duty; and colleagues write on under keys that were never theirs (B3 16, 46).
    @Test func `an account that ended after the backup is ended again, and reports get new keys`()
        async throws
    {
        let place = try Ground()
        let (burnt, code) = try await ServedHouse.open { served in
            let house = served.house
            _ = try await house.home.anchors(of: house.database)
            let code = try await served.tell("첫 이야기")
            let gildong = try house.officer("gildong").officer
            try await house.database.write { transaction in
                try transaction.insert(
                    DutyTurn(
                        officer: gildong.id,
                        from: TestHouse.day.adding(days: 7),
                        until: TestHouse.day.adding(days: 14)
                    ),
                    at: gildong.center
                )
            }
            _ = try BackupTests.backup(house, to: place.file)
            let director = try await served.signedIn("kkeokjeong")
            let page = try await director.get("/people/\(gildong.id)")
            let form = try page.form("/people/\(gildong.id)/end")
            _ = try await director.send(form.filling("recovery", "yes"))
            #expect(try house.raw().count("officer", where: "standing = 'ended'") == 1)
            try await RetentionRound(world: house.world, home: house.home).keepOutside()
            try place.keep(["tombstones"], of: house)
            return (house, code)
        }
        let outcome = try await BackupTests.restore(
            place.file,
            into: place.home,
            tombstones: place.kept("tombstones")
        )
        #expect(outcome.endedAgain == 1)
        let house = try await burnt.moved(to: Home(folder: place.home))
        let own = "officer = (SELECT id FROM officer WHERE account = 'gildong')"
        let held = "key IN (SELECT id FROM key WHERE \(own))"
        let raw = try house.raw()
        #expect(try raw.count("access_grant", where: held) == 0)
        for table in ["unlock_slot", "key_ring", "duty_turn"] {
            #expect(try raw.count(table, where: own) == 0, "\(table)")
        }
        #expect(
            try raw.count(
                "officer",
                where: "account = 'gildong' AND standing = 'ended' AND on_duty = 0"
            ) == 1
        )
        #expect(try raw.count("renewal") == 1)
        #expect(try raw.count("audit", where: "act = 'officer-ended' AND officer IS NULL") == 1)
        house.clock.advance(minutes: 2)
        try await ServedHouse.serve(house) { served in
            let cheong = try await AtDesk("cheong", in: served)
            let report = try await cheong.report()
            _ = try await cheong.read(report)
            #expect(
                try house.raw().rows("SELECT epoch FROM folder WHERE kind = 'report'") == [["2"]]
            )
            #expect(try house.raw().count("access_grant", where: held) == 0)
            #expect(try await served.thread(code, showingStory: true).says("첫 이야기"))
        }
    }
}
