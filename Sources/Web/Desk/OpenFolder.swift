import Casework
import Foundation
import Storage
import Vault

/// A folder as an officer with a grant has it open: its keys and its entries, for one transaction.
struct OpenFolder: Sendable {
    let folder: FolderRecord
    let roster: Roster
    let keys: FolderKeys
    /// Grants that were just opened by HPKE, in the officer's own quick form.
    let freshlyOpened: [Grant]
    let entries: [EntryRecord]

    /// Opens a folder of that kind, or nothing: not there and not yours are one answer.
    static func open(
        _ id: FolderID,
        of kind: FolderKind,
        with officer: OfficerKeys,
        in transaction: Transaction,
        _ world: World
    ) throws -> OpenFolder? {
        guard let folder = try transaction.folder(id), folder.kind == kind,
            folder.center == officer.center
        else { return nil }
        let roster = try world.directories.current(of: folder.center, in: transaction)
        let grants = try transaction.grants(of: officer.card, in: id)
            .filter { $0.holds(on: world.today) }
        guard grants.contains(where: { $0.carries == .folder && $0.epoch == folder.epoch }) else {
            return nil
        }
        var keys = FolderKeys()
        var fresh: [Grant] = []
        for grant in grants {
            let key = try Damaged.marking(folder, .key) {
                try officer.open(grant, directory: roster.directory, today: world.today)
            }
            keys.add(key)
            if grant.form == .sealed { fresh.append(try officer.personalize(grant, carrying: key)) }
        }
        for record in try transaction.threadKeys(of: id) {
            guard let key = keys[.folder, record.folderEpoch] else { continue }
            keys.add(try Damaged.marking(folder, .key) { try key.open(record) })
        }
        return OpenFolder(
            folder: folder,
            roster: roster,
            keys: keys,
            freshlyOpened: fresh,
            entries: try transaction.entries(of: id)
        )
    }

    /// Every entry with its words, in their order.
    func opened<Event>(
        as event: (EntryRecord, Content?) throws -> Event
    ) throws -> [Event] {
        try entries.map { entry in
            try Damaged.marking(folder, .entry(entry.sequence, entry.kind, entry.day)) {
                guard let key = keys[entry.layer, entry.epoch] else { throw VaultError.cannotOpen }
                return try event(entry, key.open(entry))
            }
        }
    }
}
