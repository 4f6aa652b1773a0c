package import Casework
import Foundation
import GRDB

extension Transaction {
    package func insert(_ card: KeyCard) throws {
        try run(
            """
            INSERT INTO key
            (id, center, kind, generation, officer, agreement, signing, since, signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                card.id, card.center, card.kind.rawValue, card.generation, card.officer,
                card.agreement, card.signing, card.since, card.signature,
            ]
        )
        if card.kind != .receipt { try rosterChanged(in: card.center) }
    }

    /// The public keys of a center, receipts left out; the vault says which of them count.
    package func keyCards(of center: CenterID) throws -> [KeyCard] {
        try rows("SELECT * FROM key WHERE center = ? AND kind <> 'receipt'", [center])
            .map(Self.card)
    }

    package func keyCard(_ id: KeyID) throws -> KeyCard? {
        try row("SELECT * FROM key WHERE id = ?", [id]).map(Self.card)
    }

    package func insert(_ ring: KeyRing, slots: [UnlockSlot]) throws {
        try run(
            "INSERT INTO key_ring (officer, sealed) VALUES (?, ?)",
            [ring.officer, ring.sealed]
        )
        for slot in slots {
            try run(
                """
                INSERT INTO unlock_slot
                (officer, kind, salt, rounds, block_size, parallelism, wrapped)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    slot.officer, slot.kind.rawValue, slot.salt, slot.cost.rounds,
                    slot.cost.blockSize, slot.cost.parallelism, slot.wrapped,
                ]
            )
        }
    }

    package func keyRing(of officer: OfficerID) throws -> KeyRing? {
        try row("SELECT * FROM key_ring WHERE officer = ?", [officer])
            .map { KeyRing(officer: $0["officer"], sealed: $0["sealed"]) }
    }

    package func unlockSlot(of officer: OfficerID, _ kind: UnlockSlot.Kind) throws -> UnlockSlot? {
        try row(
            "SELECT * FROM unlock_slot WHERE officer = ? AND kind = ?",
            [officer, kind.rawValue]
        ).map { row in
            UnlockSlot(
                officer: row["officer"],
                kind: kind,
                salt: row["salt"],
                cost: ScryptCost(
                    rounds: row["rounds"],
                    blockSize: row["block_size"],
                    parallelism: row["parallelism"]
                ),
                wrapped: row["wrapped"]
            )
        }
    }

    package func insert(_ share: RecoveryShare) throws {
        try run(
            "INSERT INTO recovery_share (key, first, second, wrapped) VALUES (?, ?, ?, ?)",
            [share.key, share.first, share.second, share.wrapped]
        )
    }

    package func recoveryShares(of key: KeyID) throws -> [RecoveryShare] {
        try rows("SELECT * FROM recovery_share WHERE key = ? ORDER BY first, second", [key])
            .map { row in
                RecoveryShare(
                    key: row["key"],
                    first: row["first"],
                    second: row["second"],
                    wrapped: row["wrapped"]
                )
            }
    }

    package func insert(_ record: CodingKeyRecord) throws {
        try run(
            "INSERT INTO coding_key (officer, year, key, center, wrapped) VALUES (?, ?, ?, ?, ?)",
            [record.officer, record.year, record.key, record.center, record.wrapped]
        )
    }

    static func card(_ row: Row) throws -> KeyCard {
        KeyCard(
            id: row["id"],
            center: row["center"],
            kind: try row.word("kind"),
            generation: row["generation"],
            officer: row["officer"],
            agreement: row["agreement"],
            signing: row["signing"],
            since: row["since"],
            signature: row["signature"]
        )
    }
}
