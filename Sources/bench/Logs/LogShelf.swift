import Casework
import Foundation
import Storage
import Vault
import Web

/// Ten years of counselling logs of one officer: many consultations, and notes of about 2 KB.
struct LogShelf: Sendable {
    /// Stands in exactly one note, in the middle of the years; its initials do so too.
    static let rare = "복숭아나무"
    static let rareInitials = "ㅂㅅㅇㄴㅁ"
    /// Stands in every note.
    static let common = "연구실"

    let database: Database
    let today: Day
    let keys: OfficerKeys
    let notes: Int
    let consultations: Int
    /// How many notes the long consultation has.
    static let long = 50

    /// Fills the shelf, and gives the long consultation.
    func fill() async throws -> FolderID {
        let directory = try await database.read { [keys] in
            try Directory(of: $0.keyCards(of: keys.center))
        }
        let first = FolderID.random()
        let each = max(1, (notes - Self.long) / (consultations - 1))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<16 {
                group.addTask {
                    for place in stride(from: task, to: consultations, by: 16) {
                        try await keep(
                            place,
                            as: place == 0 ? first : .random(),
                            notes: place == 0 ? Self.long : each,
                            directory
                        )
                    }
                }
            }
            try await group.waitForAll()
        }
        return first
    }

    private func keep(
        _ place: Int,
        as id: FolderID,
        notes: Int,
        _ directory: Directory
    ) async throws {
        // Consultations begin over ten years, one after another, and go on for some months.
        let begun = today.adding(days: -3_650 + place * 3_500 / consultations)
        let (new, folderKeys) = try NewFolder.consultation(
            Opening(person: person(place)),
            id: id,
            numbered: FolderNumber(year: begun.year, ordinal: place + 1),
            by: keys,
            directory: directory,
            on: begun
        )
        guard let key = folderKeys[.folder, 1] else { throw Trouble.missing("key") }
        var recorded = try new.entries.enumerated().map { index, entry in
            RecordedConsultationEvent(
                sequence: index + 1,
                day: begun,
                officer: keys.officer,
                event: try ConsultationEvent(entry, content: key.open(entry))
            )
        }
        var entries: [EntryRecord] = []
        for number in 0..<notes {
            let day = begun.adding(days: number * 120 / notes)
            let note = Note(id: .random(), fields: fields(place, number, day), codesVersion: 1)
            let header = EntryHeader(
                center: keys.center,
                folder: id,
                sequence: recorded.count + 1,
                id: note.id,
                kind: ConsultationEntryKind.noted.rawValue,
                day: day,
                officer: keys.officer
            )
            let event = ConsultationEvent.noted(note)
            entries.append(try key.seal(event.content, as: header, signedBy: keys))
            recorded.append(
                RecordedConsultationEvent(
                    sequence: header.sequence,
                    day: day,
                    officer: keys.officer,
                    event: event
                )
            )
        }
        var folder = new.folder
        folder.lastSequence = recorded.count
        folder.summary = try key.seal(
            summary: ConsultationSummary(of: Consultation(replaying: recorded)),
            of: id,
            in: keys.center
        )
        let copies = try key.copies(of: recorded, after: nil, in: folder)
        try await database.write { [folder, entries] transaction in
            try transaction.insert(new)
            for entry in entries { try transaction.insert(entry) }
            try transaction.update(folder, expecting: new.folder.lastSequence)
            for copy in copies { try transaction.keep(copy) }
        }
    }

    private func person(_ place: Int) -> Person {
        Person(id: .random(), name: "가명 \(place)", isPseudonym: true, role: .client)
    }

    private func fields(_ place: Int, _ number: Int, _ day: Day) -> NoteFields {
        let isMiddle = place == consultations / 2 && number == 0
        var fields = NoteFields()
        fields[.day] = .day(day)
        fields[.kind] = .code("bullying")
        fields[.channel] = .code("visit")
        fields[.heard] = .text(
            Telling(number: place * 31 + number).told(bytes: 1_700) + Self.common
                + (isMiddle ? "에서 " + Self.rare + " 이야기를 했다." : "에서 있었던 일.")
        )
        fields[.agreed] = .text("다음에 만날 때까지 적어 오기로 함. \(number)")
        return fields
    }
}
