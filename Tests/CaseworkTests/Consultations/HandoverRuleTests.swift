import Casework
import Foundation
import TestSupport
import Testing

/// What may go to another center, on what ground, and what never does (K1-04, Y-023).
struct HandoverRuleTests {
    private static let today = Cast.today
    private static let consent = HandoverGround.consent(on: today, way: .spoken)
    private let note = Consultation.note(
        .usual.with([.opinion: .text("비밀 소견"), .kind: .code("bullying")])
    )

    private func consultation() throws -> Consultation {
        try Consultation.example([.noted(note), .noted(Consultation.note())])
    }

    private func asked(
        ground: HandoverGround = consent,
        summary: String = "두 번 만남.",
        notes: [NoteID] = [],
        persons: [PersonID] = [],
        files: [FileReference] = [],
        reason: String = ""
    ) -> HandoverAsked {
        HandoverAsked(
            bundle: .random(),
            partner: Bilingual(ko: "저쪽", en: "There"),
            ground: ground,
            summary: summary,
            notes: notes,
            persons: persons,
            files: files,
            reason: reason
        )
    }

    private func filed(_ name: String, _ size: Int) -> ConsultationEvent {
        let file = AttachedFile(
            name: FileName(untrusted: name),
            type: .m4a,
            size: size,
            digest: Data(name.utf8),
            seal: FileSeal(bytes: Data())
        )
        return .filed(AddedFile(file: file, consent: .unknown, about: ""))
    }

    @Test func `files go that are there, and no more than one bundle holds`() throws {
        let half = HandedFile.mostBytes / 2
        let consultation = try Consultation.example([
            filed("a.m4a", half), filed("b.m4a", half), filed("c.m4a", 2),
        ])
        let files = [3, 4, 5].map { FileReference(entry: $0, file: 1) }
        func ask(_ files: [FileReference]) throws -> Int {
            try consultation.ask(
                asked(summary: "", files: files),
                by: Consultation.gildong.id,
                on: Self.today
            ).count
        }
        #expect(try ask(Array(files.prefix(2))) == 1)
        #expect(throws: HandoverRefusal.filesTooLarge) { try ask(files) }
        #expect(throws: HandoverRefusal.noSuchFile) {
            try ask([FileReference(entry: 6, file: 1)])
        }
    }

    @Test func `what is still open of the notes that go goes with them, and of no other (F47)`()
        throws
    {
        let other = Consultation.note(.usual.with([.next: .text("남는 약속")]))
        let both = try Consultation.example([.noted(note), .noted(other)])
        let due = OpenMatter(words: "행정팀에 묻기", dueOn: Self.today.adding(days: 3))
        #expect(both.openMatters(of: [note.id]) == [due])
        let parcel = both.parcel(
            asked(notes: [note.id]),
            by: "심청",
            on: Self.today,
            names: { _ in "" },
            codes: .example
        )
        #expect(parcel.letter.open == [due])
        let kept = try Consultation.example([.noted(note), .promiseEnded(note.id, .kept)])
        #expect(kept.openMatters(of: [note.id]).isEmpty)
    }

    @Test func `what went stays as it was called then (K1-04)`() throws {
        let companion = Person(id: .random(), name: "머루", isPseudonym: true, role: .companion)
        let asked = asked(notes: [note.id], persons: [companion.id])
        let after = try Consultation.example([
            .noted(note), .personNamed(companion), .handover(.asked(asked)),
            .personRemoved(companion.id), .promiseEnded(note.id, .kept),
        ])
        let gone = try #require(after.handovers[asked.bundle])
        #expect(gone.persons.map(\.name) == ["머루"])
        #expect(gone.open.map(\.words) == ["행정팀에 묻기"])
    }

    @Test func `only whoever is in charge asks, and the same form asks once`() throws {
        var consultation = try consultation()
        let asked = asked()
        #expect(throws: HandoverRefusal.notInCharge) {
            try consultation.ask(asked, by: Consultation.cheong.id, on: Self.today)
        }
        let events = try consultation.ask(asked, by: Consultation.gildong.id, on: Self.today)
        #expect(events == [.handover(.asked(asked))])
        try consultation.apply(
            RecordedConsultationEvent(
                sequence: 5,
                day: Self.today,
                officer: Consultation.gildong.id,
                event: .handover(.asked(asked))
            )
        )
        #expect(try consultation.ask(asked, by: Consultation.gildong.id, on: Self.today) == [])
        let back = try consultation.withdraw(asked.bundle, by: Consultation.gildong.id)
        #expect(back == [.handover(.withdrawn(asked.bundle))])
    }

    @Test func `nothing goes without a ground that has come, or without anything in it`() throws {
        let consultation = try consultation()
        let late = HandoverGround.consent(on: Self.today.adding(days: 1), way: .written)
        let cases: [(HandoverAsked, HandoverRefusal)] = [
            (asked(summary: " \n"), .nothingChosen), (asked(notes: [.random()]), .noSuchNote),
            (asked(persons: [.random()]), .noSuchPerson), (asked(ground: late), .consentAhead),
            (asked(ground: .rule(ground: .cooperation), reason: " "), .noReason),
        ]
        for (asked, refusal) in cases {
            #expect(throws: refusal) {
                try consultation.ask(asked, by: Consultation.gildong.id, on: Self.today)
            }
        }
        let ruled = asked(ground: .rule(ground: .cooperation), reason: "함께 보호")
        #expect(
            try consultation.ask(ruled, by: Consultation.gildong.id, on: Self.today).count == 1
        )
    }

    @Test func `what goes is what was chosen, without anybody's own view, and with its words`()
        throws
    {
        let codes = CodeBook(lists: [
            .kinds: [
                Code(code: "bullying", label: Bilingual(ko: "갑질", en: "Bullying")),
                Code(code: "mind", label: Bilingual(ko: "마음", en: "Mind")),
            ],
            .modes: [Code(code: "in-person", label: Bilingual(ko: "대면", en: "In person"))],
        ])
        let parcel = try consultation().parcel(
            asked(notes: [note.id]),
            by: "홍길동",
            on: Self.today,
            names: { _ in "홍길동" },
            codes: codes
        )
        #expect(parcel.notes.count == 1 && parcel.letter.persons.isEmpty)
        #expect(parcel.notes[0].fields[.opinion] == nil)
        #expect(parcel.notes[0].fields.text(.heard) == note.fields.text(.heard))
        #expect(parcel.letter.codes[.kinds].map(\.code) == ["bullying"])
        #expect(parcel.letter.codes.words(of: "in-person", in: .modes, .korean) == "대면")
    }

    @Test func `a spoken handover has a day, and a consent before it`() throws {
        let consultation = try consultation()
        func spoken(_ day: Int, _ consent: Int) -> SpokenHandover {
            SpokenHandover(
                partner: "가족센터",
                day: Self.today.adding(days: day),
                consentOn: Self.today.adding(days: consent),
                way: .spoken
            )
        }
        let officer = Consultation.gildong.id
        #expect(
            try consultation.speak(spoken(0, -1), by: officer, on: Self.today)
                == [.handover(.spoken(spoken(0, -1)))]
        )
        for (told, refusal) in [
            (spoken(0, 1), HandoverRefusal.consentAhead), (spoken(1, 0), .dayAhead),
            (spoken(-2, -1), .consentAfter),
        ] {
            #expect(throws: refusal) {
                try consultation.speak(told, by: officer, on: Self.today)
            }
        }
        #expect(throws: HandoverRefusal.notInCharge) {
            try consultation.speak(spoken(0, 0), by: Consultation.cheong.id, on: Self.today)
        }
    }

    @Test func `what came is no note of ours: nothing of it is counted or promised`() throws {
        let came = HandedNote(heldOn: Self.today, writer: "성춘향", fields: note.fields)
        let consultation = try Consultation.example([.handover(.noteReceived(came))])
        #expect(consultation.notes.isEmpty && consultation.openPromises.isEmpty)
        #expect(consultation.handovers.notes.map(\.writer) == ["성춘향"])
        #expect(consultation.handovers.notes[0].fields[.opinion] == nil)
    }
}
