package import Casework
import Storage
import Vault
import Web

extension TestHouse {
    /// A consultation as its officer wrote it, its events recorded one after another.
    @discardableResult
    package func consultation(
        of account: String,
        with person: String,
        on day: Day = TestHouse.day,
        _ events: [ConsultationEvent]
    ) async throws -> FolderID {
        let keys = try officer(account).keys
        let world = world
        let id = FolderID.random()
        try await database.write { transaction in
            let roster = try world.directories.current(of: keys.center, in: transaction)
            let (new, _) = try NewFolder.consultation(
                Opening(
                    person: Person(
                        id: .random(),
                        name: person,
                        isPseudonym: true,
                        role: .client
                    )
                ),
                id: id,
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
        }
        try await record(events, in: id, by: account, on: day)
        return id
    }

    /// What an officer in charge writes into a consultation.
    package func record(
        _ events: [ConsultationEvent],
        in id: FolderID,
        by account: String,
        on day: Day = TestHouse.day
    ) async throws {
        let keys = try officer(account).keys
        let world = world
        try await database.write { transaction in
            let file = try ConsultationFile.open(id, with: keys, in: transaction, world: world)
            guard var file else { throw NotThere(what: "consultation") }
            try file.record(events, by: keys, on: day, in: transaction)
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
}
