import Casework
import Foundation
import Storage
import Vault

extension ConsultationFile {
    /// Seals what the written entries give to be counted, under this officer's coding key of the year.
    ///
    /// A corrected note keeps its one row; an end that was taken back gives nothing any more.
    func code(
        _ events: [ConsultationEvent],
        by officer: OfficerKeys,
        on day: Day,
        in transaction: Transaction
    ) throws {
        var notes: Set<NoteID> = []
        var isEndTouched = false
        for event in events {
            switch event {
            case .noted(let note): notes.insert(note.id)
            case .corrected(let id, _, _): notes.insert(id)
            // Whoever is one person from now on is counted as one, at the end as well.
            case .personJoined:
                notes.formUnion(consultation.notes.map(\.id))
                isEndTouched = true
            case .closed, .reopened: isEndTouched = true
            case .opened, .assigned, .shareGiven, .shareEnded, .handedOn, .promiseEnded, .appointed,
                .appointmentEnded, .personNamed, .personRemoved, .linked, .unlinked, .handover,
                .filed, .cleaned, .downloaded, .printed:
                break
            }
        }
        guard !notes.isEmpty || isEndTouched else { return }
        let key = try transaction.codingKey(of: officer, year: day.year, roster.directory)
        for kept in consultation.notes where notes.contains(kept.id) {
            try transaction.set(
                key.seal(consultation.coding(of: kept), of: folder.id, entry: kept.sequence)
            )
        }
        guard isEndTouched else { return }
        for event in self.events {
            guard case .closed = event.event else { continue }
            try transaction.deleteCoding(of: folder.id, entry: event.sequence)
        }
        let last = self.events.last { if case .closed = $0.event { true } else { false } }
        guard let last,
            let coding = consultation.codingOfEnd(by: last.officer, codesVersion: codes.version)
        else { return }
        try transaction.set(key.seal(coding, of: folder.id, entry: last.sequence))
    }
}

extension Transaction {
    /// An officer's coding key of a year, drawn when the year's first code is sealed.
    func codingKey(
        of officer: OfficerKeys,
        year: Int,
        _ directory: Directory
    ) throws -> YearCodingKey {
        if let record = try codingKey(of: officer.officer, year: year, to: officer.card) {
            return try YearCodingKey(record, with: officer)
        }
        guard let own = directory[officer.card] else { throw VaultError.notInDirectory }
        let key = YearCodingKey.new(officer: officer.officer, center: officer.center, year: year)
        try add([try key.wrap(to: own), try key.wrap(to: directory.statistics)])
        return key
    }
}
