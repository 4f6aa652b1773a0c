package import Casework
import Foundation
package import Vault

/// The invented people of an invented center, with true keys.
///
/// 홍길동 and 심청 are on duty, 성춘향 is not; nobody here ever lived.
package struct Cast: Sendable {
    package let center: CenterID
    package let centerKeys: CenterKeys
    package let recovery: RecoveryCeremony
    package let recoveryCard: KeyCard
    package let gildong: Member
    package let cheong: Member
    package let chunhyang: Member
    package let directory: Directory
    package let server: ServerKey

    /// 21 November 2026, a Saturday.
    package static let today = Day(ordinal: 739_941)

    package static func new() throws -> Cast {
        let center = CenterID.random()
        let keys = try CenterKeys.new(center: center, since: today)
        let recovery = try RecoveryCeremony.hold(for: center, on: today)
        let recoveryCard = try keys.vouch(for: recovery.card)
        let gildong = try Member.new("gildong", "홍길동", at: center, onDuty: true, keys)
        let cheong = try Member.new("cheong", "심청", at: center, onDuty: true, keys)
        let chunhyang = try Member.new("chunhyang", "성춘향", at: center, onDuty: false, keys)
        guard let server = ServerKey(bytes: ServerKey.newBytes()) else {
            throw VaultError.unknownFormat
        }
        return Cast(
            center: center,
            centerKeys: keys,
            recovery: recovery,
            recoveryCard: recoveryCard,
            gildong: gildong,
            cheong: cheong,
            chunhyang: chunhyang,
            directory: try Directory(of: [
                keys.card, keys.statisticsCard, recoveryCard, gildong.card, cheong.card,
                chunhyang.card,
            ]),
            server: server
        )
    }

    package var members: [Member] { [gildong, cheong, chunhyang] }

    /// All rows of the directory, as the database lists them.
    package var cards: [KeyCard] {
        [centerKeys.card, centerKeys.statisticsCard, recoveryCard] + members.map(\.card)
    }

    /// The keys of those on duty, to which a report is sealed.
    package var duty: [KeyCard] { members.filter(\.officer.isOnDuty).map(\.card) }

    /// Seals a report as intake does.
    package func report(
        _ story: Story,
        receipt: Receipt? = nil,
        on day: Day = today
    ) throws -> NewFolder {
        try NewFolder.report(
            story,
            receipt: receipt ?? self.receipt(),
            to: duty,
            directory: directory,
            on: day
        )
    }

    /// The receipt of a form that was just handed out.
    package func receipt() -> Receipt {
        Draft.new(now: Date(timeIntervalSince1970: 0), server: server).receipt(server: server)
    }
}

/// One of them: the officer, the private keys, and the row of the directory.
package struct Member: Sendable {
    package let officer: Officer
    package let keys: OfficerKeys
    package let card: KeyCard

    package static func new(
        _ account: String,
        _ name: String,
        at center: CenterID,
        onDuty: Bool,
        _ centerKeys: CenterKeys
    ) throws -> Member {
        let officer = Officer(
            id: .random(),
            center: center,
            account: account,
            name: name,
            roles: [.counsellor],
            isOnDuty: onDuty
        )
        let (keys, card) = try OfficerKeys.new(
            officer: officer.id,
            center: center,
            anchor: centerKeys.anchor,
            since: Cast.today
        )
        return Member(officer: officer, keys: keys, card: try centerKeys.vouch(for: card))
    }
}
