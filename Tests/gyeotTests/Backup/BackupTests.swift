import Casework
import Foundation
import Storage
import TestSupport
import Testing
import Web

@testable import gyeot

/// A backup is made beside a served house and put back; what was deleted stays deleted (B3 46, 60).
struct BackupTests {
    static func backup(_ house: TestHouse, to target: URL) throws -> BackupCheck {
        try BackupSteps(home: house.home, target: target, now: house.clock.now).run()
    }

    static func restore(
        _ file: URL,
        into folder: URL,
        tombstones: URL? = nil,
        heads: URL? = nil,
        despiteHeads: Bool = false
    ) async throws -> RestoreSteps.Outcome {
        try await RestoreSteps(
            home: Home(folder: folder),
            file: file,
            tombstones: tombstones,
            heads: heads,
            despiteHeads: despiteHeads,
            now: TestHouse.wednesday
        ).run()
    }

    /// What a house leaves behind when it burns down.
    private struct Rest: Sendable {
        let house: TestHouse
        let code: String
        let deletedCode: String
    }

    @Test func `backed up while reports stream in, restored, served: codes open, officers sign in`()
        async throws
    {
        let place = try Ground()
        let rest = try await ServedHouse.open { served in
            let house = served.house
            _ = try await house.home.anchors(of: house.database)
            let code = try await served.tell("첫 이야기")
            let deletedCode = try await served.tell("지울 이야기", at: "ethics")
            try await RetentionRound(world: house.world, home: house.home).take()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...12 {
                    group.addTask { _ = try await served.tell("이야기 \(number)") }
                }
                group.addTask { _ = try Self.backup(house, to: place.file) }
                try await group.waitForAll()
            }
            let gone = try #require(
                FolderID(
                    try house.raw().rows(
                        "SELECT folder.id FROM folder JOIN center ON center.id = folder.center "
                            + "WHERE slug = 'ethics' AND kind = 'report'"
                    )[0][0]
                )
            )
            let gildong = try house.officer("gildong").officer
            try await house.database.write { transaction in
                let folder = try #require(try transaction.folder(gone))
                try transaction.delete(folder, on: TestHouse.day, because: "retention")
                try transaction.set(standing: .ended, of: gildong)
            }
            _ = try await served.signedIn("cheong")
            try await RetentionRound(world: house.world, home: house.home).keepOutside()
            try place.keep(["tombstones", "heads"], of: house)
            return Rest(house: house, code: code, deletedCode: deletedCode)
        }
        let outcome = try await Self.restore(
            place.file,
            into: place.home,
            tombstones: place.kept("tombstones"),
            heads: place.kept("heads")
        )
        #expect(outcome.deletedAgain == 1)
        #expect(outcome.endedAgain == 1)
        #expect(outcome.standing == .older(by: 1))
        let house = try await rest.house.moved(to: Home(folder: place.home))
        house.clock.advance(minutes: 2)
        try await ServedHouse.serve(house) { served in
            #expect(try await served.thread(rest.code, showingStory: true).says("첫 이야기"))
            #expect(
                try await !served.thread(rest.deletedCode, showingStory: true).says("지울 이야기")
            )
            let desk = try await AtDesk("cheong", in: served)
            #expect(try await !desk.reports().isEmpty)
            await #expect(throws: NotThere.self) { try await served.signedIn("gildong") }
            #expect(try house.raw().count("audit", where: "act = 'restored'") == 2)
        }
    }

    /// Somebody changed the record, or the heads are another server's: a person decides.
    @Test func `a record that went another way is not put back before somebody says so`()
        async throws
    {
        let place = try Ground()
        try await ServedHouse.open { served in
            let house = served.house
            _ = try await served.signedIn("cheong")
            _ = try Self.backup(house, to: place.file)
            try await RetentionRound(world: house.world, home: house.home).keepOutside()
            try place.keep(["heads"], of: house)
        }
        let heads = place.kept("heads")
        let text = try String(contentsOf: heads, encoding: .utf8)
        let changed = text.split(separator: "\n").map { line in
            line.dropLast() + (line.hasSuffix("0") ? "1" : "0")
        }
        try Data((changed.joined(separator: "\n") + "\n").utf8).write(to: heads)
        await #expect(
            throws: BackupRefusal.otherChain(place.file.path, heads: heads.path)
        ) {
            try await Self.restore(place.file, into: place.home, heads: heads)
        }
        #expect(!Home(folder: place.home).hasCenter)
        let outcome = try await Self.restore(
            place.file,
            into: place.home,
            heads: heads,
            despiteHeads: true
        )
        #expect(outcome.standing == .different && Home(folder: place.home).hasCenter)
    }

    @Test func `sessions of the old home do not live on`() async throws {
        let place = try Ground()
        try await ServedHouse.open { served in
            _ = try await served.signedIn("cheong")
            _ = try Self.backup(served.house, to: place.file)
        }
        _ = try await Self.restore(place.file, into: place.home)
        #expect(try place.restored { try $0.read { try $0.auditHeads().count } } == 2)
        let rights = try FileManager.default.attributesOfItem(
            atPath: Home(folder: place.home).database.path
        )
        #expect(rights[.posixPermissions] as? Int == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.home.path)
        #expect(!names.contains("restoring"))
    }

    @Test func `a backup is for its owner alone, and leaves nothing half-written`() async throws {
        let place = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        // As an earlier backup left it when it was killed.
        try Data(count: 9_000).write(to: place.file.appendingPathExtension("unfinished"))
        let check = try Self.backup(house, to: place.file)
        #expect(check.officers == 7)
        let rights = try FileManager.default.attributesOfItem(atPath: place.file.path)
        #expect(rights[.posixPermissions] as? Int == 0o600)
        #expect(try place.names() == ["backup.gyeot"])
        #expect(try BackupCheck(place.file, named: "it").acts.map(\.slug) == ["grad", "ethics"])
    }

    @Test func `bad places are refused and nothing is made`() async throws {
        let place = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        let inside = house.home.folder.appending(path: "backup.gyeot")
        #expect(throws: BackupRefusal.insideHome(inside.path)) {
            try Self.backup(house, to: inside)
        }
        let nowhere = place.folder.appending(path: "gone/backup.gyeot")
        #expect(throws: BackupRefusal.noFolder(nowhere.path)) {
            try Self.backup(house, to: nowhere)
        }
        try Data("x".utf8).write(to: place.file)
        #expect(throws: BackupRefusal.exists(place.file.path)) {
            try Self.backup(house, to: place.file)
        }
        #expect(try Data(contentsOf: place.file) == Data("x".utf8))
    }

    /// Bytes of the file are changed here and there; whatever it hits, nothing is restored.
    @Test(arguments: Seed.hundred.prefix(12))
    func `a damaged backup is not put back`(seed: Seed) async throws {
        var seed = seed
        let place = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        _ = try Self.backup(house, to: place.file)
        var bytes = try Data(contentsOf: place.file)
        for _ in 1...24 {
            let spot = Int.random(in: 200..<bytes.count, using: &seed)
            bytes[spot] ^= 0x55
        }
        try bytes.write(to: place.file)
        do {
            _ = try await Self.restore(place.file, into: place.home)
            // Free space inside of a page holds nothing; then the rows are as they were.
            let check = try BackupCheck(place.file, named: "it")
            #expect(check.officers == 7)
        } catch let refusal as BackupRefusal {
            #expect([.damaged(place.file.path), .notABackup(place.file.path)].contains(refusal))
            #expect(!Home(folder: place.home).hasCenter)
        }
    }

    @Test func `a cut, an empty and a foreign file are no backup`() async throws {
        let place = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        _ = try Self.backup(house, to: place.file)
        let whole = try Data(contentsOf: place.file)
        for bytes in [Data(), Data("hello".utf8), whole.prefix(whole.count / 2)] {
            try bytes.write(to: place.file)
            await #expect(throws: BackupRefusal.self) {
                try await Self.restore(place.file, into: place.home)
            }
        }
        let copy = place.folder.appending(path: "copy.sqlite")
        try Database.copy(house.home.database, to: copy)
        await #expect(throws: BackupRefusal.notABackup(copy.path)) {
            try await Self.restore(copy, into: place.home)
        }
        #expect(!Home(folder: place.home).hasCenter)
    }

    @Test func `a home with something in it is left alone, a half-restored one is begun anew`()
        async throws
    {
        let place = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        _ = try Self.backup(house, to: place.file)
        try FileManager.default.createDirectory(
            at: place.home.appending(path: "restoring"),
            withIntermediateDirectories: true
        )
        for name in ["restoring/server.key", "server.key", "settings.yaml"] {
            try Data("half".utf8).write(to: place.home.appending(path: name))
        }
        _ = try await Self.restore(place.file, into: place.home)
        #expect(
            try Data(contentsOf: place.home.appending(path: "server.key"))
                == Data(contentsOf: house.home.folder.appending(path: "server.key"))
        )
        await #expect(throws: BackupRefusal.self) {
            try await Self.restore(place.file, into: place.home)
        }
        let kept = try Data(contentsOf: place.home.appending(path: "settings.yaml"))
        #expect(kept == Data("half".utf8))
    }

    @Test func `a backup of a later version is refused by its version`() async throws {
        let place = try Ground()
        let house = try await TestHouse.found()
        defer { house.raze() }
        _ = try Self.backup(house, to: place.file)
        try house.raw(at: place.file).execute(
            "INSERT INTO grdb_migrations (identifier) VALUES ('999-later')"
        )
        await #expect(throws: BackupRefusal.newer(place.file.path, version: Version.current)) {
            try await Self.restore(place.file, into: place.home)
        }
    }
}
