import Casework
import Foundation
import Storage
import Vault

/// The way in when the passphrase is forgotten: the code from the drawer, and the telephone.
package struct Recovery: Sendable {
    private let world: World

    package init(world: World) { self.world = world }

    /// What somebody typed.
    package struct Attempt: Sendable {
        package let account: String
        package let code: String
        package let once: String
        /// The new one, which the form has found to be good.
        package let passphrase: String
        package let address: String

        package init(
            account: String,
            code: String,
            once: String,
            passphrase: String,
            address: String
        ) {
            self.account = account
            self.code = code
            self.once = once
            self.passphrase = passphrase
            self.address = address
        }
    }

    /// How it ended.
    package enum Outcome: Sendable {
        case recovered(Arrival.Settled)
        case refused
        case throttled
        case busy
    }

    /// Takes the same time and writes the same rows whatever is wrong.
    package func attempt(_ attempt: Attempt) async throws -> Outcome {
        let trace = world.serverKey.trace(of: attempt.account)
        let guesses = Guesses(world: world)
        guard try await guesses.count(trace) != nil else { return .throttled }
        let found = try await lookUp(attempt.account)
        do {
            let opened = try await open(found, code: attempt.code)
            let step = opened.flatMap {
                TimeCode.accept(attempt.once, secret: $0.keys.totp, now: world.now())
            }
            guard let opened, let step, let officer = found?.officer, officer.standing == .active
            else {
                try await guesses.noteFailure(of: found?.officer, from: attempt.address)
                return .refused
            }
            return try await renew(opened, officer, step, trace, attempt)
        } catch is TooManySignIns {
            try await guesses.forgive(trace)
            return .busy
        } catch is Used {
            return .refused
        }
    }

    private struct Found: Sendable {
        let officer: Officer
        let ring: KeyRing
        let slot: UnlockSlot
    }

    private struct Opened: Sendable {
        let keys: OfficerKeys
        let slot: UnlockSlot
    }

    private func lookUp(_ account: String) async throws -> Found? {
        try await world.database.read { transaction in
            guard let officer = try transaction.officer(account: account),
                let ring = try transaction.keyRing(of: officer.id),
                let slot = try transaction.unlockSlot(of: officer.id, .recoveryCode)
            else { return nil }
            return Found(officer: officer, ring: ring, slot: slot)
        }
    }

    private func open(_ found: Found?, code typed: String) async throws -> Opened? {
        let (cost, code) = (world.cost, PrintedCode(typed: typed))
        return try await world.scrypt.run {
            guard let found, let code else {
                try KeyRing.pretend(secret: typed, cost: cost)
                return nil
            }
            guard let keys = try? found.slot.open(code: code).open(found.ring) else { return nil }
            return Opened(keys: keys, slot: found.slot)
        }
    }

    private func renew(
        _ opened: Opened,
        _ officer: Officer,
        _ step: Int,
        _ trace: Data,
        _ attempt: Attempt
    ) async throws -> Outcome {
        let (world, cost) = (world, world.cost)
        let code = PrintedCode.new()
        // A master key of its own: what the old passphrase opened is not used any more.
        let (ring, slots) = try await world.scrypt.run {
            try KeyRing.new(
                for: opened.keys,
                passphrase: attempt.passphrase,
                recovery: code,
                cost: cost
            )
        }
        let token = SessionToken.new()
        return try await world.database.write { transaction in
            let roster = try world.directories.current(of: officer.center, in: transaction)
            guard roster.directory.isAnchored(by: opened.keys) else {
                throw VaultError.notInDirectory
            }
            guard try transaction.officer(officer.id)?.standing == .active,
                try transaction.unlockSlot(of: officer.id, .recoveryCode) == opened.slot
            else { throw Used() }
            try transaction.succeed(trace, step: step)
            try transaction.set(ring)
            for slot in slots { try transaction.set(slot) }
            try transaction.endSessions(of: officer.id, at: world.instant)
            try transaction.begin(token, with: opened.keys, at: world.instant)
            try transaction.note(
                .recovered,
                at: officer.center,
                by: officer.id,
                from: attempt.address,
                about: officer.id,
                instant: world.instant
            )
            return .recovered(Arrival.Settled(token: token, recoveryCode: code))
        }
    }
}
