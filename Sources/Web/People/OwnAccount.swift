import Casework
import Foundation
import Storage
import Vault

/// What officers change about their own account; each time the passphrase is asked again, and the
/// session's token is a new one afterwards.
struct OwnAccount: Sendable {
    let world: World
    let session: OpenSession
    let address: String

    init(world: World, _ context: OfficerContext) {
        (self.world, session, address) = (world, context.session, context.address)
    }

    /// Why nothing was changed.
    enum Refusal: Error {
        case wrongPassphrase, wrongNumber, throttled, busy
        /// The session ended meanwhile, perhaps by the same button pressed twice.
        case ended
    }

    /// Another passphrase; every other session ends.
    func change(passphrase old: String, to new: String) async throws -> SessionToken {
        let cost = world.cost
        let master = try await master(by: old)
        let slot = try await derive { try master.slot(passphrase: new, cost: cost) }
        return try await keep(session.keys, .passphraseChanged) { try $0.set(slot) }
    }

    /// Another telephone: a number of the old one, and one of the new.
    func changeTelephone(passphrase: String, old: String, new: String) async throws -> SessionToken
    {
        let master = try await master(by: passphrase)
        let offered = session.token.offeredSecret
        guard let first = TimeCode.accept(old, secret: session.keys.totp, now: world.now()),
            let second = TimeCode.accept(new, secret: offered, now: world.now())
        else { throw Refusal.wrongNumber }
        let keys = try session.keys.sharing(offered)
        let ring = try master.ring(of: keys)
        let trace = world.serverKey.trace(of: session.officer.account)
        do {
            return try await keep(keys, .authenticatorChanged) { transaction in
                try transaction.succeed(trace, step: first)
                try transaction.set(ThrottleRecord(lastStep: max(first, second)), for: trace)
                try transaction.set(ring)
            }
        } catch is Used {
            throw Refusal.wrongNumber
        }
    }

    /// Another code for the drawer; the one before opens nothing any more.
    func newRecoveryCode(passphrase: String) async throws -> Arrival.Settled {
        let (cost, code) = (world.cost, PrintedCode.new())
        let master = try await master(by: passphrase)
        let slot = try await derive { try master.slot(.recoveryCode, code: code, cost: cost) }
        let token = try await keep(session.keys, .recoveryCodeChanged) { try $0.set(slot) }
        return Arrival.Settled(token: token, recoveryCode: code)
    }

    private func master(by passphrase: String) async throws -> MasterKey {
        let officer = session.officer
        let trace = world.serverKey.trace(of: officer.account)
        let guesses = Guesses(world: world)
        guard try await guesses.count(trace) != nil else { throw Refusal.throttled }
        let found = try await world.database.read { transaction in
            try transaction.unlockSlot(of: officer.id, .passphrase)
        }
        let master: MasterKey?
        do {
            master = try await derive { try? found?.open(passphrase: passphrase) }
        } catch Refusal.busy {
            try await guesses.forgive(trace)
            throw Refusal.busy
        }
        guard let master else {
            try await guesses.noteFailure(of: officer, from: address)
            throw Refusal.wrongPassphrase
        }
        try await world.database.write { try $0.succeed(trace) }
        return master
    }

    private func derive<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        do { return try await world.scrypt.run(work) } catch is TooManySignIns {
            throw Refusal.busy
        }
    }

    /// Writes a change, ends every session, and begins one with a new token.
    private func keep(
        _ keys: OfficerKeys,
        _ act: AuditAct,
        _ write: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> SessionToken {
        let token = SessionToken.new()
        let (world, session, address) = (world, session, address)
        try await world.database.write { transaction in
            guard try transaction.session(session.token.hash)?.ended == nil,
                try transaction.officer(session.officer.id)?.standing == .active
            else { throw Refusal.ended }
            try write(transaction)
            try transaction.endSessions(of: session.officer.id, at: world.instant)
            try transaction.begin(token, with: keys, at: world.instant)
            try transaction.note(
                act,
                at: session.officer.center,
                by: session.officer.id,
                from: address,
                about: session.officer.id,
                instant: world.instant
            )
        }
        return token
    }
}
