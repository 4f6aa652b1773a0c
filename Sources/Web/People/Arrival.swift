import Casework
import Foundation
import Storage
package import Vault

/// How a newcomer comes in: the printed code once, then a passphrase and a telephone of their own.
package struct Arrival: Sendable {
    private let world: World

    package init(world: World) { self.world = world }

    /// How a try with a printed code ended.
    package enum Outcome: Sendable {
        case opened(SessionToken)
        /// Wrong, expired, used, or no such account: which of them is not said.
        case refused
        case throttled
        case busy
    }

    /// Tries a printed code; takes the same time and writes the same rows whatever is wrong.
    package func open(
        account: String,
        code typed: String,
        from address: String
    ) async throws -> Outcome {
        let trace = world.serverKey.trace(of: account)
        let guesses = Guesses(world: world)
        guard try await guesses.count(trace) != nil else { return .throttled }
        let found = try await world.database.read { transaction in
            try transaction.officer(account: account).flatMap { officer in
                try transaction.invitation(of: officer.id).flatMap { invitation in
                    try transaction.keyRing(of: officer.id).map { (officer, invitation, $0) }
                }
            }
        }
        let keys: OfficerKeys?
        do {
            keys = try await derive(typed, found.map { ($0.1.slot, $0.2) })
        } catch is TooManySignIns {
            try await guesses.forgive(trace)
            return .busy
        }
        guard let keys, let (officer, invitation, _) = found, invitation.counts(on: world.today)
        else {
            try await guesses.noteFailure(of: found?.0, from: address)
            return .refused
        }
        let token = SessionToken.new()
        let world = world
        return try await world.database.write { transaction in
            let roster = try world.directories.current(of: officer.center, in: transaction)
            guard roster.directory.isAnchored(by: keys) else { throw VaultError.notInDirectory }
            // Used up or replaced while the code was tried.
            guard try transaction.invitation(of: officer.id) == invitation else { return .refused }
            try transaction.succeed(trace)
            try transaction.begin(token, with: keys, at: world.instant)
            return .opened(token)
        }
    }

    private func derive(
        _ typed: String,
        _ found: (slot: UnlockSlot, ring: KeyRing)?
    ) async throws -> OfficerKeys? {
        let (cost, code) = (world.cost, PrintedCode(typed: typed))
        return try await world.scrypt.run {
            guard let found, let code else {
                try KeyRing.pretend(secret: typed, cost: cost)
                return nil
            }
            return try? found.slot.open(code: code).open(found.ring)
        }
    }

    /// What is new once somebody has settled in: a session, and a code for the drawer.
    package struct Settled: Sendable {
        package let token: SessionToken
        package let recoveryCode: PrintedCode
    }

    /// Ends the invitation: the keys lie under the newcomer's own passphrase from now on, and the
    /// telephone shares a secret that whoever printed the code never saw.
    ///
    /// - Throws: `Used` when another window was quicker, or the code was made anew.
    package func settle(
        _ session: OpenSession,
        passphrase: String,
        step: Int,
        from address: String
    ) async throws -> Settled {
        let (officer, world, cost) = (session.officer, world, world.cost)
        let keys = try session.keys.sharing(session.token.offeredSecret)
        let code = PrintedCode.new()
        let (ring, slots) = try await world.scrypt.run {
            try KeyRing.new(for: keys, passphrase: passphrase, recovery: code, cost: cost)
        }
        let token = SessionToken.new()
        let trace = world.serverKey.trace(of: officer.account)
        try await world.database.write { transaction in
            guard let now = try transaction.officer(officer.id), now.standing == .invited,
                let own = try transaction.session(session.token.hash), own.ended == nil
            else { throw Used() }
            try transaction.succeed(trace, step: step)
            try transaction.deleteInvitation(of: officer.id)
            try transaction.set(ring)
            for slot in slots { try transaction.set(slot) }
            try transaction.set(standing: .active, of: officer)
            try transaction.endSessions(of: officer.id, at: world.instant)
            try transaction.begin(token, with: keys, at: world.instant)
            try transaction.note(
                .invitationUsed,
                at: officer.center,
                by: officer.id,
                from: address,
                about: officer.id,
                instant: world.instant
            )
        }
        return Settled(token: token, recoveryCode: code)
    }
}
