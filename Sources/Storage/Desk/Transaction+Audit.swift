package import Casework
package import Foundation
import GRDB

extension Transaction {
    /// Writes what an officer did, in the same transaction as the act: no act without its entry.
    ///
    /// `make` gives the entry for its place in the chain and the hash before it.
    package func append(
        toAuditOf center: CenterID,
        beginning: Data,
        _ make: (_ sequence: Int, _ previous: Data) -> AuditEntry
    ) throws {
        let last = try row(
            "SELECT sequence, hash FROM audit WHERE center = ? ORDER BY sequence DESC LIMIT 1",
            [center]
        )
        let entry = make(
            (try last?.read("sequence") ?? 0) + 1,
            try last?.read("hash") ?? beginning
        )
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
        guard let subject = entry.subject else { return }
        try run(
            "INSERT INTO audit_subject (center, sequence, officer) VALUES (?, ?, ?)",
            [entry.center, entry.sequence, subject]
        )
        guard let detail = entry.detail else { return }
        try run(
            "INSERT INTO audit_detail (center, sequence, detail) VALUES (?, ?, ?)",
            [entry.center, entry.sequence, detail]
        )
    }

    /// A stretch of a center's audit, in order.
    package func audit(of center: CenterID, after sequence: Int, limit: Int) throws -> [AuditEntry]
    {
        try rows(
            """
            \(Self.selectAudit)
            WHERE audit.center = ? AND audit.sequence > ? ORDER BY audit.sequence LIMIT ?
            """,
            [center, sequence, limit]
        ).map(Self.auditEntry)
    }

    /// An entry with the colleague whom it was about, and what was changed.
    static let selectAudit = """
        SELECT audit.*, audit_subject.officer AS subject, audit_detail.detail FROM audit
        LEFT JOIN audit_subject ON audit_subject.center = audit.center
            AND audit_subject.sequence = audit.sequence
        LEFT JOIN audit_detail ON audit_detail.center = audit.center
            AND audit_detail.sequence = audit.sequence
        """

    static func auditEntry(_ row: Row) throws -> AuditEntry {
        AuditEntry(
            center: try row.read("center"),
            sequence: try row.read("sequence"),
            instant: try row.read("instant"),
            officer: try row.read("officer"),
            address: try row.read("address"),
            act: try row.word("act"),
            folder: try row.read("folder"),
            subject: try row.read("subject"),
            detail: try row.read("detail"),
            hash: try row.read("hash")
        )
    }
}
