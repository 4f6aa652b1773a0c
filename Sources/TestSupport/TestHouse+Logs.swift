package import Casework
import Storage
import Vault
import Web

extension TestHouse {
    /// A consultation as its officer wrote it, its events one after another.
    @discardableResult
    package func consultation(
        of account: String,
        with person: String,
        on day: Day = TestHouse.day,
        _ events: [ConsultationEvent]
    ) async throws -> FolderID {
        let keys = try officer(account).keys
        let world = world
        let opening = Opening(
            person: Person(id: .random(), name: person, isPseudonym: true, role: .client)
        )
        return try await database.write { transaction in
            let roster = try world.directories.current(of: keys.center, in: transaction)
            let (new, opened) = try NewFolder.consultation(
                opening,
                numbered: transaction.nextNumber(
                    of: .consultation,
                    in: keys.center,
                    year: day.year
                ),
                by: keys,
                directory: roster.directory,
                on: day
            )
            try transaction.insert(new)
            guard let key = opened[.folder, new.folder.epoch] else {
                throw NotThere(what: "key of a new consultation")
            }
            var folder = new.folder
            let begun: [ConsultationEvent] = [.opened(opening), .assigned([keys.officer])]
            for event in events {
                folder.lastSequence += 1
                let header = EntryHeader(
                    center: folder.center,
                    folder: folder.id,
                    sequence: folder.lastSequence,
                    id: event.noteID ?? .random(),
                    kind: ConsultationEntryKind(of: event).rawValue,
                    day: day,
                    officer: keys.officer
                )
                try transaction.insert(key.seal(event.content, as: header, signedBy: keys))
            }
            let recorded = (begun + events).enumerated().map { place, event in
                RecordedConsultationEvent(
                    sequence: place + 1,
                    day: day,
                    officer: keys.officer,
                    event: event
                )
            }
            folder.summary = try key.seal(
                summary: ConsultationSummary(of: Consultation(replaying: recorded)),
                of: folder.id,
                in: folder.center
            )
            try transaction.update(folder, expecting: new.folder.lastSequence)
            for copy in try key.copies(of: recorded, after: nil, in: folder) {
                try transaction.keep(copy)
            }
            return folder.id
        }
    }
}

extension ConsultationEvent {
    /// A finished note with these words.
    package static func noted(
        _ heard: String,
        heldOn day: Day? = nil,
        id: NoteID = .random(),
        _ change: (inout NoteFields) -> Void = { _ in }
    ) -> ConsultationEvent {
        var fields = NoteFields()
        fields[.heard] = .text(heard)
        fields[.day] = day.map { .day($0) }
        change(&fields)
        return .noted(Note(id: id, fields: fields, codesVersion: 1))
    }

    /// The id under which a note's entry stands.
    fileprivate var noteID: NoteID? {
        if case .noted(let note) = self { note.id } else { nil }
    }
}
