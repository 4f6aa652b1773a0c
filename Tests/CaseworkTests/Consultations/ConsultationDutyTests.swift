import Casework
import TestSupport
import Testing

/// What the notes answer leads to what is shown; nothing is decided by it (H1, H2).
struct ConsultationDutyTests {
    private func duties(_ notes: NoteFields...) throws -> [DutyFinding] {
        try Consultation.example(notes.map { .noted(Consultation.note($0)) })
            .duties(codes: .example)
    }

    @Test func `a matter that touches no law shows no duty`() throws {
        #expect(try duties(.usual) == [])
    }

    @Test func `a kind of harassment leaves the question open until it is answered`() throws {
        let kind = NoteFields.usual.with([.kind: .code("harassment")])
        #expect(try duties(kind).allSatisfy { $0.standing == .depends })
        #expect(try !duties(kind).isEmpty)
        #expect(try duties(kind.with([.sexual: .reply(.no)])) == [])
    }

    @Test func `what nobody answered is shown as unknown, and a child leaves the question open`()
        throws
    {
        func assessment(_ fields: NoteFields) throws -> Assessment? {
            try Consultation.example([.noted(Consultation.note(fields))])
                .assessment(codes: .example)
        }
        let hurt = NoteFields.usual.with([.selfHarm: .reply(.yes)])
        let answered = try #require(try assessment(hurt))
        #expect(answered.sexual == .unknown && answered.danger == .yes)
        #expect(try duties(hurt).allSatisfy { $0.standing == .follows })
        let kind = NoteFields.usual.with([.kind: .code("harassment")])
        #expect(try assessment(kind)?.danger == .unknown)
        let child = NoteFields.usual.with([.minor: .reply(.yes)])
        #expect(try duties(child).contains { $0.duty == .policeMinor && $0.standing == .depends })
        #expect(try duties(child.with([.sexual: .reply(.no)])) == [])
    }

    @Test func `only an explicit objection lifts a notice, and never that of a child`() throws {
        let told = NoteFields.usual.with([
            .sexual: .reply(.yes), .minor: .reply(.yes), .authority: .reply(.no),
        ])
        let objecting = told.with([.notice: .will(Will(.objection, on: Cast.today))])
        let consenting = told.with([.notice: .will(Will(.consent, on: Cast.today))])
        func standing(_ duty: Duty, _ fields: NoteFields) throws -> DutyFinding.Standing? {
            try duties(fields).first { $0.duty == duty }?.standing
        }
        for fields in [told, consenting] {
            #expect(try standing(.noticeViolence, fields) == .follows)
        }
        #expect(try standing(.noticeViolence, objecting) == .lifted(Cast.today))
        #expect(try standing(.policeMinor, objecting) == .follows)
    }

    @Test func `the newest answer counts, and the will that was said last`() throws {
        let first = NoteFields.usual.with([
            .sexual: .reply(.yes), .notice: .will(Will(.objection, on: Cast.today)),
        ])
        let second = NoteFields.usual.with([.notice: .will(Will(.consent, on: Cast.today))])
        let found = try duties(first, second).first { $0.duty == .noticeHarassment }
        #expect(found?.standing == .follows)
    }

    @Test func `help comes first while the last answer says danger`() throws {
        let danger = NoteFields.usual.with([.selfHarm: .reply(.yes)])
        let over = NoteFields.usual.with([.selfHarm: .reply(.no)])
        func example(_ notes: [NoteFields]) throws -> Consultation {
            try .example(notes.map { .noted(Consultation.note($0)) })
        }
        #expect(try example([danger, .usual]).needsHelp)
        #expect(try !example([danger, over]).needsHelp)
    }
}
