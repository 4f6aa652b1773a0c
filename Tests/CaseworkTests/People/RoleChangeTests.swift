import Casework
import Foundation
import Testing

/// What other roles do to somebody (A5.6, E4 §5).
struct RoleChangeTests {
    private static let center = CenterID.random()

    private static func officer(
        _ name: String,
        _ roles: Set<Role>,
        isOnDuty: Bool = false
    ) -> Officer {
        Officer(
            id: .random(),
            center: center,
            account: name,
            name: name,
            roles: roles,
            isOnDuty: isOnDuty
        )
    }

    private let kkeokjeong = officer("임꺽정", [.director])
    private let chunhyang = officer("성춘향", [.director, .counsellor], isOnDuty: true)
    private let cheong = officer("심청", [.counsellor], isOnDuty: true)
    private var team: Team { Team([kkeokjeong, chunhyang, cheong]) }

    private func change(
        _ officer: Officer,
        to roles: Set<Role>,
        by director: Officer? = nil,
        in team: Team? = nil,
        accepts: Bool = true
    ) throws(TeamRefusal) -> RoleChange {
        try (team ?? self.team).change(
            rolesOf: officer.id,
            to: roles,
            by: (director ?? kkeokjeong).id,
            acceptingRecovery: accepts
        )
    }

    @Test func `who reads no more is off duty, and loses what opens reports`() throws {
        let left = try change(cheong, to: [.assistant])
        #expect(left.losesReports && left.shrinks && !left.after.isOnDuty)
        #expect(left.detail == "counsellor > assistant")
        let investigating = try change(cheong, to: [.investigator])
        #expect(investigating.losesReports && !investigating.after.isOnDuty)
        let more = try change(cheong, to: [.counsellor, .investigator])
        #expect(!more.shrinks && !more.losesReports)
    }

    @Test func `the center's keys come and go with the director's role`() throws {
        let raised = try change(cheong, to: [.counsellor, .director])
        #expect(raised.becomesDirector && !raised.shrinks)
        let lowered = try change(chunhyang, to: [.counsellor])
        #expect(lowered.ceasesToDirect && lowered.shrinks && !lowered.losesReports)
    }

    @Test func `neither the last director nor the last reader is changed away`() throws {
        #expect(throws: TeamRefusal.lastDirector) {
            try change(chunhyang, to: [.counsellor], by: cheong, in: Team([chunhyang, cheong]))
        }
        #expect(throws: TeamRefusal.lastReader) {
            try change(cheong, to: [.secretary], in: Team([kkeokjeong, cheong]))
        }
        #expect(throws: TeamRefusal.oneself) { try change(kkeokjeong, to: [.counsellor]) }
    }

    @Test func `nothing, the same, and reports taken without a word on the kits are refused`()
        throws
    {
        #expect(throws: TeamRefusal.noRole) { try change(cheong, to: []) }
        #expect(throws: TeamRefusal.sameRoles) { try change(cheong, to: [.counsellor]) }
        #expect(throws: TeamRefusal.soleCharge) {
            try change(cheong, to: [.assistant], accepts: false)
        }
        #expect(try change(cheong, to: [.assistant]).losesReports)
        #expect(throws: TeamRefusal.soleCharge) {
            try change(cheong, to: [.investigator], accepts: false)
        }
        let both: Set<Role> = [.counsellor, .investigator]
        #expect(try !change(cheong, to: both, accepts: false).losesReports)
    }

    private func entry(_ act: AuditAct, by doer: Officer, about subject: Officer) -> AuditEntry {
        AuditEntry(
            center: Self.center,
            sequence: 1,
            instant: 0,
            officer: doer.id,
            address: "",
            act: act,
            folder: nil,
            subject: subject.id,
            hash: .init()
        )
    }

    @Test func `those are told whom it concerns, and nobody else`() {
        let bangja = Self.officer("방자", [.assistant])
        for (act, doer, subject, told) in [
            (AuditAct.passphraseChanged, cheong, cheong, ["심청"]),
            (.recovered, cheong, cheong, ["임꺽정", "성춘향", "심청"]),
            (.keysRenewed, kkeokjeong, cheong, ["성춘향"]),
            (.invitationUsed, bangja, bangja, ["임꺽정", "성춘향", "심청"]),
            (.rolesChanged, kkeokjeong, cheong, ["성춘향", "심청"]),
            (.putOnDuty, kkeokjeong, cheong, ["심청"]),
            (.putOnDuty, cheong, cheong, []),
            (.signedIn, cheong, cheong, []),
        ] {
            let entry = entry(act, by: doer, about: subject)
            let names = [kkeokjeong, chunhyang, cheong, bangja].filter { entry.isTold(to: $0) }
                .map(\.name)
            #expect(names == told, "\(act)")
        }
    }
}
