package import Casework
package import Foundation
import GRDB

extension Transaction {
    /// Puts a ring sealed anew in the place of the one before.
    package func set(_ ring: KeyRing) throws {
        try run(
            """
            INSERT INTO key_ring (officer, sealed) VALUES (?, ?)
            ON CONFLICT (officer) DO UPDATE SET sealed = excluded.sealed
            """,
            [ring.officer, ring.sealed]
        )
    }

    /// Puts a slot in the place of the one of its kind.
    package func set(_ slot: UnlockSlot) throws {
        try run(
            """
            INSERT INTO unlock_slot
            (officer, kind, salt, rounds, block_size, parallelism, wrapped)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (officer, kind) DO UPDATE SET
                salt = excluded.salt, rounds = excluded.rounds,
                block_size = excluded.block_size, parallelism = excluded.parallelism,
                wrapped = excluded.wrapped
            """,
            [
                slot.officer, slot.kind.rawValue, slot.salt, slot.cost.rounds,
                slot.cost.blockSize, slot.cost.parallelism, slot.wrapped,
            ]
        )
    }

    /// Takes away every way to an officer's keys, and the keys.
    package func deleteRing(of officer: OfficerID) throws {
        try run("DELETE FROM unlock_slot WHERE officer = ?", [officer])
        try run("DELETE FROM invitation WHERE officer = ?", [officer])
        try run("DELETE FROM key_ring WHERE officer = ?", [officer])
        // Sealed to a key that is gone now: nobody will ever open them.
        try run("DELETE FROM late_words WHERE officer = ?", [officer])
    }

    /// An officer's sessions that are open, the newest first.
    package func sessions(of officer: OfficerID) throws -> [SessionRecord] {
        try rows(
            "SELECT * FROM session WHERE officer = ? AND ended IS NULL ORDER BY since DESC",
            [officer]
        ).map(Self.session)
    }

    /// Ends an officer's sessions at once, but for the one that is meant to stay.
    package func endSessions(of officer: OfficerID, at instant: Int, except: Data? = nil) throws {
        for session in try sessions(of: officer) where session.tokenHash != except {
            try endSession(session.tokenHash, at: instant)
        }
    }
}
