import Foundation
import Casework
import Foundation
import Testing

/// What may be changed about people without harm to whoever writes here (A5.6, E4 §5).
struct TeamTests {
    private static func officer(
        _ name: String,
        _ roles: Set<Role>,
        _ standing: Standing = .active,
        isOnDuty: Bool = false
    ) -> Officer {
        Officer(
            id: .random(),
            center: center,
            account: name,
            name: name,
            roles: roles,
            standing: standing,
            isOnDuty: isOnDuty
        )
    }

    private static let center = CenterID.random()
    private let kkeokjeong = officer("임꺽정", [.director])
    private let chunhyang = officer("성춘향", [.director, .counsellor], isOnDuty: true)
    private let cheong = officer("심청", [.counsellor], isOnDuty: true)
    private let jini = officer("황진이", [.counsellor], .invited)
    private let bangja = officer("방자", [.assistant])
    private var team: Team { Team([kkeokjeong, chunhyang, cheong, jini, bangja]) }

    @Test func `whoever is suspended is off duty and may nothing`() throws {
        let rested = try team.suspend(cheong.id, by: kkeokjeong.id)
        #expect(rested.standing == .suspended)
        #expect(!rested.isOnDuty && !rested.may(.seeReports))
    }

    @Test func `who is suspended comes back without duty`() throws {
        let rested = try team.suspend(cheong.id, by: kkeokjeong.id)
        let back = try Team([kkeokjeong, chunhyang, rested]).resume(cheong.id, by: kkeokjeong.id)
        #expect(back.standing == .active && !back.isOnDuty)
    }

    @Test func `nobody takes away their own account`() {
        #expect(throws: TeamRefusal.oneself) {
            try team.suspend(kkeokjeong.id, by: kkeokjeong.id)
        }
        #expect(throws: TeamRefusal.oneself) {
            try team.end(
                kkeokjeong.id,
                by: kkeokjeong.id,
                acceptingRecovery: true
            )
        }
    }

    /// A director who is suspended in the same moment must not be the last one's undoing.
    @Test func `the last director stays`() {
        let alone = Team([kkeokjeong, cheong])
        #expect(throws: TeamRefusal.lastDirector) {
            try alone.suspend(kkeokjeong.id, by: .random())
        }
    }

    @Test func `the last reader stays until somebody else is on duty`() {
        let one = Team([kkeokjeong, cheong])
        #expect(throws: TeamRefusal.lastReader) { try one.suspend(cheong.id, by: kkeokjeong.id) }
        #expect(throws: TeamRefusal.lastReader) {
            try one.goOffDuty(cheong.id, on: Day(ordinal: 740_000))
        }
        #expect(throws: TeamRefusal.lastReader) { try team.onDuty([]) }
    }

    @Test func `duty goes to those only who may read`() throws {
        for unfit in [jini.id, bangja.id, .random()] {
            #expect(throws: TeamRefusal.mayNotRead) { try team.onDuty([cheong.id, unfit]) }
        }
        let changed = try team.onDuty([kkeokjeong.id, cheong.id])
        #expect(Set(changed.map(\.id)) == [kkeokjeong.id, chunhyang.id])
        #expect(changed.filter(\.isOnDuty).map(\.id) == [kkeokjeong.id])
    }

    /// Asked always: asked only where a report remains, the question would tell of one (F20).
    @Test func `nobody is ended or given new keys before somebody knows that kits may be needed`()
        throws
    {
        #expect(throws: TeamRefusal.soleCharge) {
            try team.renewKeys(of: cheong.id, by: kkeokjeong.id, acceptingRecovery: false)
        }
        #expect(throws: TeamRefusal.soleCharge) {
            try team.end(
                cheong.id,
                by: kkeokjeong.id,
                acceptingRecovery: false
            )
        }
        let ended = try team.end(
            cheong.id,
            by: kkeokjeong.id,
            acceptingRecovery: true
        )
        #expect(ended.standing == .ended && !ended.isOnDuty)
    }

    @Test func `who has left does not come back`() throws {
        let ended = try team.end(
            cheong.id,
            by: kkeokjeong.id,
            acceptingRecovery: true
        )
        let after = Team([kkeokjeong, chunhyang, ended])
        #expect(throws: TeamRefusal.notSuspended) {
            try after.resume(cheong.id, by: kkeokjeong.id)
        }
        #expect(throws: TeamRefusal.ended) {
            try after.renewKeys(
                of: cheong.id,
                by: kkeokjeong.id,
                acceptingRecovery: true
            )
        }
    }

    @Test func `new keys begin as an invitation does`() throws {
        let again = try team.renewKeys(
            of: cheong.id,
            by: kkeokjeong.id,
            acceptingRecovery: true
        )
        #expect(again.standing == .invited && !again.isOnDuty)
        #expect(throws: TeamRefusal.stillInvited) {
            try team.renewKeys(
                of: jini.id,
                by: kkeokjeong.id,
                acceptingRecovery: true
            )
        }
        #expect(try team.inviteAgain(jini.id).id == jini.id)
        #expect(throws: TeamRefusal.notInvited) { try team.inviteAgain(cheong.id) }
    }

    @Test func `an invitation counts up to its last day`() {
        let slot = UnlockSlot(
            officer: jini.id,
            kind: .invitation,
            salt: .init(count: 16),
            cost: .standard,
            wrapped: Sealed(bytes: .init())
        )
        let day = Day(ordinal: 739_941)
        let invitation = Invitation(
            officer: jini.id,
            invitedBy: kkeokjeong.id,
            lastDay: day,
            slot: slot
        )
        #expect(invitation.counts(on: day))
        #expect(!invitation.counts(on: day.adding(days: 1)))
    }
}
