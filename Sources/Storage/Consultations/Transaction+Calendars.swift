package import Casework
package import Foundation
import GRDB

/// An officer's calendar as the database keeps it: a trace of its address and a public key.
package struct CalendarRecord: Hashable, Sendable {
    package let officer: OfficerID
    package let center: CenterID
    package let trace: Data
    package let agreement: Data
    package let since: Day

    package init(
        officer: OfficerID,
        center: CenterID,
        trace: Data,
        agreement: Data,
        since: Day
    ) {
        self.officer = officer
        self.center = center
        self.trace = trace
        self.agreement = agreement
        self.since = since
    }
}

extension Transaction {
    /// Begins a calendar in the place of the officer's earlier one.
    package func set(_ calendar: CalendarRecord) throws {
        try deleteCalendar(of: calendar.officer)
        try run(
            """
            INSERT INTO calendar_feed (officer, center, address_hash, agreement, since)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                calendar.officer, calendar.center, calendar.trace, calendar.agreement,
                calendar.since,
            ]
        )
    }

    /// Takes a calendar away: its address opens nothing from now on.
    package func deleteCalendar(of officer: OfficerID) throws {
        try run("DELETE FROM calendar_event WHERE officer = ?", [officer])
        try run("DELETE FROM calendar_feed WHERE officer = ?", [officer])
    }

    package func calendar(of officer: OfficerID) throws -> CalendarRecord? {
        try row("SELECT * FROM calendar_feed WHERE officer = ?", [officer]).map(Self.calendar)
    }

    /// The calendar of an address, by its trace.
    package func calendar(traced trace: Data) throws -> CalendarRecord? {
        try row("SELECT * FROM calendar_feed WHERE address_hash = ?", [trace])
            .map(Self.calendar)
    }

    /// Puts a consultation's next meeting into a calendar, in the place of the one before.
    package func setMeeting(_ sealed: Sealed, of folder: FolderID, for officer: OfficerID) throws {
        try run(
            """
            INSERT INTO calendar_event (officer, folder, body) VALUES (?, ?, ?)
            ON CONFLICT (officer, folder) DO UPDATE SET body = excluded.body
            """,
            [officer, folder, sealed]
        )
    }

    /// Takes a consultation's meeting out of every calendar.
    package func deleteMeetings(of folder: FolderID) throws {
        try run("DELETE FROM calendar_event WHERE folder = ?", [folder])
    }

    package func meetings(of officer: OfficerID) throws -> [(folder: FolderID, sealed: Sealed)] {
        try rows(
            "SELECT folder, body FROM calendar_event WHERE officer = ? ORDER BY folder",
            [officer]
        ).map { (folder: try $0.read("folder"), sealed: try $0.read("body")) }
    }

    private static func calendar(_ row: Row) throws -> CalendarRecord {
        CalendarRecord(
            officer: try row.read("officer"),
            center: try row.read("center"),
            trace: try row.read("address_hash"),
            agreement: try row.read("agreement"),
            since: try row.read("since")
        )
    }
}
