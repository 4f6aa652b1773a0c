import Casework
import Foundation
import Regulations
import Storage
import Vault
import Web

/// A home founded for one measurement, in a folder of its own that is taken away after.
final class TrialHome {
    let folder: URL
    let database: Database
    let serverKey: ServerKey
    let center: FoundedCenter
    let today: Day

    /// Founds the sample centers; at the first, `onDuty` counsellors are on duty and `others` not.
    init(
        in parent: URL,
        onDuty: Int = 3,
        others: Int = 0,
        cost: ScryptCost = ScryptCost(rounds: 1 << 12, blockSize: 8, parallelism: 1)
    ) async throws {
        folder = parent.appending(path: "gyeot-bench-\(UUID().uuidString)")
        let home = Home(folder: folder)
        try home.make(asSample: true)
        serverKey = try home.serverKey()
        database = try Database.open(at: home.database)
        let now = Date()
        today = Day(inKorea: now)
        let file = try CenterFileReader.read(at: URL(filePath: "centers/sample.yaml"))
        var people: [Slug: [Founding.Newcomer]] = [:]
        for (place, profile) in file.centers.enumerated() {
            people[profile.slug] = Self.people(
                at: profile.slug,
                onDuty: place == 0 ? onDuty : 1,
                others: place == 0 ? others : 0
            )
        }
        let founded = try await Founding(
            database: database,
            scrypt: ScryptThreads(),
            cost: cost,
            today: today,
            instant: Int(now.timeIntervalSince1970)
        ).found(file, people: people)
        // Nobody is measured while reading the pledge.
        try await database.write { [today] transaction in
            for officer in founded.flatMap(\.officers) {
                try transaction.insert(Pledge(officer: officer.officer.id, agreedOn: today))
            }
        }
        guard let first = founded.first else { throw Trouble.missing("a center in the file") }
        center = first
    }

    /// Takes the folder away; nothing of a measurement stays.
    func remove() {
        try? database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    private static func people(
        at center: Slug,
        onDuty: Int,
        others: Int
    ) -> [Founding.Newcomer] {
        [newcomer("\(center)-director", "임꺽정", [.director], isOnDuty: false)]
            + (0..<onDuty + others).map {
                newcomer("\(center)-\($0)", "홍길동", [.counsellor], isOnDuty: $0 < onDuty)
            }
    }

    private static func newcomer(
        _ account: String,
        _ name: String,
        _ roles: Set<Role>,
        isOnDuty: Bool
    ) -> Founding.Newcomer {
        Founding.Newcomer(
            account: account,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty,
            passphrase: "\(account) sits beside the lamp tonight"
        )
    }
}
