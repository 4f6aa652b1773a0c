package import Casework
import Storage
import Web

extension TestHouse {
    /// Keeps consultations as an officer's own.
    package func keep(_ consultations: [InventedConsultation], by account: String) async throws {
        let (world, keys) = (world, try officer(account).keys)
        try await database.write { transaction in
            for consultation in consultations {
                try consultation.keep(by: keys, in: transaction, world: world)
            }
        }
    }

    /// So many consultations of one talk each, each somebody else's, with these codes.
    package func talks(
        _ count: Int,
        on day: Day,
        _ codes: [NoteField: String] = [:],
        tags: String = ""
    ) -> [InventedConsultation] {
        var fields = NoteFields()
        if !tags.isEmpty { fields[.tags] = .text(tags) }
        for (field, code) in codes { fields[field] = .code(code) }
        return (0..<count).map { _ in
            InventedConsultation(
                person: Person(id: .random(), name: "달래", isPseudonym: true, role: .client),
                talks: [InventedConsultation.Talk(day: day, fields: fields)]
            )
        }
    }
}
