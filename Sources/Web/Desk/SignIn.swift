package import Casework
import Foundation
import Storage
package import Vault

/// Lets an officer in: name, passphrase and one-time number, and one answer for all that is wrong.
package struct SignIn: Sendable {
    private let world: World

    package init(world: World) { self.world = world }

    /// What somebody typed at the door.
    package struct Attempt: Sendable {
        package let account: String
        package let passphrase: String
        package let once: String
        package let address: String

        package init(account: String, passphrase: String, once: String, address: String) {
            self.account = account
            self.passphrase = passphrase
            self.once = once
            self.address = address
        }
    }

    /// How an attempt ended.
    package enum Outcome: Sendable {
        case signedIn(SessionToken, Officer)
        /// Whatever was wrong.
        case refused
        /// Too many failures in a row with this name, whether or not it exists.
        case throttled
        /// The line is full.
        case busy
    }

    /// Tries to let somebody in; takes the same time and writes the same rows whatever is wrong.
    package func attempt(_ attempt: Attempt) async throws -> Outcome {
        let trace = world.serverKey.trace(of: attempt.account)
        let guesses = Guesses(world: world)
        guard let before = try await guesses.count(trace) else { return .throttled }
        let found = try await lookUp(attempt.account)
        let keys: OfficerKeys?
        do {
            keys = try await open(found, passphrase: attempt.passphrase)
        } catch is TooManySignIns {
            try await guesses.forgive(trace)
            return .busy
        }
        let step = keys.flatMap {
            TimeCode.accept(attempt.once, secret: $0.totp, now: world.now())
        }
        guard let keys, let officer = found?.officer, officer.standing == .active, let step,
            step > before.lastStep
        else {
            try await guesses.noteFailure(of: found?.officer, from: attempt.address)
            return .refused
        }
        return try await begin(keys, officer, step: step, trace: trace, from: attempt.address)
    }

    private struct Found: Sendable {
        let officer: Officer
        let ring: KeyRing
        let slot: UnlockSlot
    }

    private func lookUp(_ account: String) async throws -> Found? {
        try await world.database.read { transaction in
            guard let officer = try transaction.officer(account: account),
                let ring = try transaction.keyRing(of: officer.id),
                let slot = try transaction.unlockSlot(of: officer.id, .passphrase)
            else { return nil }
            return Found(officer: officer, ring: ring, slot: slot)
        }
    }

    private func open(_ found: Found?, passphrase: String) async throws -> OfficerKeys? {
        let cost = world.cost
        return try await world.scrypt.run {
            guard let found else {
                try KeyRing.pretend(secret: passphrase, cost: cost)
                return nil
            }
            return try? found.ring.open(by: found.slot, secret: passphrase)
        }
    }

    private func begin(
        _ keys: OfficerKeys,
        _ officer: Officer,
        step: Int,
        trace: Data,
        from address: String
    ) async throws -> Outcome {
        let token = SessionToken.new()
        let instant = world.instant
        let world = world
        return try await world.database.write { transaction in
            let roster = try world.directories.current(of: officer.center, in: transaction)
            guard roster.directory.isAnchored(by: keys) else { throw VaultError.notInDirectory }
            // Two who type the same number at once: the second is refused.
            guard try transaction.throttle(trace).lastStep < step else { return .refused }
            try transaction.set(ThrottleRecord(lastStep: step), for: trace)
            try transaction.sweepThrottle(at: instant)
            try transaction.begin(token, with: keys, at: instant)
            try transaction.note(
                .signedIn,
                at: officer.center,
                by: officer.id,
                from: address,
                instant: instant
            )
            return .signedIn(token, officer)
        }
    }
}
