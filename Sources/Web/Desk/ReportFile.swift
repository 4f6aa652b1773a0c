package import Casework
import Foundation
package import Storage
package import Vault

/// A report as an officer with a grant has it open: for one transaction, on fresh state.
package struct ReportFile: Sendable {
    package internal(set) var folder: FolderRecord
    package internal(set) var report: Report
    package internal(set) var events: [RecordedReportEvent]
    package let roster: Roster
    package let clock: ClockRecord?
    /// The day of deletion, once it is told.
    package let expiry: ClockRecord?
    /// The day until which somebody asked to keep it.
    package let kept: ClockRecord?
    /// By when the center means to take a next step that begins today.
    let nextStepBy: Day
    var keys: FolderKeys
    /// Grants that were just opened by HPKE, in the officer's own quick form.
    let freshlyOpened: [Grant]
    /// The reports that tell the same, as far as this officer can open them.
    let kin: [FolderID: Kin]

    package var place: Place { Place(center: folder.center, folder: folder.id) }

    /// Opens a report, or nothing: not there and not yours are one answer.
    package static func open(
        _ id: FolderID,
        with officer: OfficerKeys,
        in transaction: Transaction,
        world: World
    ) throws -> ReportFile? {
        guard
            let open = try OpenFolder.open(id, of: .report, with: officer, in: transaction, world)
        else { return nil }
        let folder = open.folder
        let events = try open.opened { entry, content in
            RecordedReportEvent(
                sequence: entry.sequence,
                day: entry.day,
                officer: entry.officer,
                event: try ReportEvent(entry, content: content)
            )
        }
        let report = try Damaged.marking(folder, .chain) {
            try open.roster.directory.verify(open.entries, of: folder)
            return try Report(replaying: events)
        }
        return ReportFile(
            folder: folder,
            report: report,
            events: events,
            roster: open.roster,
            clock: try transaction.clock(ReportClock.answer, of: id),
            expiry: try transaction.clock(RetentionClock.announced, of: id),
            kept: try transaction.clock(RetentionClock.kept, of: id),
            nextStepBy: world.nextStepBy(folder.center),
            keys: open.keys,
            freshlyOpened: open.freshlyOpened,
            kin: try Kin.all(of: events, for: officer, in: transaction)
        )
    }
}
