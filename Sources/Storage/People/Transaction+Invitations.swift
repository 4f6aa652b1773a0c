package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Keeps a printed code's slot; a new code takes the place of an unused one.
    package func set(_ invitation: Invitation) throws {
        let slot = invitation.slot
        try run(
            """
            INSERT INTO invitation
            (officer, invited_by, last_day, salt, rounds, block_size, parallelism, wrapped)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (officer) DO UPDATE SET
                invited_by = excluded.invited_by, last_day = excluded.last_day,
                salt = excluded.salt, rounds = excluded.rounds,
                block_size = excluded.block_size, parallelism = excluded.parallelism,
                wrapped = excluded.wrapped
            """,
            [
                invitation.officer, invitation.invitedBy, invitation.lastDay, slot.salt,
                slot.cost.rounds, slot.cost.blockSize, slot.cost.parallelism, slot.wrapped,
            ]
        )
    }

    package func invitation(of officer: OfficerID) throws -> Invitation? {
        try row("SELECT * FROM invitation WHERE officer = ?", [officer]).map { row in
            Invitation(
                officer: officer,
                invitedBy: try row.read("invited_by"),
                lastDay: try row.read("last_day"),
                slot: UnlockSlot(
                    officer: officer,
                    kind: .invitation,
                    salt: try row.read("salt"),
                    cost: ScryptCost(
                        rounds: try row.read("rounds"),
                        blockSize: try row.read("block_size"),
                        parallelism: try row.read("parallelism")
                    ),
                    wrapped: try row.read("wrapped")
                )
            )
        }
    }

    package func deleteInvitation(of officer: OfficerID) throws {
        try run("DELETE FROM invitation WHERE officer = ?", [officer])
    }

    /// Keeps that somebody gave the pledge; a second time changes nothing.
    package func insert(_ pledge: Pledge) throws {
        try run(
            """
            INSERT INTO pledge (officer, version, agreed_on) VALUES (?, ?, ?)
            ON CONFLICT (officer, version) DO NOTHING
            """,
            [pledge.officer, pledge.version, pledge.agreedOn]
        )
    }

    package func hasPledged(_ officer: OfficerID) throws -> Bool {
        try row(
            "SELECT 1 FROM pledge WHERE officer = ? AND version = ?",
            [officer, Pledge.current]
        ) != nil
    }

    /// The day of each pledge to the words of today.
    package func pledges(of center: CenterID) throws -> [OfficerID: Day] {
        try rows(
            """
            SELECT pledge.officer, pledge.agreed_on FROM pledge
            JOIN officer ON officer.id = pledge.officer
            WHERE officer.center = ? AND pledge.version = ?
            """,
            [center, Pledge.current]
        ).reduce(into: [:]) { days, row in
            days[try row.read("officer") as OfficerID] = try row.read("agreed_on") as Day
        }
    }
}
