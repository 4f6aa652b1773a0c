import Casework
import Foundation
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
    /// Those under which rows once were named by what they became, and not by their cells.
    private let former: [LayerKey]
    /// Earlier versions counted rows together that were not the same: so far a number is looked for.
    private static let formerOccurrences = 32

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
        if held.isEmpty { held = [try begin(for: officer, in: transaction, world)] }
        let memories = try held.map { record, key in
            try record.memory.map {
                try key.open(memory: $0, in: place(record), as: ImportMemory.self)
            } ?? ImportMemory()
        }
        guard let (record, key) = held.last, let memory = memories.last else {
            throw StorageError.broken
        }
        try share(key, of: record, by: officer, directory, in: transaction)
        return ImportSecrets(
            memory: memory,
            record: record,
            key: key,
            older: held.dropLast().map(\.key),
            former: zip(held, memories).filter { $0.1.namesByCells != true }.map(\.0.key)
        )
    }

    /// Keeps what was decided about a table, for the next one.
    mutating func learn(from plan: ImportPlan, in transaction: Transaction) throws {
        memory.learn(from: plan)
        record.memory = try key.seal(memory: memory, in: Self.place(record))
        try transaction.update(record)
    }

    /// The name of the note that a row becomes, or nothing if it is there already or was deleted.
    func newNote(
        of row: ImportedRow,
        occurrence: Int,
        in transaction: Transaction
    ) throws -> NoteID? {
        for key in older + [key] {
            guard let id = key.noteID(of: row.name, occurrence: occurrence),
                try !wasHere(id, isAlone: row.matter == nil, in: transaction)
            else { return nil }
        }
        return key.noteID(of: row.name, occurrence: occurrence)
    }

    /// What the same name is counted by: as long as an id, and however long the row is.
    func mark(of name: Data) -> NoteID? { key.noteID(of: name, occurrence: 0) }

    var looksForFormerNames: Bool { !former.isEmpty }

    /// Whether a row came in when rows were named otherwise: more often than it has been met before.
    func wasHere(
        _ names: [Data],
        met before: Int,
        isAlone: Bool,
        in transaction: Transaction
    ) throws -> Bool {
        var found = 0
        for occurrence in 0..<max(Self.formerOccurrences, before + 1) {
            for (key, name) in former.flatMap({ key in names.map { (key, $0) } }) {
                guard let id = key.noteID(of: name, occurrence: occurrence),
                    try wasHere(id, isAlone: isAlone, in: transaction)
                else { continue }
                found += 1
                if found > before { return true }
            }
        }
        return false
    }

    private func wasHere(_ id: NoteID, isAlone: Bool, in transaction: Transaction) throws -> Bool {
        if try transaction.hasEntry(id) { return true }
        // A row that stands alone gave its consultation its own name.
        guard isAlone, let folder = FolderID(bytes: id.bytes) else { return false }
        return try transaction.wasDeleted(folder)
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
        var record = ImportMemoryRecord(id: .random(), center: officer.center, since: world.today)
        let key = LayerKey.new(.folder, epoch: 1)
        var memory = ImportMemory()
        memory.namesByCells = true
        record.memory = try key.seal(memory: memory, in: place(record))
        try transaction.insert(record)
        return (record, key)
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
