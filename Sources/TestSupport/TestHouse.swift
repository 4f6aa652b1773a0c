package import Casework
package import Foundation
package import Pages
import Regulations
package import Storage
import Vault
package import Web

/// A founded house in a folder of its own, at a clock that the test sets.
package struct TestHouse: Sendable {
    package let home: Home
    package let database: Database
    package let clock: TestClock
    package let troubles: TroubleLog
    package let centers: [FoundedCenter]
    package let world: World

    /// Ten in the morning of a Wednesday in Korea, with no holiday near.
    package static let wednesday = Date(timeIntervalSince1970: 1_794_963_600)
    package static let day = Day(inKorea: wednesday)
    /// So cheap that a test of eight sign-ins is quick.
    package static let cost = ScryptCost(rounds: 16, blockSize: 8, parallelism: 1)

    // Read once for all houses of a run.
    private static let renderer = Result { try Renderer() }
    private static let sample = Result {
        try CenterFileReader.read(at: Place.root.appending(path: "centers/sample.yaml"))
    }
    private static let holidays = Result {
        try HolidaysReader.read(at: Place.root.appending(path: "regulations/holidays.yaml"))
    }

    /// Founds the two centers of the sample file.
    package static func found(
        grad: [Founding.Newcomer] = Household.grad,
        ethics: [Founding.Newcomer] = Household.ethics,
        at now: Date = wednesday,
        patience: TimeInterval = 10,
        cleaner: any FileCleaner = SandboxedCleaner(),
        outside: Outside = Outside()
    ) async throws -> TestHouse {
        let folder = Place.ground.appending(path: "house-\(UUID())")
        let home = Home(folder: folder)
        try home.make()
        let serverKey = try home.serverKey()
        let database = try Database.open(at: home.database, patience: patience)
        let file = try Self.sample.get()
        let people = [grad, ethics]
        let centers = try await Founding(
            database: database,
            scrypt: ScryptThreads(),
            cost: cost,
            today: Day(inKorea: now),
            instant: Int(now.timeIntervalSince1970)
        ).found(
            file,
            people: Dictionary(uniqueKeysWithValues: zip(file.centers.map(\.slug), people))
        )
        // The people of the tests gave the pledge long ago; its own tests take it away again.
        try await database.write { [centers] transaction in
            for officer in centers.flatMap(\.officers) {
                try transaction.insert(
                    Pledge(officer: officer.officer.id, agreedOn: Day(inKorea: now))
                )
            }
        }
        return try await open(home, serverKey, database, TestClock(now), centers, cleaner, outside)
    }

    /// The same people in another home, such as one that was restored; the clock goes on.
    package func moved(to home: Home) async throws -> TestHouse {
        try await Self.open(
            home,
            home.serverKey(),
            Database.open(at: home.database),
            clock,
            centers,
            world.cleaner
        )
    }

    private static func open(
        _ home: Home,
        _ serverKey: ServerKey,
        _ database: Database,
        _ clock: TestClock,
        _ centers: [FoundedCenter],
        _ cleaner: any FileCleaner,
        _ outside: Outside = Outside()
    ) async throws -> TestHouse {
        let troubles = TroubleLog()
        guard let campus = try await database.read({ try Campus($0) }) else {
            throw HomeTrouble.noCenter(home.folder.path)
        }
        let world = World(
            database: database,
            serverKey: serverKey,
            campus: campus,
            renderer: try Self.renderer.get(),
            holidays: try Self.holidays.get(),
            regulations: RegulationShelf([
                home.regulations, Place.root.appending(path: "regulations"),
            ]),
            cost: cost,
            cleaner: cleaner,
            usualCodes: .example,
            reporterOrigin: "http://127.0.0.1:8080",
            deskOrigin: "http://localhost:8081",
            reporterOnion: outside.onion,
            flood: outside.flood,
            disk: outside.disk,
            isSample: false,
            picture: CodePicturing { _ in Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8) },
            home: home,
            sendsMail: true,
            now: { clock.now },
            log: troubles.logger
        )
        return TestHouse(
            home: home,
            database: database,
            clock: clock,
            troubles: troubles,
            centers: centers,
            world: world
        )
    }

    /// Takes the house down, folder and all.
    package func raze() {
        try? database.close()
        try? FileManager.default.removeItem(at: home.folder)
    }

    package func officer(_ account: String) throws -> FoundedOfficer {
        for officer in centers.flatMap(\.officers) where officer.officer.account == account {
            return officer
        }
        throw NotThere(what: "officer \(account)")
    }

    package func id(of account: String) throws -> String {
        try officer(account).officer.id.description
    }

    /// What the officer's telephone shows now.
    package func once(of account: String) throws -> String {
        TimeCode.digits(try officer(account).keys.totp, step: TimeCode.step(at: clock.now))
    }

    package func words(_ language: Language = .korean) -> Words {
        world.renderer.words(in: language)
    }

    /// The database as somebody with the disk has it.
    package func raw() throws -> RawDatabase { try raw(at: home.database) }

    package func raw(at file: URL) throws -> RawDatabase { try RawDatabase(at: file) }
}

/// Where the files of the repository lie, and where houses are built.
enum Place {
    /// In memory where there is such a place: these tests wait for no disk.
    static let ground =
        FileManager.default.isWritableFile(atPath: "/dev/shm")
        ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL
}

/// A test looked for something that is not there.
package struct NotThere: Error, CustomStringConvertible {
    package let what: String

    package init(what: String) { self.what = what }

    package var description: String { "not there: \(what)" }
}
