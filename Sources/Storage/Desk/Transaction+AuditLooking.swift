package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Whether the audit of a center holds that act on that folder.
    package func hasNoted(_ act: AuditAct, of folder: FolderID, at center: CenterID) throws -> Bool
    {
        try row(
            "SELECT 1 FROM audit WHERE center = ? AND act = ? AND folder = ? LIMIT 1",
            [center, act.rawValue, folder]
        ) != nil
    }

    /// The folders of an officer's last act of a kind on many at once: all those of one instant.
    ///
    /// Looks back over the last 20,000 entries of the center, so that a long audit costs no more.
    package func lastActs(
        _ act: AuditAct,
        by officer: OfficerID,
        at center: CenterID
    ) throws -> [FolderID] {
        let recent = "sequence > (SELECT max(sequence) FROM audit WHERE center = ?) - 20000"
        let last = try row(
            """
            SELECT instant FROM audit WHERE center = ? AND officer = ? AND act = ? AND \(recent)
            ORDER BY sequence DESC LIMIT 1
            """,
            [center, officer, act.rawValue, center]
        )
        guard let instant: Int = try last?.read("instant") else { return [] }
        return try rows(
            """
            SELECT folder FROM audit WHERE center = ? AND officer = ? AND act = ? AND instant = ?
                AND folder IS NOT NULL AND \(recent)
            ORDER BY sequence
            """,
            [center, officer, act.rawValue, instant, center]
        ).map { try $0.read("folder") }
    }
}
