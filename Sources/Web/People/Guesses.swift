import Casework
import Foundation
import Storage
import Vault

/// Counts tries with a name, at every door and whether or not the name exists.
struct Guesses: Sendable {
    let world: World

    /// Counts the try before it is made, so that a hundred at once are a hundred; gives what stood
    /// before, or nothing while the name has to wait.
    func count(_ trace: Data) async throws -> ThrottleRecord? {
        let now = world.instant
        return try await world.database.write { transaction in
            let before = try transaction.throttle(trace)
            guard before.until <= now else { return nil }
            var after = before
            after.failures += 1
            after.until = now + Self.pause(after: after.failures)
            try transaction.set(after, for: trace)
            return before
        }
    }

    /// Four tries are free; then the pause doubles from half a minute up to a quarter of an hour.
    static func pause(after failures: Int) -> Int {
        failures < 5 ? 0 : min(15 * 60, 30 << min(failures - 5, 5))
    }

    /// Takes back a try that was never made.
    func forgive(_ trace: Data) async throws {
        try await world.database.write { transaction in
            var record = try transaction.throttle(trace)
            record.failures = max(0, record.failures - 1)
            record.until = 0
            try transaction.set(record, for: trace)
        }
    }

    func noteFailure(of officer: Officer?, from address: String) async throws {
        let instant = world.instant
        // A name that does not exist is noted nowhere, yet something is written all the same: else
        // the missing wait for the disk would tell which names exist.
        var generator = SystemRandomNumberGenerator()
        let noise = Data((0..<64).map { _ in .random(in: .min ... .max, using: &generator) })
        try await world.database.write { transaction in
            try transaction.beat(noise)
            guard let officer else { return }
            try transaction.note(
                .signInFailed,
                at: officer.center,
                by: officer.id,
                from: address,
                instant: instant
            )
        }
    }
}

extension Transaction {
    /// Begins anew with the tries of a name; `step` is the one-time number that was just used.
    ///
    /// - Throws: `Used` when two typed the same number at once: the second is refused.
    func succeed(_ trace: Data, step: Int? = nil) throws {
        let before = try throttle(trace)
        if let step, step <= before.lastStep { throw Used() }
        try set(ThrottleRecord(lastStep: step ?? before.lastStep), for: trace)
    }

    /// Opens a session for keys that were just opened.
    func begin(_ token: SessionToken, with keys: OfficerKeys, at instant: Int) throws {
        try insert(
            SessionRecord(
                tokenHash: token.hash,
                officer: keys.officer,
                center: keys.center,
                since: instant,
                seen: instant,
                keys: try token.seal(keys)
            )
        )
    }
}

/// Something that counts once was used already, perhaps in the same moment.
struct Used: Error {}
