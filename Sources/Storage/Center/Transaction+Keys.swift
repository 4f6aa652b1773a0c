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
            .map { KeyRing(officer: try $0.read("officer"), sealed: try $0.read("sealed")) }
    }

    package func unlockSlot(of officer: OfficerID, _ kind: UnlockSlot.Kind) throws -> UnlockSlot? {
        try row(
            "SELECT * FROM unlock_slot WHERE officer = ? AND kind = ?",
            [officer, kind.rawValue]
        ).map { row in
            UnlockSlot(
                officer: try row.read("officer"),
                kind: kind,
                salt: try row.read("salt"),
                cost: ScryptCost(
                    rounds: try row.read("rounds"),
                    blockSize: try row.read("block_size"),
                    parallelism: try row.read("parallelism")
                ),
                wrapped: try row.read("wrapped")
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
                    key: try row.read("key"),
                    first: try row.read("first"),
                    second: try row.read("second"),
                    wrapped: try row.read("wrapped")
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
            id: try row.read("id"),
            center: try row.read("center"),
            kind: try row.word("kind"),
            generation: try row.read("generation"),
            officer: try row.read("officer"),
            agreement: try row.read("agreement"),
            signing: try row.read("signing"),
            since: try row.read("since"),
            signature: try row.read("signature")
        )
    }
}
