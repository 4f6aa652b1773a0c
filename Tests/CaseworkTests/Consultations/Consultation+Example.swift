import Casework
import TestSupport

extension NoteFields {
    /// A usual note: five fields and the day.
    static var usual: NoteFields {
        var fields = NoteFields()
        fields[.day] = .day(Cast.today)
        fields[.mode] = .code("in-person")
        fields[.kind] = .code("bullying")
        fields[.heard] = .text("자리를 옮긴 뒤로 숨은 쉬어진다고 함.")
        fields[.agreed] = .text("공동지도 교수를 함께 찾아보기로 함.")
        fields[.next] = .text("행정팀에 묻기")
        fields[.nextDay] = .day(Cast.today.adding(days: 3))
        return fields
    }

    /// The same with some fields said otherwise.
    func with(_ changes: [NoteField: NoteValue?]) -> NoteFields {
        var fields = self
        for (field, value) in changes { fields[field] = value }
        return fields
    }
}

extension Consultation {
    static let gildong = Officer.example(1)
    static let cheong = Officer.example(2)
    static let dallae = Person(
        id: .random(),
        name: "달래",
        isPseudonym: true,
        role: .client
    )

    static func note(_ fields: NoteFields = .usual) -> Note {
        Note(id: .random(), fields: fields, codesVersion: 2)
    }

    /// A consultation of 홍길동's after these events, one a day.
    static func example(_ events: [ConsultationEvent] = []) throws -> Consultation {
        try Consultation(replaying: recorded(events))
    }

    static func recorded(_ events: [ConsultationEvent]) -> [RecordedConsultationEvent] {
        let opening: [ConsultationEvent] = [
            .opened(Opening(person: dallae)), .assigned([gildong.id]),
        ]
        return (opening + events).enumerated().map { index, event in
            RecordedConsultationEvent(
                sequence: index + 1,
                day: Cast.today,
                officer: gildong.id,
                event: event
            )
        }
    }
}
