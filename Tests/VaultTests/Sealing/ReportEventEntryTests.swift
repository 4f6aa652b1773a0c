import Casework
import Foundation
import TestSupport
import Testing

@testable import Vault

/// A report's events come back from their two halves as they happened.
struct ReportEventEntryTests {
    private static let officers = [OfficerID.random(), .random()].sorted()
    static let events: [ReportEvent] =
        [
            .told(Story(words: "복도에서 \"있었던\" 일\n")), .added("덧붙임"), .withdrawn, .read,
            .classified(Classification(main: "digital", also: ["abuse"])), .assigned(officers),
            .answered("읽었습니다"), .closed(.answered, reason: "까닭"),
            .cleaned(FileReference(entry: 1, file: 2), .none(.refused)),
            .downloaded(FileReference(entry: 1, file: 1), reason: "징계위원회에 냄"),
            .keptLonger(until: Cast.today, reason: "까닭"),
        ]
        + goingOn + triage
    private static let offer = MeetingOffer(
        id: .random(),
        day: Cast.today,
        time: TimeOfDay(minutesAfterMidnight: 14 * 60 + 30),
        place: "나래관 3층",
        who: "심청"
    )
    private static let goingOn: [ReportEvent] = [
        .timesOffered([offer]), .timeTakenBack(offer.id, instead: offer, reason: "공사"),
        .timeChosen(offer.id, word: "푸른 우산"), .choiceTakenBack,
        .meetingEnded(offer.id, .weCouldNot, reason: "미안해요"),
        .contactLeft(ReporterContact(way: .text, words: "000-0000-0000", when: "저녁")),
        .contactTakenBack, .contacted,
    ]
    private static let triage: [ReportEvent] = [
        .assessed(
            Assessment(
                sexual: .yes,
                minor: .unknown,
                authority: .no,
                danger: .no,
                thirdParty: .unknown,
                knownOn: Cast.today,
                telling: .objected(Cast.today)
            )
        ), .merged(into: .random(), reason: "까닭"), .gathered(.random()), .parted(.random()),
        .reopened, .linked(.random()), .unlinked(.random()),
    ]

    private func entry(of event: ReportEvent) throws -> (entry: EntryRecord, key: LayerKey) {
        let kind = ReportEntryKind(of: event)
        let key = LayerKey.new(kind.layer, epoch: 1)
        let header = EntryHeader(
            center: .random(),
            folder: .random(),
            sequence: 1,
            kind: kind.rawValue,
            day: Cast.today,
            facts: try event.facts
        )
        return (try key.seal(try event.content, as: header), key)
    }

    @Test(arguments: events)
    func `an event comes back as it happened`(event: ReportEvent) throws {
        let (entry, key) = try entry(of: event)
        #expect(try ReportEvent(entry, content: key.open(entry)) == event)
    }

    @Test func `each kind of event is here`() {
        #expect(Set(Self.events.map(ReportEntryKind.init(of:))) == Set(ReportEntryKind.allCases))
    }

    /// Words, people and judgement are sealed; only who is in charge and how it ended are clear.
    @Test(arguments: events)
    func `the clear half holds no words`(event: ReportEvent) throws {
        let facts = try entry(of: event).entry.facts.map { String(decoding: $0, as: UTF8.self) }
        switch event {
        case .assigned:
            let ids = Self.officers.map { "\"\($0)\"" }.joined(separator: ",")
            #expect(facts == "{\"officers\":[\(ids)]}")
        case .closed: #expect(facts == #"{"closing":"answered"}"#)
        case .keptLonger: #expect(facts == #"{"until":"2026-11-21"}"#)
        case .told, .added, .withdrawn, .read, .classified, .answered, .timesOffered,
            .timeTakenBack, .timeChosen, .choiceTakenBack, .meetingEnded, .contactLeft,
            .contactTakenBack, .contacted, .cleaned, .downloaded:
            #expect(facts == nil)
        // Which reports tell the same tells of a person.
        case .assessed, .merged, .gathered, .parted, .reopened, .linked, .unlinked:
            #expect(facts == nil)
        }
    }

    @Test(arguments: events)
    func `a half alone, an unknown kind and the other layer make no event`(
        event: ReportEvent
    ) throws {
        let (entry, key) = try entry(of: event)
        let content = try key.open(entry)
        if content != nil {
            #expect(throws: BrokenFolder.unknownEntry) { try ReportEvent(entry, content: nil) }
        }
        if entry.facts != nil {
            #expect(throws: BrokenFolder.unknownEntry) {
                try ReportEvent(entry.with(facts: .some(nil)), content: content)
            }
        }
        #expect(throws: BrokenFolder.unknownEntry) {
            try ReportEvent(entry.with(kind: "complaint"), content: content)
        }
        #expect(throws: BrokenFolder.unknownEntry) {
            let other: Layer = entry.layer == .folder ? .thread : .folder
            return try ReportEvent(entry.with(layer: other), content: content)
        }
    }

    @Test func `a reporter's acts all look alike in length`() throws {
        let sizes = try [
            ReportEvent.added("네"), .withdrawn, .added(String(repeating: "a", count: 3_000)),
            .timeChosen(.random(), word: "푸른 우산"), .choiceTakenBack, .contactTakenBack,
            .contactLeft(ReporterContact(way: .mail, words: "a@b.example", when: "")),
        ]
        .map { try entry(of: $0).entry.body?.bytes.count }
        #expect(Set(sizes).count == 1)
    }
}
