package import Casework
package import Foundation
import GRDB

extension Transaction {
    /// Writes what an officer did, in the same transaction as the act: no act without its entry.
    ///
    /// - Parameters:
    ///   - make: gives the entry for its place in the chain and the hash before it.
    package func append(
        toAuditOf center: CenterID,
        beginning: Data,
        _ make: (_ sequence: Int, _ previous: Data) -> AuditEntry
    ) throws {
        let last = try row(
            "SELECT sequence, hash FROM audit WHERE center = ? ORDER BY sequence DESC LIMIT 1",
            [center]
        )
        let entry = make((last?["sequence"] ?? 0) + 1, last?["hash"] ?? beginning)
        try run(
            """
            INSERT INTO audit (center, sequence, instant, officer, address, act, folder, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                entry.center, entry.sequence, entry.instant, entry.officer, entry.address,
                entry.act.rawValue, entry.folder, entry.hash,
            ]
        )
    }

    /// A stretch of a center's audit, in order.
    package func audit(of center: CenterID, after sequence: Int, limit: Int) throws -> [AuditEntry]
    {
        try rows(
            "SELECT * FROM audit WHERE center = ? AND sequence > ? ORDER BY sequence LIMIT ?",
            [center, sequence, limit]
        ).map { row in
            AuditEntry(
                center: row["center"],
                sequence: row["sequence"],
                instant: row["instant"],
                officer: row["officer"],
                address: row["address"],
                act: try row.word("act"),
                folder: row["folder"],
                hash: row["hash"]
            )
        }
    }
}
