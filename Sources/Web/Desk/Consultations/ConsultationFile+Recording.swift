package import Casework
import Foundation
package import Storage
package import Vault

extension ConsultationFile {
    /// Writes what an officer decided: sealed, signed, counted, with the summary row, the reminders
    /// and the statistic codes that follow.
    ///
    /// `files` belong to the one event that names them.
    /// - Throws: `StorageError.moved` when somebody else wrote first.
    package mutating func record(
        _ decided: [ConsultationEvent],
        by officer: OfficerKeys,
        on day: Day,
        with files: [SpooledFile] = [],
        in transaction: Transaction
    ) throws {
        guard !decided.isEmpty else { return }
        let expected = folder.lastSequence
        try regrant(for: decided, by: officer, on: day, in: transaction)
        for event in decided {
            try write(event, by: officer, on: day, with: files, in: transaction)
        }
        guard let key = keys[.folder, folder.epoch] else { throw VaultError.cannotOpen }
        folder.stage = consultation.stage.rawValue
        folder.summary = try key.seal(
            summary: ConsultationSummary(of: consultation),
            of: folder.id,
            in: folder.center
        )
        try transaction.update(folder, expecting: expected)
        let last = try transaction.lastSearchCopy(of: folder)
        for copy in try key.copies(of: events, after: last, in: folder) {
            try transaction.keep(copy)
        }
        try transaction.keepClocks(of: consultation, counselling, in: folder.id)
        try keepCalendars(in: transaction)
        try code(decided, by: officer, on: day, in: transaction)
    }

    private mutating func write(
        _ event: ConsultationEvent,
        by officer: OfficerKeys,
        on day: Day,
        with files: [SpooledFile],
        in transaction: Transaction
    ) throws {
        guard let key = keys[.folder, folder.epoch] else { throw VaultError.cannotOpen }
        folder.lastSequence += 1
        let header = EntryHeader(
            center: folder.center,
            folder: folder.id,
            sequence: folder.lastSequence,
            id: event.entryID,
            kind: ConsultationEntryKind(of: event).rawValue,
            day: day,
            officer: officer.officer,
            facts: try event.facts
        )
        let entry = try key.seal(event.content, as: header, signedBy: officer)
        try transaction.insert(entry)
        try transaction.insert(files, with: entry)
        let recorded = RecordedConsultationEvent(
            sequence: folder.lastSequence,
            day: day,
            officer: officer.officer,
            event: event
        )
        try consultation.apply(recorded)
        events.append(recorded)
    }
}

extension ConsultationEvent {
    /// A note's entry is named when its form is handed out: sent twice, it is one.
    fileprivate var entryID: EntryID {
        switch self {
        case .noted(let note): note.id
        case .opened, .assigned, .shareGiven, .shareEnded, .handedOn, .corrected, .promiseEnded,
            .appointed, .appointmentEnded, .personNamed, .personJoined, .personRemoved, .linked,
            .unlinked, .handover, .filed, .cleaned, .downloaded, .printed, .closed, .reopened:
            .random()
        }
    }
}

extension Transaction {
    /// Sets the reminders of a consultation as it stands now.
    package func keepClocks(
        of consultation: Consultation,
        _ counselling: Counselling,
        in folder: FolderID
    ) throws {
        try keep(.appointment, of: folder, due: consultation.appointment?.day)
        let missing = consultation.noteMissingOf?.adding(days: counselling.noteWithin)
        try keep(.note, of: folder, due: missing)
        try keep(.handed, of: folder, due: consultation.waitingHanding?.on)
        let isOpen = consultation.stage == .open
        let promised = consultation.openPromises.compactMap(\.dueOn).min()
        try keep(.promise, of: folder, due: isOpen ? promised : nil)
    }

    private func keep(_ clock: ConsultationClock, of folder: FolderID, due: Day?) throws {
        guard let due else { return try end(clock: clock.rawValue, of: folder, as: .met) }
        try set(
            ClockRecord(folder: folder, rule: clock.rawValue, dueOn: due, state: .running)
        )
    }
}
