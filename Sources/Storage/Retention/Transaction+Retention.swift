package import Casework
import Foundation
import GRDB

/// The clocks of retention: one tells the day of deletion, one the day until which a report stays.
package enum RetentionClock {
    /// Runs from the day on which the officers are told.
    package static let announced = "retention"
    /// Runs until the day that somebody asked for.
    package static let kept = "kept-longer"
}

extension Transaction {
    /// When a center's reports were last looked through for their period; never, before the first day.
    package func retentionLook(of center: CenterID) throws -> Int? {
        try row("SELECT looked_at FROM retention WHERE center = ?", [center])?.read("looked_at")
    }

    package func set(retentionLook instant: Int, of center: CenterID) throws {
        try run(
            """
            INSERT INTO retention (center, looked_at) VALUES (?, ?)
            ON CONFLICT (center) DO UPDATE SET looked_at = excluded.looked_at
            """,
            [center, instant]
        )
    }

    /// The closed and withdrawn reports that ended by a day, and all that were announced.
    package func endedReports(in center: CenterID, endedBy day: Day) throws -> [EndedReport] {
        try rows(
            Self.ended("ended.day <= ? OR announced.due_on IS NOT NULL"),
            [center, day]
        ).map(Self.endedReport)
    }

    /// One report, if it has ended.
    package func endedReport(_ folder: FolderID, in center: CenterID) throws -> EndedReport? {
        try row(Self.ended("folder.id = ?"), [center, folder]).map(Self.endedReport)
    }

    /// The ended reports of which a director may know; the daily look knows all of them.
    package func endedReports(in center: CenterID, endedBy day: Day, knownTo officer: OfficerID)
        throws -> [EndedReport]
    {
        try rows(
            Self.ended("(ended.day <= ? OR announced.due_on IS NOT NULL) AND \(Self.isKnown)"),
            [center, day, officer]
        ).map(Self.endedReport)
    }

    /// One ended report, if this officer may know of it.
    package func endedReport(_ folder: FolderID, in center: CenterID, knownTo officer: OfficerID)
        throws -> EndedReport?
    {
        try row(Self.ended("folder.id = ? AND \(Self.isKnown)"), [center, folder, officer])
            .map(Self.endedReport)
    }

    /// What its reporter has stopped ends also where its row still says that it is looked at beside
    /// another report.
    private static let hasEnded = """
        (folder.stage IN ('closed', 'withdrawn') OR folder.stage = 'merged' AND
            (SELECT kind FROM entry WHERE entry.folder = folder.id
                AND kind IN ('closed', 'withdrawn', 'added', 'contactLeft', 'reopened')
                ORDER BY sequence DESC LIMIT 1) = 'withdrawn')
        """

    private static func ended(_ condition: String) -> String {
        """
        SELECT folder.id, folder.year, folder.number, ended.day,
            \(hasEnded) AS has_ended,
            announced.due_on AS announced_for, kept.due_on AS kept_until
        FROM folder
        JOIN (SELECT folder, max(day) AS day FROM entry
            WHERE kind IN ('closed', 'withdrawn') GROUP BY folder) AS ended
            ON ended.folder = folder.id
        LEFT JOIN clock AS announced ON announced.folder = folder.id
            AND announced.rule = 'retention' AND announced.state = 'running'
        LEFT JOIN clock AS kept ON kept.folder = folder.id
            AND kept.rule = 'kept-longer' AND kept.state = 'running'
        WHERE folder.center = ? AND folder.kind = 'report'
            AND (\(hasEnded) OR announced.due_on IS NOT NULL)
            AND (\(condition))
        ORDER BY ended.day, folder.id
        """
    }

    private static func endedReport(_ row: Row) throws -> EndedReport {
        let number: FolderNumber? =
            if let year: Int = try row.read("year"), let ordinal: Int = try row.read("number") {
                FolderNumber(year: year, ordinal: ordinal)
            } else {
                nil
            }
        return EndedReport(
            folder: try row.read("id"),
            number: number,
            endedOn: try row.read("day"),
            hasEnded: try row.read("has_ended"),
            announcedFor: try row.read("announced_for"),
            keptUntil: try row.read("kept_until")
        )
    }
}
