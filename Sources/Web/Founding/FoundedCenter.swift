package import Casework
import Foundation
import Storage
package import Vault

/// A center that has just begun, with what has to go onto paper now or is lost.
package struct FoundedCenter: Sendable {
    package let id: CenterID
    package let profile: CenterProfile
    package let officers: [FoundedOfficer]
    /// Three kits; any two open what the officers could.
    package let kits: [PrintedCode]
    private let cards: [KeyCard]
    private let shares: [RecoveryShare]
    private let secrets: NewFolder
    private let codingKeys: [CodingKeyRecord]

    /// Draws up the directory, and puts the center's own keys into a folder that its directors open.
    init(
        id: CenterID,
        profile: CenterProfile,
        keys: CenterKeys,
        officers: [FoundedOfficer],
        ceremony: RecoveryCeremony,
        on day: Day
    ) throws {
        self.id = id
        self.profile = profile
        self.officers = officers
        kits = ceremony.kits
        shares = ceremony.shares
        let recovery = try keys.vouch(for: ceremony.card)
        cards = [keys.card, keys.statisticsCard, recovery]
        secrets = try Self.secrets(of: id, keys, officers, recovery, on: day)
        codingKeys = try officers.flatMap { officer in
            let key = YearCodingKey.new(officer: officer.officer.id, center: id, year: day.year)
            return [try key.wrap(to: officer.card), try key.wrap(to: keys.statisticsCard)]
        }
    }

    private static func secrets(
        of id: CenterID,
        _ keys: CenterKeys,
        _ officers: [FoundedOfficer],
        _ recovery: KeyCard,
        on day: Day
    ) throws -> NewFolder {
        let keepers = officers.filter { $0.officer.roles.contains(.director) }
        guard let first = keepers.first else { throw FoundingRefusal.alreadyFounded }
        let place = Place(center: id, folder: .random())
        let key = LayerKey.new(.folder, epoch: 1)
        let header = EntryHeader(
            center: id,
            folder: place.folder,
            sequence: 1,
            kind: "keys",
            day: day,
            officer: first.officer.id
        )
        let grants = try keepers.map {
            try key.grant(to: $0.card, as: .keeper, in: place, signedBy: first.keys)
        }
        return NewFolder(
            folder: FolderRecord(
                id: place.folder,
                center: id,
                kind: .center,
                openedOn: day,
                stage: "kept",
                epoch: 1,
                threadEpoch: 0,
                isUnread: false,
                lastSequence: 1,
                summary: nil
            ),
            entries: [try key.seal(keys.content, as: header, signedBy: first.keys)],
            grants: grants + [
                try key.grant(to: recovery, as: .recovery, in: place, signedBy: first.keys)
            ],
            threadKeys: [],
            receipt: nil
        )
    }

    func insert(
        into transaction: Transaction,
        window: CenterID,
        position: Int,
        on day: Day,
        instant: Int
    ) throws {
        try transaction.insert(
            CenterRecord(
                id: id,
                window: window,
                slug: profile.slug.text,
                position: position,
                foundedOn: day,
                definition: try JSONEncoder().encode(profile)
            )
        )
        try transaction.note(.centerFounded, at: id, by: nil, from: "-", instant: instant)
        for card in cards { try transaction.insert(card) }
        for share in shares { try transaction.insert(share) }
        for officer in officers {
            try transaction.insert(officer.officer, since: day)
            try transaction.insert(officer.card)
            try transaction.insert(officer.ring, slots: officer.slots)
            try transaction.note(
                .officerAdded,
                at: id,
                by: officer.officer.id,
                from: "-",
                instant: instant
            )
        }
        for record in codingKeys { try transaction.insert(record) }
        try transaction.insert(secrets)
    }
}

/// An officer of a center that has just begun.
package struct FoundedOfficer: Sendable {
    package let officer: Officer
    package let keys: OfficerKeys
    let card: KeyCard
    let ring: KeyRing
    let slots: [UnlockSlot]
    /// Opens the officer's keys when the passphrase is forgotten.
    package let recoveryCode: PrintedCode
    package let passphrase: String
}
