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
        guard let folder = try transaction.folder(id), folder.kind == .report,
            folder.center == officer.center
        else { return nil }
        let roster = try world.directories.current(of: folder.center, in: transaction)
        let grants = try transaction.grants(of: officer.card, in: id)
        guard grants.contains(where: { $0.carries == .folder && $0.epoch == folder.epoch }) else {
            return nil
        }
        var keys = FolderKeys()
        var fresh: [Grant] = []
        for grant in grants {
            let key = try Damaged.marking(folder, .key) {
                try officer.open(grant, directory: roster.directory, today: world.today)
            }
            keys.add(key)
            if grant.form == .sealed { fresh.append(try officer.personalize(grant, carrying: key)) }
        }
        for record in try transaction.threadKeys(of: id) {
            guard let key = keys[.folder, record.folderEpoch] else { continue }
            keys.add(try Damaged.marking(folder, .key) { try key.open(record) })
        }
        let entries = try transaction.entries(of: id)
        let events = try entries.map { entry in
            try Damaged.marking(folder, .entry(entry.sequence, entry.kind, entry.day)) {
                guard let key = keys[entry.layer, entry.epoch] else { throw VaultError.cannotOpen }
                return RecordedReportEvent(
                    sequence: entry.sequence,
                    day: entry.day,
                    officer: entry.officer,
                    event: try ReportEvent(entry, content: key.open(entry))
                )
            }
        }
        let report = try Damaged.marking(folder, .chain) {
            try roster.directory.verify(entries, of: folder)
            return try Report(replaying: events)
        }
        return ReportFile(
            folder: folder,
            report: report,
            events: events,
            roster: roster,
            clock: try transaction.clock(ReportClock.answer, of: id),
            expiry: try transaction.clock(RetentionClock.announced, of: id),
            kept: try transaction.clock(RetentionClock.kept, of: id),
            nextStepBy: world.nextStepBy(folder.center),
            keys: keys,
            freshlyOpened: fresh,
            kin: try Kin.all(of: events, for: officer, in: transaction)
        )
    }
}
