import TestSupport
import Testing

@testable import Casework

/// Sharing, cover during leave, and going into other hands (K2-09, A5.6).
struct SharingTests {
    private let gildong = Consultation.gildong
    private let cheong = Consultation.cheong
    private let tomorrow = Cast.today.adding(days: 1)

    private func shared(_ access: ShareAccess, until day: Day? = nil) throws -> Consultation {
        try .example([.shareGiven(Share(officer: cheong.id, access: access, until: day))])
    }

    @Test func `a colleague who reads writes nothing, one who writes does`() throws {
        for (access, mayWrite) in [(ShareAccess.read, false), (.write, true)] {
            let consultation = try shared(access)
            #expect(consultation.mayWrite(cheong.id) == mayWrite)
            #expect(!consultation.isInCharge(cheong.id))
            let writes = { [cheong] in
                try consultation.write(
                    Consultation.note(),
                    by: cheong.id,
                    codes: .example,
                    on: Cast.today
                )
            }
            if mayWrite {
                #expect(try writes().count == 1)
            } else {
                #expect(throws: NoteRefusal.notInCharge) { try writes() }
            }
        }
    }

    @Test func `who only shares neither ends it nor hands it on nor shares it further`() throws {
        let consultation = try shared(.write)
        #expect(throws: SharingRefusal.notInCharge) {
            try consultation.handOn(to: cheong, keeping: false, words: "", by: cheong.id)
        }
        #expect(throws: SharingRefusal.notInCharge) {
            try consultation.share(with: gildong, .read, until: nil, by: cheong.id, on: Cast.today)
        }
        #expect(throws: SharingRefusal.notInCharge) {
            try consultation.endShare(with: cheong.id, by: cheong.id)
        }
        #expect(throws: EndingRefusal.notInCharge) { try consultation.reopen(by: cheong.id) }
    }

    @Test func `a share holds to the end of its day`() throws {
        let consultation = try shared(.read, until: tomorrow)
        #expect(consultation.shares(on: Cast.today).count == 1)
        #expect(consultation.shares(on: tomorrow).count == 1)
        #expect(consultation.shares(on: tomorrow.adding(days: 1)).isEmpty)
    }

    @Test func `the later word about a share holds, and the same word is said once`() throws {
        let consultation = try shared(.read)
        let write = try consultation.share(
            with: cheong,
            .write,
            until: tomorrow,
            by: gildong.id,
            on: Cast.today
        )
        let later = try Consultation.example(
            [.shareGiven(Share(officer: cheong.id, access: .read))] + write
        )
        #expect(later.shares == [Share(officer: cheong.id, access: .write, until: tomorrow)])
        let again = try later.share(
            with: cheong,
            .write,
            until: tomorrow,
            by: gildong.id,
            on: Cast.today
        )
        #expect(again.isEmpty)
        let ended = try Consultation.example(
            write + later.endShare(with: cheong.id, by: gildong.id)
        )
        #expect(ended.shares.isEmpty)
    }

    @Test func `a day that has passed or lies years ahead is refused`() throws {
        let consultation = try Consultation.example()
        for (day, refusal) in [
            (Cast.today.adding(days: -1), SharingRefusal.past),
            (Cast.today.adding(days: Share.furthestDays + 1), .tooFar),
        ] {
            #expect(throws: refusal) {
                try consultation.share(
                    with: cheong,
                    .read,
                    until: day,
                    by: gildong.id,
                    on: Cast.today
                )
            }
        }
    }

    @Test(arguments: [false, true])
    func `who hands on is in charge no longer, and reads only if that was kept`(keeps: Bool) throws
    {
        let events = try Consultation.example()
            .handOn(to: cheong, keeping: keeps, words: "다음 주 전화", by: gildong.id)
        let after = try Consultation.example(events)
        #expect(after.assignees == [cheong.id])
        #expect(!after.mayWrite(gildong.id))
        #expect(after.shares.map(\.officer) == (keeps ? [gildong.id] : []))
        #expect(after.handings.map(\.handing.words) == ["다음 주 전화"])
    }

    @Test func `handing on to a colleague who shared it leaves one way in, not two`() throws {
        let share = ConsultationEvent.shareGiven(Share(officer: cheong.id, access: .write))
        let events = try Consultation.example([share])
            .handOn(to: cheong, keeping: false, words: "", by: gildong.id)
        let after = try Consultation.example([share] + events)
        #expect(after.assignees == [cheong.id])
        #expect(after.shares.isEmpty)
    }

    @Test func `somebody who handles no consultations, or oneself, is no one to hand to`() throws {
        let consultation = try Consultation.example()
        let volunteer = Officer.example(3, roles: [.operator])
        #expect(throws: SharingRefusal.mayNotHandle) {
            try consultation.handOn(to: volunteer, keeping: false, words: "", by: gildong.id)
        }
        #expect(throws: SharingRefusal.mayNotHandle) {
            try consultation.share(
                with: volunteer,
                .read,
                until: nil,
                by: gildong.id,
                on: Cast.today
            )
        }
        #expect(throws: SharingRefusal.oneself) {
            try consultation.handOn(to: gildong, keeping: false, words: "", by: gildong.id)
        }
        #expect(throws: SharingRefusal.alreadyInCharge) {
            try consultation.share(with: gildong, .read, until: nil, by: gildong.id, on: Cast.today)
        }
    }
}
