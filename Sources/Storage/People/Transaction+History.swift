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
            \(Self.selectAudit)
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

    /// The last step by which the tables became what they are.
    package func lastMigration() throws -> String? {
        try row("SELECT max(identifier) AS last FROM grdb_migrations").map { try $0.read("last") }
    }

    /// When somebody at a center last did something, in seconds since 1970.
    package func lastAct(at center: CenterID) throws -> Int? {
        try row(
            "SELECT instant FROM audit WHERE center = ? ORDER BY sequence DESC LIMIT 1",
            [center]
        ).map { try $0.read("instant") }
    }

    /// Whether SQLite finds the file whole.
    package func isWhole() throws -> Bool {
        try row("PRAGMA quick_check(1)").map { try $0.read("quick_check") as String } == "ok"
    }
}
