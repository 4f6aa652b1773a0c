package import Casework
import Foundation

extension NewFolder {
    /// Begins a consultation: granted to whoever is in charge of it from its first day, most often the
    /// officer who begins it, to recovery, and to nobody else.
    ///
    /// - Throws: `notInDirectory` when the officer's key is not vouched for.
    package static func consultation(
        _ opening: Opening,
        id: FolderID = .random(),
        numbered number: FolderNumber,
        by officer: OfficerKeys,
        inCharge: OfficerID? = nil,
        directory: Directory,
        on day: Day
    ) throws -> (folder: NewFolder, keys: FolderKeys) {
        guard let card = directory.card(of: inCharge ?? officer.officer) else {
            throw VaultError.notInDirectory
        }
        let place = Place(center: officer.center, folder: id)
        let key = LayerKey.new(.folder, epoch: 1)
        let events: [ConsultationEvent] = [
            .opened(opening), .assigned([inCharge ?? officer.officer]),
        ]
        let entries = try events.enumerated().map { index, event in
            try key.seal(
                event.content,
                as: EntryHeader(
                    center: place.center,
                    folder: place.folder,
                    sequence: index + 1,
                    kind: ConsultationEntryKind(of: event).rawValue,
                    day: day,
                    officer: officer.officer,
                    facts: event.facts
                ),
                signedBy: officer
            )
        }
        let consultation = try Consultation(
            replaying: events.enumerated().map { index, event in
                RecordedConsultationEvent(
                    sequence: index + 1,
                    day: day,
                    officer: officer.officer,
                    event: event
                )
            }
        )
        let new = NewFolder(
            folder: FolderRecord(
                id: place.folder,
                center: place.center,
                kind: .consultation,
                number: number,
                openedOn: day,
                stage: consultation.stage.rawValue,
                epoch: 1,
                threadEpoch: 0,
                isUnread: false,
                lastSequence: entries.count,
                summary: try key.seal(
                    summary: ConsultationSummary(of: consultation),
                    of: place.folder,
                    in: place.center
                )
            ),
            entries: entries,
            grants: [
                try key.grant(to: card, as: .assigned, in: place, signedBy: officer),
                try key.grant(to: directory.recovery, as: .recovery, in: place, signedBy: officer),
            ],
            threadKeys: [],
            receipt: nil
        )
        return (new, FolderKeys([key]))
    }
}
