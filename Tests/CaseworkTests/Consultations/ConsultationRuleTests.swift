import Casework
import TestSupport
import Testing

/// What a counsellor may do with a consultation, and what the rules say no to.
struct ConsultationRuleTests {
    private let gildong = Consultation.gildong.id
    private let cheong = Consultation.cheong.id
    private let today = Cast.today

    private func write(_ note: Note, in consultation: Consultation, by officer: OfficerID? = nil)
        throws -> [ConsultationEvent]
    {
        try consultation.write(note, by: officer ?? gildong, codes: .example, on: today)
    }

    @Test func `a note sent twice is one note`() throws {
        let note = Consultation.note()
        #expect(try write(note, in: .example()) == [.noted(note)])
        #expect(try write(note, in: .example([.noted(note)])) == [])
    }

    @Test func `two who finish the same draft with other words lose nothing`() throws {
        let note = Consultation.note()
        let other = Note(
            id: note.id,
            fields: .usual.with([.heard: .text("다른 말")]),
            codesVersion: 2
        )
        #expect(throws: NoteRefusal.finishedOtherwise) {
            try write(other, in: .example([.noted(note)]))
        }
    }

    @Test func `only those in charge write`() throws {
        #expect(throws: NoteRefusal.notInCharge) {
            try write(Consultation.note(), in: .example(), by: cheong)
        }
    }

    @Test func `whoever comes again after the end begins again`() throws {
        let note = Consultation.note()
        let closed = try Consultation.example([.closed(outcome: "settled", reason: "")])
        #expect(closed.stage == .closed)
        #expect(try write(note, in: closed) == [.reopened, .noted(note)])
    }

    @Test func `a correction keeps what stood before, who, when and why`() throws {
        let note = Consultation.note()
        let fields = NoteFields.usual.with([.kind: .code("harassment"), .agreed: nil])
        let noted = try Consultation.example([.noted(note)])
        let events = try noted.correct(
            note.id,
            to: fields,
            because: "유형을 잘못 골랐음",
            by: gildong,
            codes: .example,
            on: today
        )
        let corrected = try Consultation.example([.noted(note)] + events)
        let kept = try #require(corrected[note: note.id])
        #expect(kept.fields == fields && kept.note.fields == .usual)
        let correction = try #require(kept.corrections.first)
        #expect(correction.reason == "유형을 잘못 골랐음" && correction.officer == gildong)
        #expect(kept.changes(by: correction).map(\.field) == [.kind, .agreed])
    }

    @Test(arguments: [
        (false, "까닭", Int.max, CorrectionRefusal.unchanged),
        (true, " ", Int.max, .noReason), (true, "까닭", 2, .correctedMeanwhile),
    ])
    func `a correction needs a change, a reason and an unchanged note`(
        changed: Bool,
        reason: String,
        seen: Int,
        refusal: CorrectionRefusal
    ) throws {
        let note = Consultation.note()
        let fields = changed ? NoteFields.usual.with([.agreed: nil]) : .usual
        #expect(throws: refusal) {
            try Consultation.example([.noted(note)]).correct(
                note.id,
                to: fields,
                because: reason,
                by: gildong,
                having: seen,
                codes: .example,
                on: today
            )
        }
    }

    @Test func `a promise stays open until somebody says what became of it`() throws {
        let note = Consultation.note()
        let noted = try Consultation.example([.noted(note)])
        #expect(noted.openPromises.map(\.words) == ["행정팀에 묻기"])
        let events = try noted.end(promiseIn: note.id, as: .kept, by: gildong)
        #expect(try Consultation.example([.noted(note)] + events).openPromises == [])
    }

    @Test func `an appointment that has passed asks for its note until one is written`() throws {
        let later = Note(
            id: .random(),
            fields: .usual.with([.appointment: .day(today.adding(days: 2))]),
            codesVersion: 2
        )
        let waiting = try Consultation.example([.noted(later)])
        #expect(waiting.unwritten(on: today.adding(days: 2)) == nil)
        #expect(waiting.unwritten(on: today.adding(days: 3)) == today.adding(days: 2))
        let held = Consultation.note(.usual.with([.day: .day(today.adding(days: 2))]))
        let written = try Consultation.example([.noted(later), .noted(held)])
        #expect(written.appointment == nil)
    }

    /// A note with a meeting in two days, and its correction.
    private func mended(
        _ changes: [NoteField: NoteValue?],
        after events: [ConsultationEvent]
    ) throws -> Consultation {
        let fields = NoteFields.usual.with([.appointment: .day(today.adding(days: 2))])
        let note = Consultation.note(fields)
        let corrected = ConsultationEvent.corrected(
            note.id,
            fields.with(changes),
            reason: "오타"
        )
        return try .example([.noted(note)] + events + [corrected])
    }

    private static let typo: [NoteField: NoteValue?] = [.heard: .text("숨은 쉬어진다고 함.")]

    @Test(
        arguments: [
            ([], 2), ([.appointed(Appointment(day: Cast.today.adding(days: 9)))], 9),
            ([.appointmentEnded(.cancelled)], nil),
            ([.closed(outcome: "settled", reason: "")], nil),
        ] as [([ConsultationEvent], Int?)]
    )
    func `who mends a word leaves the next meeting as it is (K2-14)`(
        events: [ConsultationEvent],
        inDays: Int?
    ) throws {
        let consultation = try mended(Self.typo, after: events)
        #expect(consultation.appointment?.day == inDays.map { today.adding(days: $0) })
    }

    @Test func `a correction of the meeting's day moves it, and taking it out ends it`() throws {
        let fourth = NoteValue.day(today.adding(days: 4))
        let moved = try mended([.appointment: fourth], after: [])
        #expect(moved.appointment?.day == today.adding(days: 4))
        #expect(try mended([.appointment: nil], after: []).appointment == nil)
        // What was agreed on since is another meeting.
        let later = Appointment(day: today.adding(days: 9))
        let kept = try mended([.appointment: nil], after: [.appointed(later)])
        #expect(kept.appointment == later)
        let closed = ConsultationEvent.closed(outcome: "settled", reason: "")
        #expect(try mended([.appointment: fourth], after: [closed]).appointment == nil)
    }

    @Test func `a consultation without any note lacks one since it was opened (K2-03)`() throws {
        let opened = try Consultation.example()
        #expect(opened.noteMissingOf == today)
        #expect(try Consultation.example([.noted(Consultation.note())]).noteMissingOf == nil)
        let closed = try Consultation.example([.closed(outcome: "settled", reason: "")])
        #expect(closed.noteMissingOf == nil)
        let set = Appointment(day: today.adding(days: 5))
        #expect(try Consultation.example([.appointed(set)]).noteMissingOf == set.day)
        let received = ReceivedHandover(
            bundle: .random(),
            partner: Bilingual(ko: "저쪽", en: "There"),
            letter: HandoverLetter(
                writer: "춘향",
                writtenOn: today,
                ground: .rule(ground: .cooperation),
                summary: "요지",
                persons: [],
                codes: .example
            )
        )
        let came = try Consultation.example([.handover(.received(received))])
        #expect(came.noteMissingOf == nil)
    }

    @Test func `a person is joined to one whom another consultation knows, and the client stays`()
        throws
    {
        let known = PersonID.random()
        let example = try Consultation.example()
        let events = try example.join(Consultation.dallae.id, as: known, by: gildong)
        let joined = try Consultation.example(events)
        #expect(joined.client?.id == known && joined.client?.name == "달래")
        #expect(throws: PersonRefusal.isClient) { try joined.remove(known, by: gildong) }
    }

    @Test func `it ends with an outcome of the list, once`() throws {
        let example = try Consultation.example()
        #expect(throws: EndingRefusal.unknownOutcome) {
            try example.close(as: "x", because: "", by: gildong, codes: .example)
        }
        let events = try example.close(as: "withdrawn", because: "", by: gildong, codes: .example)
        let closed = try Consultation.example(events)
        #expect(closed.ending?.outcome == "withdrawn")
        #expect(throws: EndingRefusal.closed) {
            try closed.close(as: "settled", because: "", by: gildong, codes: .example)
        }
    }

    @Test func `nobody stayed away from a day that is still to come`() throws {
        let today = Cast.today
        let next = Appointment(day: today.adding(days: 8))
        let example = try Consultation.example([.appointed(next)])
        #expect(throws: CareRefusal.ahead) {
            try example.endAppointment(as: .didNotCome, by: gildong, on: today)
        }
        for end in AppointmentEnd.allCases {
            let events = try example.endAppointment(as: end, by: gildong, on: next.day)
            #expect(events == [.appointmentEnded(end)])
        }
        #expect(
            try example.endAppointment(as: .cancelled, by: gildong, on: today)
                == [.appointmentEnded(.cancelled)]
        )
    }

    @Test func `an end leaves a trace of the appointment that ends with it`() throws {
        let next = Appointment(day: Cast.today.adding(days: 8))
        let example = try Consultation.example([.appointed(next)])
        let events = try example.close(as: "settled", because: "", by: gildong, codes: .example)
        #expect(events.first == .appointmentEnded(.cancelled) && events.count == 2)
        #expect(try Consultation.example([.appointed(next)] + events).appointment == nil)
    }
}
