package import Casework
import Foundation
package import Storage
package import Vault

extension ReportFile {
    /// Writes what an officer decided: sealed, signed, numbered, with the summary row that follows.
    ///
    /// `files` belong to the one event that names them.
    /// - Throws: `StorageError.moved` when somebody else wrote first.
    package mutating func record(
        _ decided: [ReportEvent],
        by officer: OfficerKeys,
        on day: Day,
        with files: [SpooledFile] = [],
        in transaction: Transaction
    ) throws {
        let expected = folder.lastSequence
        try renewIfDue(before: decided, by: officer, in: transaction)
        for event in decided {
            if case .assigned(let officers) = event {
                try handOver(to: officers, by: officer, in: transaction)
            }
            try number(for: event, on: day, in: transaction)
            try write(event, by: officer, on: day, with: files, in: transaction)
            try follow(event, in: transaction)
        }
        guard let key = keys[.folder, folder.epoch] else { throw VaultError.cannotOpen }
        folder.stage = report.stage.rawValue
        folder.isUnread = report.isUnread
        folder.summary = try key.seal(summary: report.summary, of: folder.id, in: folder.center)
        try transaction.update(folder, expecting: expected)
        try transaction.keepClocks(of: report, in: folder.id, nextStepBy: nextStepBy)
    }

    private mutating func write(
        _ event: ReportEvent,
        by officer: OfficerKeys,
        on day: Day,
        with files: [SpooledFile],
        in transaction: Transaction
    ) throws {
        let kind = ReportEntryKind(of: event)
        let epoch =
            switch kind.layer {
            case .folder: folder.epoch
            case .thread: folder.threadEpoch
            }
        guard let key = keys[kind.layer, epoch] else { throw VaultError.cannotOpen }
        folder.lastSequence += 1
        let header = EntryHeader(
            center: folder.center,
            folder: folder.id,
            sequence: folder.lastSequence,
            kind: kind.rawValue,
            day: day,
            officer: officer.officer,
            facts: try event.facts
        )
        let entry = try key.seal(event.content, as: header, signedBy: officer)
        try transaction.insert(entry)
        try transaction.insert(files, with: entry)
        let recorded = RecordedReportEvent(
            sequence: folder.lastSequence,
            day: day,
            officer: officer.officer,
            event: event
        )
        try report.apply(recorded)
        events.append(recorded)
    }

    /// A report gets its number at triage, so that no number tells when somebody came.
    private mutating func number(
        for event: ReportEvent,
        on day: Day,
        in transaction: Transaction
    ) throws {
        guard folder.number == nil else { return }
        // What nobody has read needs no name among colleagues.
        if case .closed = event, report.readOn == nil { return }
        switch event {
        case .classified, .assigned, .closed:
            folder.number = try transaction.nextNumber(
                of: .report,
                in: folder.center,
                year: day.year
            )
        case .told, .added, .withdrawn, .read, .answered, .timesOffered, .timeTakenBack,
            .timeChosen, .choiceTakenBack, .meetingEnded, .contactLeft, .contactTakenBack,
            .contacted, .keptLonger:
            break
        case .cleaned, .downloaded: break
        case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked: break
        }
    }

    private func follow(_ event: ReportEvent, in transaction: Transaction) throws {
        switch event {
        case .answered: try transaction.end(clock: ReportClock.answer, of: folder.id, as: .met)
        case .closed, .withdrawn:
            try transaction.end(clock: ReportClock.answer, of: folder.id, as: .stopped)
        case .keptLonger(let day, _): try keep(until: day, in: transaction)
        case .told, .added, .read, .classified, .assigned, .timesOffered, .timeTakenBack,
            .timeChosen, .choiceTakenBack, .meetingEnded, .contactLeft, .contactTakenBack,
            .contacted:
            break
        case .cleaned, .downloaded: break
        case .reopened: try transaction.restart(clock: ReportClock.answer, of: folder.id)
        case .assessed, .merged, .gathered, .parted, .linked, .unlinked: break
        }
    }
}
