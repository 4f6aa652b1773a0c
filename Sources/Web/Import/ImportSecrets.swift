import Casework
import Storage
import Vault

/// What a center remembers of tables, opened by one of its counsellors for one act.
///
/// Its key names the notes that rows become, so that no row comes in twice, whoever brings it. It is
/// granted to all who keep counselling logs; whoever holds none begins another.
struct ImportSecrets: Sendable {
    private(set) var memory: ImportMemory
    private var record: ImportMemoryRecord
    private let key: LayerKey
    /// Keys of other memories that this officer holds; their notes count as brought too.
    private let older: [LayerKey]

    static func open(
        with officer: OfficerKeys,
        in transaction: Transaction,
        world: World
    ) throws -> ImportSecrets {
        let directory = try world.directories.current(of: officer.center, in: transaction).directory
        var held: [(record: ImportMemoryRecord, key: LayerKey)] = []
        for record in try transaction.importMemories(in: officer.center) {
            let grants = try transaction.importGrants(of: record.id)
            guard let own = grants.first(where: { $0.key == officer.card }) else { continue }
            held.append(
                (record, try officer.open(own, directory: directory, today: world.today))
            )
        }
        let newest = try held.popLast() ?? begin(for: officer, in: transaction, world)
        let (record, key) = newest
        try share(key, of: record, by: officer, directory, in: transaction)
        let memory = try record.memory.map {
            try key.open(memory: $0, in: place(record), as: ImportMemory.self)
        }
        return ImportSecrets(
            memory: memory ?? ImportMemory(),
            record: record,
            key: key,
            older: held.map(\.key)
        )
    }

    /// Keeps what was decided about a table, for the next one.
    mutating func learn(from plan: ImportPlan, in transaction: Transaction) throws {
        memory.learn(from: plan)
        record.memory = try key.seal(memory: memory, in: Self.place(record))
        try transaction.update(record)
    }

    /// The name of the note that a row becomes, or nothing if it is there already.
    func newNote(
        of row: ImportedRow,
        occurrence: Int,
        in transaction: Transaction
    ) throws -> NoteID? {
        let canonical = try row.canonical
        for key in older + [key] {
            guard let id = key.noteID(of: canonical, occurrence: occurrence) else { return nil }
            if try transaction.hasEntry(id) { return nil }
        }
        return key.noteID(of: canonical, occurrence: occurrence)
    }

    /// The consultation of a row; one that stands alone has the name of its note.
    func consultation(of row: ImportedRow, _ note: NoteID) -> FolderID? {
        row.matter.flatMap(key.folderID) ?? FolderID(bytes: note.bytes)
    }

    private static func place(_ record: ImportMemoryRecord) -> Place {
        Place(center: record.center, folder: record.id)
    }

    private static func begin(
        for officer: OfficerKeys,
        in transaction: Transaction,
        _ world: World
    ) throws -> (record: ImportMemoryRecord, key: LayerKey) {
        let record = ImportMemoryRecord(id: .random(), center: officer.center, since: world.today)
        try transaction.insert(record)
        return (record, LayerKey.new(.folder, epoch: 1))
    }

    /// Grants it to whoever keeps counselling logs here and does not hold it yet, and to recovery.
    private static func share(
        _ key: LayerKey,
        of record: ImportMemoryRecord,
        by officer: OfficerKeys,
        _ directory: Directory,
        in transaction: Transaction
    ) throws {
        let holders = Set(try transaction.importGrants(of: record.id).map(\.key))
        let counsellors = try transaction.officers(of: record.center)
            .filter { $0.may(.counsel) || $0.id == officer.officer }
            .compactMap { directory.card(of: $0.id) }
        for card in counsellors + [directory.recovery] where !holders.contains(card.id) {
            try transaction.insertImport(
                key.grant(to: card, as: .keeper, in: place(record), signedBy: officer)
            )
        }
    }
}
