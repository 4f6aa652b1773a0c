import Casework
import Foundation
import HTTPTypes
import Pages
import TestSupport
import Testing
import Web
import Storage
import Vault

/// Centers begin whole or not at all, and their first report can already be recovered.
struct FoundingTests {
    @Test func `what is prepared is not there, and what is stored is whole`() async throws {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "founding-\(UUID())")
        let home = Home(folder: folder)
        try home.make()
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try Database.open(at: home.database)
        let founding = Self.founding(database)
        let file = CenterFile(
            window: house.world.campus.window,
            centers: house.world.campus.centers.map(\.profile)
        )
        let people = Dictionary(
            uniqueKeysWithValues: zip(file.centers.map(\.slug), [Household.grad, Household.ethics])
        )
        let prepared = try await founding.prepare(file, people: people)
        #expect(try await database.read { try Campus($0) == nil })
        #expect(try await database.read { try $0.centers().isEmpty })

        // Two who set the same home up at once: one of them.
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    (try? await founding.store(prepared, behind: file.window)) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 }.count == 1)
        #expect(try await database.read { try $0.centers().count } == 2)
        await #expect(throws: FoundingRefusal.alreadyFounded) {
            try await founding.found(file, people: people)
        }
        try database.close()
    }

    @Test func `a center without a director, or with nobody to read, does not begin`() async throws
    {
        let house = try await TestHouse.found()
        defer { house.raze() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "founding-\(UUID())")
        try Home(folder: folder).make()
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try Database.open(at: Home(folder: folder).database)
        let profile = try #require(house.world.campus["grad"]).profile
        let file = CenterFile(window: house.world.campus.window, centers: [profile])
        for (people, refusal) in [
            ([Household.grad[1]], FoundingRefusal.noDirector(profile.slug)),
            ([Household.grad[0]], .nobodyOnDuty(profile.slug)), ([], .noDirector(profile.slug)),
            ([Household.grad[0], Household.grad[4]], .nobodyOnDuty(profile.slug)),
        ] {
            await #expect(throws: refusal) {
                try await Self.founding(database).found(file, people: [profile.slug: people])
            }
        }
        #expect(try await database.read { try $0.centers().isEmpty })
        try database.close()
    }

    /// From the first report on, any two of the printed kits open what the officers could.
    @Test(arguments: [(0, 1), (0, 2), (1, 2)])
    func `any two kits open the first report`(first: Int, second: Int) async throws {
        try await ServedHouse.open { served in
            let house = served.house
            _ = try await served.tell("복구해야 하는 글")
            let center = try #require(house.centers.first)
            let words = try await house.database.read { transaction in
                let directory = try house.world.directories.current(of: center.id, in: transaction)
                    .directory
                let grant = try #require(
                    try transaction.grants(of: directory.recovery.id).first { grant in
                        try transaction.folder(grant.folder)?.kind == .report
                    }
                )
                let share = try #require(
                    try transaction.recoveryShares(of: directory.recovery.id).first {
                        $0.first == first + 1 && $0.second == second + 1
                    }
                )
                let key = try RecoveryCeremony.open(
                    grant,
                    share: share,
                    first: center.kits[first],
                    second: center.kits[second],
                    directory: directory
                )
                let thread = try key.open(
                    try #require(try transaction.threadKeys(of: grant.folder).first)
                )
                let told = try #require(try transaction.entries(of: grant.folder).first)
                #expect(throws: (any Error).self) {
                    try RecoveryCeremony.open(
                        grant,
                        share: share,
                        first: center.kits[first],
                        second: center.kits[first],
                        directory: directory
                    )
                }
                return try thread.open(told)?.words
            }
            #expect(words == "복구해야 하는 글")
        }
    }

    @Test func `the server's key is drawn once, and missed when it is gone`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "home-\(UUID())")
        let home = Home(folder: folder)
        try home.make()
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = folder.appending(path: "server.key")
        _ = try home.serverKey()
        let bytes = try Data(contentsOf: key)
        _ = try home.serverKey()
        #expect(try Data(contentsOf: key) == bytes)
        let mode = try FileManager.default.attributesOfItem(atPath: key.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["server.key"])
        try Data(bytes.dropLast()).write(to: key)
        #expect(throws: HomeTrouble.damagedKey(key.path)) { try home.serverKey() }
        try FileManager.default.removeItem(at: key)
        try Data().write(to: home.database)
        #expect(throws: HomeTrouble.missingKey(key.path)) { try home.serverKey() }
    }

    private static func founding(_ database: Database) -> Founding {
        Founding(
            database: database,
            scrypt: ScryptThreads(),
            cost: TestHouse.cost,
            today: TestHouse.day,
            instant: 1_794_963_600
        )
    }
}
