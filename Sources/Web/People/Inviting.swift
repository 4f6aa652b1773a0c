package import Casework
import Foundation
import Storage
package import Vault

/// Makes accounts: keys that the center vouches for, and a printed code that opens them once.
package struct Inviting: Sendable {
    private let world: World
    private let director: OfficerKeys
    private let address: String

    package init(world: World, director: OfficerKeys, address: String) {
        (self.world, self.director, self.address) = (world, director, address)
    }

    /// What goes onto paper, once.
    package struct Paper: Sendable {
        package let officer: Officer
        package let code: PrintedCode
        package let lastDay: Day
    }

    /// Begins an account for somebody new.
    ///
    /// - Throws: `StorageError.duplicate` when the account is used, also by somebody who has left.
    package func invite(_ person: NewPerson) async throws -> Paper {
        let officer = Officer(
            id: .random(),
            center: director.center,
            account: person.account.text,
            name: person.name,
            roles: person.roles,
            standing: .invited,
            isOnDuty: false,
            language: person.language
        )
        let made = try await make(for: officer, generation: 1)
        return try await store(made, .officerInvited) { transaction in
            guard try transaction.officer(account: officer.account) == nil else {
                throw StorageError.duplicate
            }
            try transaction.insert(officer, since: world.today)
            try transaction.insert(made.card)
            try transaction.set(made.ring)
            if let grant = made.keeper { try transaction.insert(grant) }
            for record in made.codings { try transaction.insert(record) }
        }
    }

    /// Prints another code for an account that nobody has opened yet.
    package func again(_ id: OfficerID) async throws -> Paper {
        let officer = try await world.database.read { [director] transaction in
            try Team(transaction.officers(of: director.center)).inviteAgain(id)
        }
        return try await replaceKeys(of: officer, .invitationRenewed) { [director] transaction in
            _ = try Team(transaction.officers(of: director.center)).inviteAgain(id)
        }
    }

    /// New keys for somebody who lost everything; what came before stays closed to them.
    package func renew(_ id: OfficerID, acceptingRecovery accepts: Bool) async throws -> Paper {
        let (world, director) = (world, director)
        let decide = { @Sendable (transaction: Transaction) throws in
            try Team(transaction.officers(of: director.center)).renewKeys(
                of: id,
                by: director.officer,
                acceptingRecovery: accepts
            )
        }
        let officer = try await world.database.read(decide)
        return try await replaceKeys(of: officer, .keysRenewed) { transaction in
            let changed = try decide(transaction)
            try transaction.endSessions(of: id, at: world.instant)
            let turns = try transaction.team(of: director.center).endTurns(of: id, on: world.today)
            for turn in turns { try transaction.apply(turn, at: director.center) }
            try transaction.set(onDuty: false, of: changed)
            try transaction.set(standing: .invited, of: changed)
        }
    }

    private func replaceKeys(
        of officer: Officer,
        _ act: AuditAct,
        _ decide: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> Paper {
        let generation = try await world.database.read { transaction in
            try transaction.keyCards(of: officer.center).filter { $0.officer == officer.id }
                .map(\.generation).max() ?? 0
        }
        let made = try await make(for: officer, generation: generation + 1)
        let world = world
        return try await store(made, act) { transaction in
            try decide(transaction)
            try transaction.endSessions(of: officer.id, at: world.instant)
            try transaction.deleteGrants(of: officer.id, on: world.today)
            try transaction.deleteRing(of: officer.id)
            try transaction.insert(made.card)
            try transaction.set(made.ring)
            if let grant = made.keeper { try transaction.insert(grant) }
        }
    }

    private struct Made: Sendable {
        let officer: Officer
        let card: KeyCard
        let ring: KeyRing
        let code: PrintedCode
        let invitation: Invitation
        /// A director opens the center's keys as well.
        let keeper: Grant?
        let codings: [CodingKeyRecord]
    }

    /// Draws keys, has them vouched for, and locks them under a new printed code.
    private func make(for officer: Officer, generation: Int) async throws -> Made {
        let (world, director) = (world, director)
        let (today, cost) = (world.today, world.cost)
        let safe = try await world.database.read {
            try CenterSafe.open(with: director, in: $0, world: world)
        }
        let (keys, bare) = try OfficerKeys.new(
            officer: officer.id,
            center: officer.center,
            anchor: safe.keys.anchor,
            since: today,
            generation: generation
        )
        let card = try safe.keys.vouch(for: bare)
        let code = PrintedCode.new()
        let (ring, slot) = try await world.scrypt.run {
            let master = MasterKey.new(for: officer.id)
            return (
                try master.ring(of: keys), try master.slot(.invitation, code: code, cost: cost)
            )
        }
        let coding = YearCodingKey.new(
            officer: officer.id,
            center: officer.center,
            year: today.year
        )
        return Made(
            officer: officer,
            card: card,
            ring: ring,
            code: code,
            invitation: Invitation(
                officer: officer.id,
                invitedBy: director.officer,
                lastDay: today.adding(days: Invitation.days),
                slot: slot
            ),
            keeper: officer.roles.contains(.director)
                ? try safe.grant(to: card, signedBy: director) : nil,
            codings: [try coding.wrap(to: card), try coding.wrap(to: safe.keys.statisticsCard)]
        )
    }

    private func store(
        _ made: Made,
        _ act: AuditAct,
        _ write: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> Paper {
        let (director, address, instant) = (director, address, world.instant)
        try await world.database.write { transaction in
            try write(transaction)
            try transaction.set(made.invitation)
            try transaction.note(
                act,
                at: director.center,
                by: director.officer,
                from: address,
                about: made.officer.id,
                instant: instant
            )
        }
        return Paper(
            officer: made.officer,
            code: made.code,
            lastDay: made.invitation.lastDay
        )
    }
}
