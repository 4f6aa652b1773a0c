package import Casework
import Foundation
import Storage
package import Vault

/// The way in when nobody at a center can open anything any more: two of the three printed kits.
///
/// The kits open the center's own folder, whose keys vouch for a new generation of one account, and
/// every folder that was wrapped to recovery. Nobody else gets anything, and everybody is told.
package struct KitRecovery: Sendable {
    private let world: World
    private let kits: (PrintedCode, PrintedCode)

    package init(world: World, kits: (PrintedCode, PrintedCode)) {
        (self.world, self.kits) = (world, kits)
    }

    /// What goes onto paper, and what it will open.
    package struct Paper: Sendable {
        package let officer: Officer
        package let code: PrintedCode
        package let lastDay: Day
        package let folders: Int
        /// Reports whose reporters left this person out: the kits open those for somebody else.
        package let leftOut: Int
    }

    /// Gives an account new keys, under a printed code that counts once and for seven days.
    package func recover(_ account: String) async throws -> Paper {
        let (world, kits) = (world, kits)
        let made = try await world.database.read { transaction in
            try Opened(account, kits: kits, in: transaction, world: world).keys(on: world.today)
        }
        let (code, cost) = (PrintedCode.new(), world.cost)
        let (ring, slot) = try await world.scrypt.run {
            let master = MasterKey.new(for: made.keys.officer)
            return (
                try master.ring(of: made.keys), try master.slot(.invitation, code: code, cost: cost)
            )
        }
        let lastDay = world.today.adding(days: Invitation.days)
        return try await world.database.write { transaction in
            let opened = try Opened(account, kits: kits, in: transaction, world: world)
            let officer = opened.officer
            try transaction.endSessions(of: officer.id, at: world.instant)
            for turn in try transaction.team(of: officer.center)
                .endTurns(of: officer.id, on: world.today)
            {
                try transaction.apply(turn, at: officer.center)
            }
            try transaction.deleteGrants(of: officer.id, on: world.today)
            try transaction.deleteRing(of: officer.id)
            try transaction.insert(made.card)
            try transaction.set(ring)
            try transaction.set(standing: .invited, of: officer)
            try transaction.set(
                Invitation(officer: officer.id, invitedBy: officer.id, lastDay: lastDay, slot: slot)
            )
            let (folders, leftOut) = try opened.open(to: made.card, in: transaction)
            try transaction.note(
                .kitsUsed,
                at: officer.center,
                by: nil,
                from: "-",
                about: officer.id,
                instant: world.instant
            )
            return Paper(
                officer: officer,
                code: code,
                lastDay: lastDay,
                folders: folders,
                leftOut: leftOut
            )
        }
    }
}

/// Why the kits are of no use here.
package enum KitRefusal: String, Error, CaseIterable, Sendable {
    case unknownAccount
    /// An account that has ended is never used again.
    case ended
    /// This account's roles open no reports.
    case mayNotRead
    /// Nobody is at a terminal to type them.
    case notAttended
    /// The same paper twice, a paper of another center, or one that was copied wrongly.
    case wrongKits
}

/// A center as two kits open it, for one transaction.
private struct Opened {
    let officer: Officer
    private let world: World
    private let directory: Directory
    private let recovery: RecoveryKey
    private let center: CenterKeys
    private let generation: Int

    init(
        _ account: String,
        kits: (PrintedCode, PrintedCode),
        in transaction: Transaction,
        world: World
    ) throws {
        guard let officer = try transaction.officer(account: account) else {
            throw KitRefusal.unknownAccount
        }
        guard officer.standing != .ended else { throw KitRefusal.ended }
        guard !officer.roles.isDisjoint(with: Role.handlers) else { throw KitRefusal.mayNotRead }
        let directory = try world.directories.current(of: officer.center, in: transaction).directory
        do {
            recovery = try RecoveryKey(
                of: officer.center,
                shares: transaction.recoveryShares(of: directory.recovery.id),
                kits: kits.0,
                kits.1
            )
        } catch is VaultError {
            throw KitRefusal.wrongKits
        }
        guard let folder = try transaction.centerFolder(of: officer.center),
            let grant = try transaction.grants(of: directory.recovery.id, in: folder.id)
                .first(where: { $0.carries == .folder && $0.epoch == folder.epoch })
        else { throw VaultError.cannotOpen }
        let key = try recovery.open(grant, directory: directory)
        let entries = try transaction.entries(of: folder.id)
        try directory.verify(entries, of: folder)
        guard let entry = entries.last(where: { $0.kind == "keys" }),
            let content = try key.open(entry)
        else { throw VaultError.cannotOpen }
        center = try CenterKeys(center: officer.center, content: content)
        guard center.anchor == directory.center.signing else { throw VaultError.notInDirectory }
        generation =
            try transaction.keyCards(of: officer.center).filter { $0.officer == officer.id }
            .map(\.generation).max() ?? 0
        (self.officer, self.world, self.directory) = (officer, world, directory)
    }

    /// New keys of the account, vouched for.
    func keys(on day: Day) throws -> (keys: OfficerKeys, card: KeyCard) {
        let (keys, bare) = try OfficerKeys.new(
            officer: officer.id,
            center: officer.center,
            anchor: center.anchor,
            since: day,
            generation: generation + 1
        )
        return (keys, try center.vouch(for: bare))
    }

    /// Wraps all that recovery opens to a new key; counts the folders, and those that stay closed
    /// because the reporter left this person out.
    func open(to card: KeyCard, in transaction: Transaction) throws -> (folders: Int, leftOut: Int)
    {
        var (folders, leftOut) = (0, 0)
        let grants = try transaction.grants(of: directory.recovery.id)
        for (id, grants) in Dictionary(grouping: grants, by: \.folder) {
            guard let folder = try transaction.folder(id), folder.center == officer.center else {
                continue
            }
            if folder.kind == .center, !officer.roles.contains(.director) { continue }
            let keys = try grants.map { try recovery.open($0, directory: directory) }
            if folder.kind == .report, try isLeftOut(of: id, keys, in: transaction) {
                leftOut += 1
                continue
            }
            let place = Place(center: folder.center, folder: id)
            for key in keys {
                try transaction.insert(
                    key.grant(
                        to: card,
                        as: folder.kind == .center ? .keeper : .duty,
                        in: place,
                        signedBy: center
                    )
                )
            }
            folders += 1
        }
        return (folders, leftOut)
    }

    /// Whether the reporter did not want this person to read; who cannot be asked is not overruled.
    private func isLeftOut(
        of folder: FolderID,
        _ opened: [LayerKey],
        in transaction: Transaction
    ) throws -> Bool {
        var keys = FolderKeys(opened)
        for record in try transaction.threadKeys(of: folder) {
            guard let key = keys[.folder, record.folderEpoch] else { continue }
            keys.add(try key.open(record))
        }
        guard let told = try transaction.entries(of: folder).first,
            let key = keys[told.layer, told.epoch],
            case .told(let story) = try ReportEvent(told, content: key.open(told))
        else { throw VaultError.cannotOpen }
        return story.details.leaveOut.contains(officer.id)
    }
}
