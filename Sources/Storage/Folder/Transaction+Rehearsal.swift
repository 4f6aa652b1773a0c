package import Casework
import GRDB

extension Transaction {
    /// Whether a report ever came to a center, also one that is gone.
    package func hasEverHeard(_ center: CenterID) throws -> Bool {
        try row(
            """
            SELECT 1 AS heard FROM folder WHERE center = ? AND kind = 'report'
            UNION ALL
            SELECT 1 AS heard FROM tombstone WHERE center = ? AND kind = 'report'
            LIMIT 1
            """,
            [center, center]
        ) != nil
    }
}
