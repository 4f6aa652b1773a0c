package import Casework
import GRDB

extension Transaction {
    /// The people of a center with their turns of duty, also those that are over.
    package func team(of center: CenterID) throws -> Team {
        Team(try officers(of: center), turns: try dutyTurns(of: center))
    }

    package func dutyTurns(of center: CenterID) throws -> [DutyTurn] {
        try rows(
            """
            SELECT duty_turn.* FROM duty_turn JOIN officer ON officer.id = duty_turn.officer
            WHERE officer.center = ? ORDER BY first_day, duty_turn.id
            """,
            [center]
        ).map { row in
            DutyTurn(
                id: try row.read("id"),
                officer: try row.read("officer"),
                from: try row.read("first_day"),
                until: try row.read("last_day")
            )
        }
    }

    /// Keeps on which days somebody reads; from then on intake seals for the new roster.
    package func insert(_ turn: DutyTurn, at center: CenterID) throws {
        try run(
            "INSERT INTO duty_turn (id, officer, first_day, last_day) VALUES (?, ?, ?, ?)",
            [turn.id, turn.officer, turn.from, turn.until]
        )
        try rosterChanged(in: center)
    }

    /// Takes back what is to come of a turn; the days that were stay known.
    package func apply(_ change: DutyTurnChange, at center: CenterID) throws {
        switch change {
        case .removed(let turn):
            try run("DELETE FROM duty_turn WHERE id = ?", [turn.id])
        case .shortened(let turn):
            try run("UPDATE duty_turn SET last_day = ? WHERE id = ?", [turn.until, turn.id])
        }
        try rosterChanged(in: center)
    }

    /// Gives somebody other roles.
    package func set(rolesOf officer: Officer) throws {
        try run(
            "UPDATE officer SET roles = ? WHERE id = ?",
            [officer.roles.map(\.rawValue).sorted().joined(separator: " "), officer.id]
        )
        try rosterChanged(in: officer.center)
    }
}
