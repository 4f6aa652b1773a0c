import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// A consultation's events come back from their two halves as they happened.
struct ConsultationEventEntryTests {
    private static var fields: NoteFields {
        var fields = NoteFields()
        fields[.heard] = .text("\"똠방각하\" 쀍 👩🏽‍🎓\n둘째 줄")
        fields[.agreed] = .text(String(repeating: "\"", count: 90_000))
        fields[.kind] = .code("bullying")
        fields[.notice] = .will(Will(.objection, on: Cast.today))
        fields[.opinion] = .text("소견")
        fields[.next] = .text("묻기")
        return fields
    }
    private static let person = Person(
        id: .random(),
        name: "달래",
        isPseudonym: true,
        role: .client
    )
    static let events: [ConsultationEvent] =
        [
            .opened(Opening(person: person, report: .random())), .assigned([.random()]),
            .noted(Note(id: .random(), fields: fields, origin: .imported, codesVersion: 3)),
            .corrected(.random(), fields, reason: "잘못 \"들음\""),
            .shareGiven(Share(officer: .random(), access: .write, until: Cast.today)),
            .shareEnded(.random()),
            .handedOn(HandingOn(from: .random(), to: .random(), keeps: true, words: "다음 주 전화")),
            .promiseEnded(.random(), .kept),
            .appointed(Appointment(day: Cast.today, time: TimeOfDay(minutesAfterMidnight: 920))),
            .appointmentEnded(.didNotCome), .personNamed(person),
            .personJoined(.random(), as: .random()), .personRemoved(.random()), .linked(.random()),
            .unlinked(.random()), .cleaned(FileReference(entry: 3, file: 1), .none(.refused)),
            .downloaded(FileReference(entry: 3, file: 1), reason: "위원회"),
            .printed(withOpinion: true, reason: "인계"), .closed(outcome: "settled", reason: "나아짐"),
            .reopened,
        ] + handed.map { .handover($0) }

    private static let letter = HandoverLetter(
        writer: "심청",
        writtenOn: Cast.today,
        ground: .rule(ground: .cooperation),
        summary: "요지 \"하나\"",
        persons: [HandedPerson(person)],
        codes: CodeBook(lists: [
            .kinds: [Code(code: "bullying", label: Bilingual(ko: "갑질", en: "Bullying"))]
        ]),
        open: [OpenMatter(words: "묻기", dueOn: Cast.today), OpenMatter(words: "쓰기", dueOn: nil)]
    )
    private static let handed: [HandoverEvent] = [
        .asked(
            HandoverAsked(
                bundle: .random(),
                partner: Bilingual(ko: "저쪽", en: "There"),
                ground: .consent(on: Cast.today, way: .thread),
                summary: "요지",
                notes: [.random()],
                persons: [person.id],
                files: [FileReference(entry: 3, file: 1), FileReference(entry: 4, file: 1)],
                reason: "까닭"
            )
        ),
        .withdrawn(.random()),
        .spoken(
            SpokenHandover(
                partner: "가족센터",
                day: Cast.today,
                consentOn: Cast.today,
                way: .spoken
            )
        ),
        .received(
            ReceivedHandover(
                bundle: .random(),
                partner: Bilingual(ko: "저쪽", en: "There"),
                letter: letter
            )
        ),
        .noteReceived(HandedNote(heldOn: Cast.today, writer: "심청", fields: fields)),
    ]

    @Test(arguments: events) func `an event comes back whole`(event: ConsultationEvent) throws {
        let (entry, key) = try entry(of: event)
        #expect(try ConsultationEvent(entry, content: key.open(entry)) == event)
    }

    @Test func `what was asked for before files went along is read as it was written`() throws {
        let content = try Self.handed[0].content
        let earlier = Content(
            details: try content.details.without("files"),
            words: content.words
        )
        guard case .asked(let asked) = try HandoverEvent(.handoverAsked, earlier) else {
            Issue.record("it was not asked for")
            return
        }
        #expect(asked.files == [] && asked.summary == "요지" && asked.notes.count == 1)
        let letter = try Content.encode(Self.letter).without("open")
        #expect(try Content.decode(HandoverLetter.self, from: letter).open == [])
    }

    @Test func `only who is in charge stands in the clear`() throws {
        for event in Self.events {
            let (entry, _) = try entry(of: event)
            let isAssignment = ConsultationEntryKind(of: event) == .assigned
            #expect((entry.facts != nil) == isAssignment)
            #expect(entry.body != nil)
        }
    }

    @Test func `every kind of entry has its turn here`() {
        let kinds = Set(Self.events.map(ConsultationEntryKind.init(of:)))
        #expect(kinds.union([.filed]) == Set(ConsultationEntryKind.allCases))
    }

    @Test func `a file comes back with its consent`() throws {
        let file = try FileSealer().finish(name: FileName(untrusted: "녹음.m4a")) { _ in }
        let event = ConsultationEvent.filed(
            AddedFile(file: file, consent: Will(.consent, on: Cast.today), about: "통화")
        )
        let (entry, key) = try entry(of: event)
        #expect(try ConsultationEvent(entry, content: key.open(entry)) == event)
    }

    @Test func `a draft comes back field by field, and nowhere else`() throws {
        let place = Place(center: .random(), folder: .random())
        let key = LayerKey.new(.folder, epoch: 1)
        let typed = Typed([
            .init("heard", "말 \"하나\""), .init("wants", "listen"), .init("wants", "apology"),
            .init("day", "내일쯤"), .init("agreed", ""),
        ])
        let id = NoteID.random()
        let draft = NoteDraft(
            id: id,
            folder: place.folder,
            center: place.center,
            officer: .random(),
            savedOn: Cast.today,
            revision: 1,
            epoch: 1,
            body: try key.seal(draft: typed, of: id, in: place)
        )
        #expect(try key.open(draft) == typed)
        let moved = NoteDraft(
            id: id,
            folder: .random(),
            center: place.center,
            officer: draft.officer,
            savedOn: draft.savedOn,
            revision: 1,
            epoch: 1,
            body: draft.body
        )
        #expect(throws: VaultError.self) { try key.open(moved) }
    }

    private func entry(of event: ConsultationEvent) throws -> (EntryRecord, LayerKey) {
        let key = LayerKey.new(.folder, epoch: 1)
        let header = EntryHeader(
            center: .random(),
            folder: .random(),
            sequence: 3,
            kind: ConsultationEntryKind(of: event).rawValue,
            day: Cast.today,
            facts: try event.facts
        )
        return (try key.seal(event.content, as: header), key)
    }
}

extension Data {
    /// The same JSON as an earlier version wrote it.
    fileprivate func without(_ name: String) throws -> Data {
        let whole = try JSONSerialization.jsonObject(with: self) as? [String: Any]
        var fields = try #require(whole)
        try #require(fields.removeValue(forKey: name) != nil)
        return try JSONSerialization.data(withJSONObject: fields)
    }
}
