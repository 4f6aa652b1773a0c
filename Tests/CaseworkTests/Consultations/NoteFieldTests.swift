import Casework
import Foundation
import TestSupport
import Testing

/// The fields of D1, each once, each with its sort and its place.
struct NoteFieldTests {
    @Test func `every field stands in exactly one part, and the usual part is short`() {
        let fields = NoteGroup.allCases.flatMap(\.fields)
        #expect(Set(fields) == Set(NoteField.allCases))
        #expect(fields.count == NoteField.allCases.count)
        #expect(NoteGroup.usual.fields == [.day, .mode, .kind, .heard, .agreed, .next, .nextDay])
    }

    @Test func `whether somebody is in danger is asked anew each time`() {
        for field in [NoteField.danger, .selfHarm, .retaliation, .spreading, .opinion] {
            #expect(!field.isCarried)
        }
    }

    @Test(arguments: Seed.hundred) func `a note comes back as it was written`(
        seed: Seed
    ) throws {
        var seed = seed
        let fields = NoteFields.random(using: &seed)
        let stored = try JSONEncoder().encode(fields)
        #expect(try JSONDecoder().decode(NoteFields.self, from: stored) == fields)
    }

    @Test func `a name that is not known yet is passed over`() throws {
        let stored = Data(#"{"heard":"글","soundOfTomorrow":"글"}"#.utf8)
        let fields = try JSONDecoder().decode(NoteFields.self, from: stored)
        #expect(fields.filled == [.heard])
    }

    @Test func `what says nothing is not kept`() {
        let blank = NoteFields.usual.with([
            .heard: .text(" \n"), .alsoKinds: .codes([]), .danger: .reply(.unknown),
            .notice: .will(.unknown),
        ])
        #expect(blank[.heard] == nil && blank[.alsoKinds] == nil)
        #expect(blank.reply(.danger) == .unknown && blank.will(.notice) == .unknown)
    }

    static let faulty: [([NoteField: NoteValue?], NoteFault)] = [
        ([.heard: nil, .agreed: nil, .next: nil], NoteFault(.heard, .empty)),
        ([.day: .day(Cast.today.adding(days: 1))], NoteFault(.day, .dayAhead)),
        ([.kind: .code("unheard-of")], NoteFault(.kind, .unknownCode)),
        ([.wants: .codes(["listen", "x"])], NoteFault(.wants, .unknownCode)),
        (
            [.place: .text(String(repeating: "가", count: 301))],
            NoteFault(.place, .lineTooLong)
        ),
        ([.nextDay: .day(Cast.today.adding(days: -1))], NoteFault(.nextDay, .dayBefore)),
        ([.nextDay: .day(Cast.today.adding(days: 401))], NoteFault(.nextDay, .tooFar)),
        (
            [
                .starts: .time(TimeOfDay(minutesAfterMidnight: 900)),
                .ends: .time(.init(minutesAfterMidnight: 899)),
            ],
            NoteFault(.ends, .endsBeforeItStarts)
        ),
        (
            [.appointmentTime: .time(TimeOfDay(minutesAfterMidnight: 900))],
            NoteFault(.appointment, .timeWithoutDay)
        ),
        ([.otherCount: .number(-1)], NoteFault(.otherCount, .oddNumber)),
        (
            [.notice: .will(Will(.objection, on: Cast.today.adding(days: 1)))],
            NoteFault(.notice, .dayAhead)
        ),
    ]

    @Test(arguments: faulty) func `what cannot be so is said at its field`(
        changes: [NoteField: NoteValue?],
        fault: NoteFault
    ) {
        let fields = NoteFields.usual.with(changes)
        #expect(fields.faults(codes: .example, today: Cast.today) == [fault])
    }

    @Test func `a retired code in an old draft passes`() {
        let fields = NoteFields.usual.with([.kind: .code("errands")])
        #expect(fields.faults(codes: .example, today: Cast.today) == [])
    }
}

extension NoteFields {
    /// Some fields with anything in them: emoji, rare Hangul, quotation marks.
    static func random(using seed: inout Seed) -> NoteFields {
        var fields = NoteFields()
        for field in NoteField.allCases where Bool.random(using: &seed) {
            let day = Cast.today.adding(days: Int.random(in: -400...400, using: &seed))
            let words = ["똠방각하", "쀍 👩🏽‍🎓 \"말\"", "ᄀᆞᆯ\u{1F600}\n둘째 줄", "a\\b"]
            fields[field] =
                switch field.kind {
                case .code: .code("phone")
                case .codes: .codes(["apology", "listen"])
                case .line, .text: .text(words.randomElement(using: &seed) ?? "")
                case .day: .day(day)
                case .time: .time(TimeOfDay(minutesAfterMidnight: 77))
                case .number: .number(Int.random(in: 0...9_999, using: &seed))
                case .reply: .reply(Reply.allCases.randomElement(using: &seed) ?? .no)
                case .will:
                    .will(
                        Will(Will.Stand.allCases.randomElement(using: &seed) ?? .consent, on: day)
                    )
                }
        }
        return fields
    }
}
