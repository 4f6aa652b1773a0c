import Casework
import Foundation
import Storage
import Vault
import Web

extension DemoLife {
    /// Lets the invented consultations happen, by the same code as in a real center.
    func counsel(in world: World, clock: DemoClock) async throws {
        for scene in DemoConsultation.all {
            let keys = try officer(scene.account).keys
            let id = FolderID.random()
            var daysAgo = scene.daysAgo
            clock.now = day(daysAgo)
            let person = Person(
                id: .random(),
                name: scene.name,
                isPseudonym: scene.isPseudonym,
                role: .client
            )
            try await ConsultationOpening(world: world, keys: keys, address: "127.0.0.1")
                .open(id, Opening(person: person))
            for note in scene.notes {
                daysAgo -= note.after
                clock.now = day(daysAgo)
                let fields = fields(of: note, on: world.today)
                try await act(id, keys, in: world) { file in
                    try file.consultation.write(
                        Note(
                            id: .random(),
                            fields: fields,
                            codesVersion: file.codes.version
                        ),
                        by: keys.officer,
                        codes: file.codes,
                        on: world.today
                    )
                }
            }
            if let days = scene.comesIn {
                let time = TimeOfDay(minutesAfterMidnight: 15 * 60 + 20)
                let next = Appointment(day: Day(inKorea: end).adding(days: days), time: time)
                try await act(id, keys, in: world) {
                    try $0.consultation.appoint(next, by: keys.officer, on: world.today)
                }
            }
            if let outcome = scene.outcome {
                try await act(id, keys, in: world) {
                    try $0.consultation.close(
                        as: outcome,
                        because: "",
                        by: keys.officer,
                        codes: $0.codes
                    )
                }
            }
        }
    }

    private func fields(of note: DemoConsultation.DemoNote, on today: Day) -> NoteFields {
        var fields = NoteFields()
        fields[.day] = .day(today)
        fields[.kind] = .code(note.kind)
        fields[.mode] = .code(note.mode)
        fields[.heard] = .text(note.heard)
        fields[.agreed] = .text(note.agreed)
        if !note.next.isEmpty {
            fields[.next] = .text(note.next)
            fields[.nextDay] = .day(max(today, Day(inKorea: end).adding(days: note.nextIn)))
        }
        for (field, value) in note.more { fields[field] = value }
        return fields
    }

    private func act(
        _ id: FolderID,
        _ keys: OfficerKeys,
        in world: World,
        deciding decide: @escaping @Sendable (ConsultationFile) throws -> [ConsultationEvent]
    ) async throws {
        try await world.database.write { transaction in
            guard
                var file = try ConsultationFile.open(id, with: keys, in: transaction, world: world)
            else { throw StorageError.broken }
            try file.record(decide(file), by: keys, on: world.today, in: transaction)
        }
    }
}
