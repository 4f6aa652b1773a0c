package import Casework
import Foundation
package import Storage
package import Vault

/// Begins the centers of a window on an empty database: keys, people, the recovery ceremony.
package struct Founding: Sendable {
    private let database: Database
    private let scrypt: ScryptThreads
    private let cost: ScryptCost
    private let today: Day
    private let instant: Int

    package init(
        database: Database,
        scrypt: ScryptThreads,
        cost: ScryptCost,
        today: Day,
        instant: Int
    ) {
        self.database = database
        self.scrypt = scrypt
        self.cost = cost
        self.today = today
        self.instant = instant
    }

    /// Somebody who begins to work at a center.
    package struct Newcomer: Sendable {
        package let account: String
        package let name: String
        package let roles: Set<Role>
        package let isOnDuty: Bool
        package let language: Language
        package let passphrase: String

        package init(
            account: String,
            name: String,
            roles: Set<Role>,
            isOnDuty: Bool,
            language: Language = .korean,
            passphrase: String
        ) {
            self.account = account
            self.name = name
            self.roles = roles
            self.isOnDuty = isOnDuty
            self.language = language
            self.passphrase = passphrase
        }
    }

    /// Founds all centers of a file in one transaction; their secrets are given back once, for paper.
    package func found(
        _ file: CenterFile,
        people: [Slug: [Newcomer]]
    ) async throws -> [FoundedCenter] {
        let centers = try await prepare(file, people: people)
        try await store(centers, behind: file.window)
        return centers
    }

    /// Draws all keys and writes nothing, so that what belongs on paper can get there first.
    package func prepare(
        _ file: CenterFile,
        people: [Slug: [Newcomer]]
    ) async throws -> [FoundedCenter] {
        try await requireEmpty()
        var centers: [FoundedCenter] = []
        for profile in file.centers {
            let newcomers = people[profile.slug] ?? []
            guard newcomers.contains(where: { $0.roles.contains(.director) }) else {
                throw FoundingRefusal.noDirector(profile.slug)
            }
            guard newcomers.contains(where: { $0.isOnDuty && $0.mayHandleReports }) else {
                throw FoundingRefusal.nobodyOnDuty(profile.slug)
            }
            centers.append(try await prepare(profile, newcomers))
        }
        return centers
    }

    /// Founds what was prepared: all centers of the window, or none.
    package func store(_ centers: [FoundedCenter], behind window: Window) async throws {
        let definition = try JSONEncoder().encode(window)
        let (today, instant) = (today, instant)
        try await database.write { transaction in
            // Somebody else may have set this home up in the meantime.
            try Self.requireEmpty(transaction)
            let id = CenterID.random()
            try transaction.insert(window: id, definition: definition)
            for (position, center) in centers.enumerated() {
                try center.insert(
                    into: transaction,
                    window: id,
                    position: position,
                    on: today,
                    instant: instant
                )
            }
        }
    }

    /// Says early whether this home can still be set up.
    package func requireEmpty() async throws {
        try await database.read { try Self.requireEmpty($0) }
    }

    /// A second founding would leave the first one's papers in drawers, and open nothing.
    private static func requireEmpty(_ transaction: Transaction) throws {
        guard try transaction.windowDefinition() == nil else {
            throw FoundingRefusal.alreadyFounded
        }
    }

    private func prepare(
        _ profile: CenterProfile,
        _ newcomers: [Newcomer]
    ) async throws -> FoundedCenter {
        let id = CenterID.random()
        let keys = try CenterKeys.new(center: id, since: today)
        let ceremony = try RecoveryCeremony.hold(for: id, on: today)
        var officers: [FoundedOfficer] = []
        for newcomer in newcomers {
            officers.append(try await prepare(newcomer, at: id, keys))
        }
        return try FoundedCenter(
            id: id,
            profile: profile,
            keys: keys,
            officers: officers,
            ceremony: ceremony,
            on: today
        )
    }

    private func prepare(
        _ newcomer: Newcomer,
        at center: CenterID,
        _ keys: CenterKeys
    ) async throws -> FoundedOfficer {
        let officer = Officer(
            id: .random(),
            center: center,
            account: newcomer.account,
            name: newcomer.name,
            roles: newcomer.roles,
            isOnDuty: newcomer.isOnDuty,
            language: newcomer.language
        )
        let (own, card) = try OfficerKeys.new(
            officer: officer.id,
            center: center,
            anchor: keys.anchor,
            since: today
        )
        let code = PrintedCode.new()
        let cost = cost
        let (ring, slots) = try await scrypt.run {
            try KeyRing.new(
                for: own,
                passphrase: newcomer.passphrase,
                recovery: code,
                cost: cost
            )
        }
        return FoundedOfficer(
            officer: officer,
            keys: own,
            card: try keys.vouch(for: card),
            ring: ring,
            slots: slots,
            recoveryCode: code,
            passphrase: newcomer.passphrase
        )
    }
}

extension Founding.Newcomer {
    var mayHandleReports: Bool {
        !roles.isDisjoint(with: Role.handlers)
    }
}

/// Why centers cannot be founded.
package enum FoundingRefusal: Error, Hashable, Sendable {
    case alreadyFounded
    case noDirector(Slug)
    /// Nobody could read what is sent.
    case nobodyOnDuty(Slug)
}
