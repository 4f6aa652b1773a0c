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
        try renewIfDue(by: officer, in: transaction)
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
        try transaction.keepClocks(of: consultation, counselling, in: folder.id)
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

    /// New keys for the same hands, when somebody who could open it has left.
    private mutating func renewIfDue(
        by officer: OfficerKeys,
        in transaction: Transaction
    ) throws {
        guard try transaction.isDueForRenewal(folder.id) else { return }
        try transaction.deleteRenewal(of: folder.id)
        let next = LayerKey.new(.folder, epoch: folder.epoch + 1)
        for grant in try transaction.grants(in: folder.id)
        where grant.epoch == folder.epoch && grant.role == .assigned {
            guard let card = roster.directory[grant.key] else { continue }
            try transaction.insert(
                next.grant(
                    to: card,
                    as: .assigned,
                    notAfter: grant.notAfter,
                    in: place,
                    signedBy: officer
                )
            )
        }
        try transaction.insert(
            next.grant(to: roster.directory.recovery, as: .recovery, in: place, signedBy: officer)
        )
        keys.add(next)
        folder.epoch = next.epoch
    }
}

extension ConsultationEvent {
    /// A note's entry is named when its form is handed out: sent twice, it is one.
    fileprivate var entryID: EntryID {
        switch self {
        case .noted(let note): note.id
        case .opened, .assigned, .shareGiven, .shareEnded, .handedOn, .corrected, .promiseEnded,
            .appointed, .appointmentEnded, .personNamed, .personJoined, .personRemoved, .linked,
            .unlinked, .filed, .cleaned, .downloaded, .printed, .closed, .reopened:
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
        let meeting = consultation.appointment?.day
        try keep(.appointment, of: folder, due: meeting)
        try keep(.note, of: folder, due: meeting?.adding(days: counselling.noteWithin))
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
