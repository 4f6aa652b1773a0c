import Casework
import Storage
import Vault

/// A center's own keys, opened by one of its directors for one act.
struct CenterSafe: Sendable {
    let keys: CenterKeys
    private let place: Place
    private let key: LayerKey

    /// Opens the folder of the center.
    ///
    /// - Throws: `TeamRefusal.noCenterKeys` when this officer holds no grant to it.
    static func open(
        with director: OfficerKeys,
        in transaction: Transaction,
        world: World
    ) throws -> CenterSafe {
        guard let folder = try transaction.centerFolder(of: director.center),
            let grant = try transaction.grants(of: director.card, in: folder.id)
                .first(where: { $0.carries == .folder && $0.epoch == folder.epoch })
        else { throw TeamRefusal.noCenterKeys }
        let directory = try world.directories.current(of: director.center, in: transaction)
            .directory
        let key = try director.open(grant, directory: directory, today: world.today)
        let entries = try transaction.entries(of: folder.id)
        try directory.verify(entries, of: folder)
        guard let entry = entries.last(where: { $0.kind == "keys" }),
            let content = try key.open(entry)
        else { throw TeamRefusal.noCenterKeys }
        let keys = try CenterKeys(center: director.center, content: content)
        guard keys.anchor == director.anchor else { throw VaultError.notInDirectory }
        return CenterSafe(
            keys: keys,
            place: Place(center: folder.center, folder: folder.id),
            key: key
        )
    }

    /// Lets another director open it as well.
    func grant(to card: KeyCard, signedBy director: OfficerKeys) throws -> Grant {
        try key.grant(to: card, as: .keeper, in: place, signedBy: director)
    }
}
