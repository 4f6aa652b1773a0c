package import Casework
import Foundation
package import Storage
package import Vault

/// What a receipt opens: the thread between reporter and center, and how far the center has come.
package struct ThreadFile: Sendable {
    package private(set) var folder: FolderRecord
    package private(set) var events: [RecordedReportEvent]
    package private(set) var report: Report
    package private(set) var dueOn: Day?
    private let keys: FolderKeys

    /// Opens the thread of a receipt, or nothing when there is none.
    package static func open(
        _ receipt: Receipt,
        in transaction: Transaction,
        world: World
    ) throws -> ThreadFile? {
        let grants = try transaction.grants(of: receipt.lookup)
        guard let id = grants.first?.folder, let folder = try transaction.folder(id) else {
            return nil
        }
        let directory = try world.directories.current(of: folder.center, in: transaction).directory
        let keys = FolderKeys(try grants.map { try receipt.open($0, directory: directory) })
        let entries = try transaction.entries(of: id)
        try directory.verify(entries, of: folder)
        let events = try entries.compactMap {
            try RecordedReportEvent(seenByReporter: $0, keys: keys)
        }
        return try ThreadFile(
            folder: folder,
            events: events,
            report: Report(replaying: events),
            dueOn: dueOn(id, in: transaction),
            keys: keys
        )
    }

    /// As it stands after what was recorded in it, its clocks included.
    func after(_ transaction: Transaction) throws -> ThreadFile {
        var thread = self
        thread.dueOn = try Self.dueOn(folder.id, in: transaction)
        return thread
    }

    /// How much the reporter may still write today.
    func room(on day: Day) -> ReporterRoom { ReporterRoom(after: events, on: day) }

    private static func dueOn(_ id: FolderID, in transaction: Transaction) throws -> Day? {
        let clock = try transaction.clock(ReportClock.answer, of: id)
        return clock.flatMap { $0.state == .running ? $0.dueOn : nil }
    }

    /// Writes what the reporter does; days only, no officer, no audit.
    package mutating func record(
        _ events: [ReportEvent],
        with files: [SpooledFile] = [],
        as id: EntryID,
        on day: Day,
        in transaction: Transaction
    ) throws {
        let expected = folder.lastSequence
        for event in events {
            guard let key = keys[.thread, folder.threadEpoch] else { throw VaultError.cannotOpen }
            let kind = ReportEntryKind(of: event)
            folder.lastSequence += 1
            let header = EntryHeader(
                center: folder.center,
                folder: folder.id,
                sequence: folder.lastSequence,
                id: id,
                kind: kind.rawValue,
                day: day,
                facts: try event.facts
            )
            let entry = try key.seal(try event.content, as: header)
            try transaction.insert(entry)
            try transaction.insert(files, with: entry)
            let recorded = RecordedReportEvent(
                sequence: folder.lastSequence,
                day: day,
                officer: nil,
                event: event
            )
            try report.apply(recorded)
            self.events.append(recorded)
        }
        folder.stage = report.stage.rawValue
        folder.isUnread = report.isUnread
        try transaction.update(folder, expecting: expected)
    }
}

extension RecordedReportEvent {
    /// What the holder of a receipt may know of an entry; the officers' own words stay closed.
    fileprivate init?(seenByReporter entry: EntryRecord, keys: FolderKeys) throws {
        guard let kind = ReportEntryKind(rawValue: entry.kind) else {
            throw BrokenFolder.unknownEntry
        }
        let event: ReportEvent
        switch kind {
        case .told, .added, .withdrawn, .answered, .timesOffered, .timeTakenBack, .timeChosen,
            .choiceTakenBack, .meetingEnded, .contactLeft, .contactTakenBack, .contacted:
            guard let key = keys[.thread, entry.epoch] else { throw VaultError.cannotOpen }
            event = try ReportEvent(entry, content: key.open(entry))
        case .read, .assigned, .reopened: event = try ReportEvent(entry, content: nil)
        case .closed: event = try ReportEvent(entry, content: Content(words: ""))
        case .cleaned, .downloaded, .keptLonger: return nil
        // How the center works on it is the officers' business.
        case .linked, .unlinked: return nil
        // Whether another report tells the same is nothing a reporter may learn (B3 62).
        case .classified, .assessed, .merged, .gathered, .parted: return nil
        }
        self.init(sequence: entry.sequence, day: entry.day, officer: entry.officer, event: event)
    }
}
