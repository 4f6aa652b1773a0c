package import Casework
import GRDB

extension Transaction {
    /// The latest acts of some kinds that an officer has not been told of, the last one first.
    ///
    /// Looks back over the last 20,000 entries and no further than `since`, in seconds since 1970.
    package func untold(
        _ acts: [AuditAct],
        to officer: Officer,
        since instant: Int
    ) throws -> [AuditEntry] {
        let places = acts.map { _ in "?" }.joined(separator: ", ")
        var arguments: StatementArguments = [officer.center, officer.id, officer.center, instant]
        arguments += StatementArguments(acts.map(\.rawValue))
        return try rows(
            """
            \(Self.selectAudit)
            WHERE audit.center = ?
                AND audit.sequence > coalesce(
                    (SELECT sequence FROM notice_mark WHERE officer = ?), 0)
                AND audit.sequence > (SELECT max(sequence) FROM audit WHERE center = ?) - 20000
                AND audit.instant >= ? AND audit.act IN (\(places))
            ORDER BY audit.sequence DESC
            """,
            arguments
        ).map(Self.auditEntry)
    }

    /// The place of the last entry of a center's audit.
    package func lastOfAudit(of center: CenterID) throws -> Int {
        try row("SELECT coalesce(max(sequence), 0) AS last FROM audit WHERE center = ?", [center])
            .map { try $0.read("last") } ?? 0
    }

    /// Keeps up to which place of the audit an officer has seen what Today tells; never back.
    package func set(told sequence: Int, to officer: OfficerID) throws {
        try run(
            """
            INSERT INTO notice_mark (officer, sequence) VALUES (?, ?)
            ON CONFLICT (officer) DO UPDATE SET sequence = excluded.sequence
                WHERE excluded.sequence > notice_mark.sequence
            """,
            [officer, sequence]
        )
    }
}
