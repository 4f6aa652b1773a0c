package import Casework
import Foundation
import GRDB

extension Transaction {
    /// The newest entries of some acts, the last one first.
    package func audit(
        of center: CenterID,
        acts: [AuditAct],
        offset: Int,
        limit: Int
    ) throws -> [AuditEntry] {
        let places = acts.map { _ in "?" }.joined(separator: ", ")
        var arguments: StatementArguments = [center]
        arguments += StatementArguments(acts.map(\.rawValue))
        arguments += [limit, offset]
        return try rows(
            """
            SELECT audit.*, audit_subject.officer AS subject FROM audit
            LEFT JOIN audit_subject ON audit_subject.center = audit.center
                AND audit_subject.sequence = audit.sequence
            WHERE audit.center = ? AND audit.act IN (\(places))
            ORDER BY audit.sequence DESC LIMIT ? OFFSET ?
            """,
            arguments
        ).map(Self.auditEntry)
    }

    /// The day on which each officer of a center began.
    package func beginnings(of center: CenterID) throws -> [OfficerID: Day] {
        try rows("SELECT id, since FROM officer WHERE center = ?", [center])
            .reduce(into: [:]) { days, row in
                days[try row.read("id") as OfficerID] = try row.read("since") as Day
            }
    }

    /// How large the file is, in bytes.
    package func size() throws -> Int {
        let pages = try row("PRAGMA page_count")
        let length = try row("PRAGMA page_size")
        guard let pages, let length else { throw StorageError.broken }
        return try (pages.read("page_count") as Int) * length.read("page_size")
    }

    /// Whether SQLite finds the file whole.
    package func isWhole() throws -> Bool {
        try row("PRAGMA quick_check(1)").map { try $0.read("quick_check") as String } == "ok"
    }
}
