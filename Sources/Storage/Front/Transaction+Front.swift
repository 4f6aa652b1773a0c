import GRDB

/// What the reporter's face tells of itself to the desk and to the operator: two yes or no.
package struct FrontRecord: Hashable, Sendable {
    /// Reports come in a flood.
    package var isFlooded: Bool
    /// The server in front passes on addresses of those who come, against the recipe.
    package var sendsAddresses: Bool

    package init(isFlooded: Bool = false, sendsAddresses: Bool = false) {
        (self.isFlooded, self.sendsAddresses) = (isFlooded, sendsAddresses)
    }
}

extension Transaction {
    /// What the reporter's face said last; both no where it never ran.
    package func front() throws -> FrontRecord {
        guard let row = try row("SELECT is_flooded, sends_addresses FROM front") else {
            return FrontRecord()
        }
        return FrontRecord(
            isFlooded: try row.read("is_flooded"),
            sendsAddresses: try row.read("sends_addresses")
        )
    }

    package func set(_ front: FrontRecord) throws {
        try run(
            """
            INSERT INTO front (id, is_flooded, sends_addresses) VALUES (1, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET is_flooded = excluded.is_flooded, sends_addresses = excluded.sends_addresses
            """,
            [front.isFlooded, front.sendsAddresses]
        )
    }
}
