import Casework
import Foundation
import Storage
import TestSupport
import Testing
import Web

@testable import gyeot

/// The doctor looks at anything, changes nothing, and never falls over.
struct DoctorTests {
    private func examine(_ home: Home, at now: Date = Date()) async throws -> [String: Finding] {
        let settings = try await Settings.load(environment: ["GYEOT_HOME": home.folder.path])
        let findings = await Examination(home: home, settings: settings, environment: [:], now: now)
            .findings()
        return Dictionary(findings.map { ($0.name, $0) }) { first, second in
            first.level == .wrong ? first : second
        }
    }

    @Test func `a sound home is told to be sound, and stays as it is`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        try await RetentionRound(world: house.world, home: house.home).take()
        let found = try await examine(house.home, at: house.clock.now)
        for name in ["database", "keys", "audit", "retention", "rights", "disk"] {
            #expect(
                found[name]?.level == .ok || name == "disk",
                "\(name): \(found[name]?.words.en ?? "")"
            )
        }
        #expect(found["backup"]?.level == .look)
        #expect(found["heads"] == nil)
        #expect(found["reporter"]?.words.en.hasSuffix("not running") == true)
    }

    @Test func `each trouble has its line and its mend`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let home = house.home
        try await RetentionRound(world: house.world, home: home).take()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: home.folder.path
        )
        try Data("short".utf8).write(to: home.folder.appending(path: "server.key"))
        try Data("0\n".utf8).write(to: home.folder.appending(path: "last-backup"))
        try house.raw().tamper("UPDATE audit SET address = 'x' WHERE sequence = 1")
        let later = house.clock.now.addingTimeInterval(5 * 86_400)
        let found = try await examine(home, at: later)
        for name in ["rights", "server-key", "backup", "audit", "retention"] {
            #expect(found[name]?.level == .wrong, "\(name)")
            #expect(found[name]?.mend?.ko.isEmpty == false)
        }
    }

    @Test func `an older database under newer heads is seen`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let center = try #require(house.centers.first).id
        try house.home.headsFile.note(
            [AuditHead(center: center, sequence: 900, hash: Data(count: 32))],
            on: TestHouse.day
        )
        #expect(try await examine(house.home)["heads"]?.level == .wrong)
    }

    /// Whatever lies where the database should be.
    @Test(arguments: [Data(), Data("not a database at all".utf8), Data(count: 100_000)])
    func `a broken home is told, without a fall`(bytes: Data) async throws {
        let ground = try Ground()
        let home = Home(folder: ground.home)
        try home.make()
        try bytes.write(to: home.database)
        let found = try await examine(home)
        #expect(found.values.contains { $0.level == .wrong })
    }

    @Test func `an empty place, and none at all, are told`() async throws {
        let ground = try Ground()
        let found = try await examine(Home(folder: ground.home))
        #expect(found["center"]?.level == .look)
    }

    /// A machine whose kernel says so, with a bubblewrap that cannot begin.
    private func walled(_ facts: [String: String]) async throws -> [String: Finding] {
        let ground = try Ground()
        let manager = FileManager.default
        let programs = ground.home.appending(path: "bin")
        try manager.createDirectory(at: programs, withIntermediateDirectories: true)
        for name in ["bwrap", "prlimit", "python3", "mat2"] {
            try Data("#!/bin/sh\nexit 1\n".utf8).write(to: programs.appending(path: name))
            try manager.setAttributes(
                [.posixPermissions: 0o755],
                ofItemAtPath: programs.appending(path: name).path
            )
        }
        let kernel = ground.home.appending(path: "kernel")
        for (path, value) in facts {
            let file = kernel.appending(path: path)
            try manager.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data((value + "\n").utf8).write(to: file)
        }
        let home = Home(folder: ground.home.appending(path: "home"))
        let settings = try await Settings.load(environment: ["GYEOT_HOME": home.folder.path])
        var examination = Examination(
            home: home,
            settings: settings,
            environment: [:],
            now: Date()
        )
        (examination.programs, examination.kernel) = (programs, kernel)
        let found = withExtendedLifetime(ground) { examination.sandbox() }
        return Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Programs that are installed are no sandbox: with every one of them there it may not begin.
    @Test(arguments: [
        (["kernel/apparmor_restrict_unprivileged_userns": "1"], "AppArmor"),
        (["kernel/unprivileged_userns_clone": "0"], "unprivileged_userns_clone=1"),
        (["user/max_user_namespaces": "0"], "max_user_namespaces"),
        (["kernel/apparmor_restrict_unprivileged_userns": "0"], "bwrap --ro-bind"),
    ])
    func `a sandbox that the kernel forbids is told with its remedy`(
        facts: [String: String],
        remedy: String
    ) async throws {
        let found = try await walled(facts)
        #expect(found["bwrap"]?.level == .ok)
        #expect(found["qrencode"]?.level == .look)
        let sandbox = try #require(found["sandbox"])
        #expect(sandbox.level == .look)
        #expect(sandbox.mend?.en.contains(remedy) == true)
        #expect(sandbox.mend?.ko.contains(remedy) == true)
    }

    @Test func `on this machine the sandbox is tried, and what is missing inside is named`()
        async throws
    {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let found = try await examine(house.home, at: house.clock.now)
        #expect(found["prlimit"]?.level == .ok && found["python3"]?.level == .ok)
        // Either way it was tried.
        #expect(found["sandbox"] != nil)
        if found["sandbox"]?.level == .ok, found["weasyprint"] == nil {
            #expect(found["openpyxl"] == nil || found["openpyxl"]?.level == .look)
        }
    }

    @Test func `it speaks as the locale does`() {
        #expect(Doctor.language(["LANG": "ko_KR.UTF-8"]) == .korean)
        #expect(Doctor.language(["LC_ALL": "C", "LANG": "ko_KR.UTF-8"]) == .english)
        #expect(Doctor.language([:]) == .english)
        let finding = Finding.wrong("disk", ("꽉 참", "full"), ("비우기", "make room"))
        #expect(Doctor.words([finding], in: .korean) == "고침  꽉 참\n       → 비우기")
        #expect(Doctor.words([finding], in: .english) == "wrong  full\n       → make room")
    }
}
