import Casework
import TestSupport
import Testing

/// What nobody in charge is there for any more is taken by whoever can still open it (K2-09, F1).
struct TakingChargeTests {
    private static func officer(
        _ standing: Standing = .active,
        _ roles: Set<Role> = [.counsellor]
    ) -> Officer {
        Officer(
            id: .random(),
            center: .random(),
            account: "invented",
            name: "황진이",
            roles: roles,
            standing: standing,
            isOnDuty: false
        )
    }

    private static func consultation(of owner: Officer, read by: Officer) throws -> Consultation {
        let person = Person(id: .random(), name: "달래", isPseudonym: true, role: .client)
        let events: [ConsultationEvent] = [
            .opened(Opening(person: person)), .assigned([owner.id]),
            .shareGiven(Share(officer: by.id, access: .read, until: Cast.today.adding(days: 9))),
        ]
        return try Consultation(replaying: recorded(events, by: owner, after: 0))
    }

    private static func recorded(_ events: [ConsultationEvent], by officer: Officer, after: Int)
        -> [RecordedConsultationEvent]
    {
        events.enumerated().map { offset, event in
            RecordedConsultationEvent(
                sequence: after + 1 + offset,
                day: Cast.today,
                officer: officer.id,
                event: event
            )
        }
    }

    private static let held: [(Standing, Set<Role>, opens: Bool, isTaken: Bool)] = [
        (.ended, [.counsellor], false, true), (.active, [.assistant], false, true),
        (.active, [.counsellor], true, false), (.suspended, [.counsellor], true, false),
        (.invited, [.director], true, false),
        // New keys open nothing that came before (attack 15).
        (.active, [.counsellor], false, true), (.invited, [.counsellor], false, true),
    ]

    @Test(arguments: held)
    func `only what is without anybody in charge is taken`(
        standing: Standing,
        roles: Set<Role>,
        opens: Bool,
        isTaken: Bool
    ) throws {
        let (owner, reader) = (Self.officer(standing, roles), Self.officer())
        let holders: Set<OfficerID> = opens ? [owner.id] : []
        var consultation = try Self.consultation(of: owner, read: reader)
        #expect(consultation.isWithoutCharge(among: [owner, reader], opening: holders) == isTaken)
        guard isTaken else {
            #expect(throws: SharingRefusal.inCharge) {
                try consultation.takeCharge(
                    by: reader,
                    among: [owner, reader],
                    opening: holders,
                    because: "이어 감"
                )
            }
            return
        }
        let taken = try consultation.takeCharge(
            by: reader,
            among: [owner, reader],
            opening: holders,
            because: "이어 감"
        )
        for event in Self.recorded(taken, by: reader, after: 3) { try consultation.apply(event) }
        #expect(consultation.assignees == [reader.id] && consultation.shares.isEmpty)
        #expect(consultation.mayWrite(reader.id) && !consultation.mayWrite(owner.id))
        #expect(consultation.handings.first?.handing.words == "이어 감")
        // Nobody is told to read what they did themselves.
        #expect(consultation.waitingHanding == nil)
        #expect(throws: SharingRefusal.alreadyInCharge) {
            try consultation.takeCharge(
                by: reader,
                among: [owner, reader],
                opening: [reader.id],
                because: "다시"
            )
        }
    }

    @Test func `it is not taken without a reason, nor by who may not be in charge`() throws {
        let (owner, reader) = (Self.officer(.ended), Self.officer())
        let consultation = try Self.consultation(of: owner, read: reader)
        #expect(throws: SharingRefusal.noReason) {
            try consultation.takeCharge(
                by: reader,
                among: [owner, reader],
                opening: [],
                because: " \n"
            )
        }
        let assistant = Self.officer(.active, [.assistant])
        #expect(throws: SharingRefusal.mayNotHandle) {
            try consultation.takeCharge(
                by: assistant,
                among: [owner],
                opening: [],
                because: "이어 감"
            )
        }
    }
}
