package import Casework
import Foundation
import GRDB

extension Transaction {
    /// How often anything to count has changed at a center.
    package func codingChanges(of center: CenterID) throws -> Int {
        try row("SELECT number FROM coding_change WHERE center = ?", [center])?.read("number") ?? 0
    }

    /// Hands over all that a center, or one officer, has to count, a portion at a time.
    ///
    /// Consultation by consultation, in one consistent state; no more than a portion is held.
    package func codings(
        of center: CenterID,
        by officer: OfficerID? = nil,
        portion: Int,
        _ take: ([CodingRecord]) throws -> Void
    ) throws {
        let condition = officer == nil ? "" : "AND officer = ?"
        var arguments: StatementArguments = [center]
        if let officer { arguments += [officer] }
        let cursor = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT folder, entry, officer, year, sealed FROM coding
                    WHERE center = ? \(condition) ORDER BY folder, entry
                    """
            ),
            arguments: arguments
        )
        var records: [CodingRecord] = []
        while let row = try cursor.next() {
            records.append(
                CodingRecord(
                    center: center,
                    folder: try row.decode(FolderID.self, atIndex: 0),
                    entry: try row.decode(Int.self, atIndex: 1),
                    officer: try row.decode(OfficerID.self, atIndex: 2),
                    year: try row.decode(Int.self, atIndex: 3),
                    sealed: try row.decode(Sealed.self, atIndex: 4)
                )
            )
            if records.count == portion {
                try take(records)
                records.removeAll(keepingCapacity: true)
            }
        }
        if !records.isEmpty { try take(records) }
    }

    /// An officer's own coding keys of all years, as they are wrapped to a key of the officer's.
    package func codingKeys(of officer: OfficerID, to key: KeyID) throws -> [CodingKeyRecord] {
        guard let center = try self.officer(officer)?.center else { return [] }
        return try codingKeys(of: center, to: key).filter { $0.officer == officer }
    }

    /// The days of all reports of a center that are still kept.
    package func reportDates(of center: CenterID) throws -> [ReportDates] {
        try rows(
            """
            SELECT folder.opened_on,
                min(CASE WHEN entry.kind = 'answered' THEN entry.day END) AS answered_on,
                max(CASE WHEN entry.kind IN ('closed', 'withdrawn')
                    AND folder.stage IN ('closed', 'withdrawn') THEN entry.day END) AS closed_on
            FROM folder LEFT JOIN entry ON entry.folder = folder.id
                AND entry.kind IN ('answered', 'closed', 'withdrawn')
            WHERE folder.center = ? AND folder.kind = 'report' AND folder.stage <> 'merged'
            GROUP BY folder.id
            """,
            [center]
        ).map { row in
            ReportDates(
                cameOn: try row.read("opened_on"),
                answeredOn: try row.read("answered_on"),
                closedOn: try row.read("closed_on")
            )
        }
    }
}
