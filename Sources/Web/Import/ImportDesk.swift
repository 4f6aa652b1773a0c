package import Casework
package import Documents
import Foundation
import Storage
package import Vault

/// One officer's tables on their way in: brought, decided about, tried and carried over.
package struct ImportDesk: Sendable {
    package let world: World
    package let keys: OfficerKeys
    package let address: String

    package init(world: World, keys: OfficerKeys, address: String) {
        (self.world, self.keys, self.address) = (world, keys, address)
    }

    private static let rowsInPiece = 256
    private static let bytesInPiece = 256 * 1_024
    private static let piecesAtOnce = 16
    private static let planPart = -1

    /// Reads a table and keeps its rows, sealed piece by piece, for a day.
    ///
    /// - Throws: `TableTrouble`, `SandboxBusy`, `StorageError`.
    package func bring(_ source: TableSource) async throws -> ImportID {
        let id = ImportID.random()
        let keys = keys
        let (pieces, rows, first, widths, account) = try await world.tables.run {
            var (pieces, waiting, first): ([Sealed], [TableRow], [TableRow]) = ([], [], [])
            var (count, bytes) = (0, 0)
            var widths: [Int: Int] = [:]
            func keep() throws {
                let plain = TableRows.encode(waiting)
                pieces.append(try keys.seal(plain, ofImport: id, part: pieces.count))
                (waiting, bytes) = ([], 0)
            }
            let account = try TableReader().read(source) { row in
                if first.count < TableHead.searched { first.append(row) }
                waiting.append(row)
                count += 1
                widths[row.sheet] = max(row.cells.count, widths[row.sheet] ?? 0)
                bytes += row.cells.reduce(0) { $0 + $1.shown.utf8.count }
                if waiting.count == Self.rowsInPiece || bytes > Self.bytesInPiece { try keep() }
            }
            if !waiting.isEmpty { try keep() }
            return (pieces, count, first, widths, account)
        }
        let memory = try await secrets().memory
        let known = world.importLabels.merging(memory.titles) { _, remembered in remembered }
        let sheet = first.filter { $0.sheet == first.first?.sheet }
        guard let head = TableHead(among: sheet, knowing: known), rows > 1 else {
            throw TableTrouble.noRows
        }
        let plan = ImportPlan(
            proposing: head.covering(widths[head.sheet] ?? 0),
            labels: known,
            countsFrom1904: account.countsFrom1904,
            values: memory.values
        )
        try await keep(id, pieces, rows: rows, plan)
        return id
    }

    private func keep(_ id: ImportID, _ pieces: [Sealed], rows: Int, _ plan: ImportPlan)
        async throws
    {
        let record = ImportRecord(
            id: id,
            center: keys.center,
            officer: keys.officer,
            broughtOn: world.today,
            expires: world.instant + ImportRecord.kept,
            rows: rows,
            // Until all of them are there, it is not shown to anybody.
            pieces: 0,
            plan: try sealed(plan, of: id)
        )
        try await world.database.write { try $0.insert(record) }
        for start in stride(from: 0, to: pieces.count, by: Self.piecesAtOnce) {
            let some = pieces[start..<min(start + Self.piecesAtOnce, pieces.count)]
            try await world.database.write { try $0.insert(Array(some), from: start, of: id) }
        }
        let count = pieces.count
        try await world.database.write { try $0.setPieces(count, of: id) }
    }

    /// A table of this officer, whole, and what was decided about it.
    package func find(_ id: ImportID) async throws -> (record: ImportRecord, plan: ImportPlan)? {
        let officer = keys.officer
        guard let record = try await world.database.read({ try $0.importTable(id, of: officer) }),
            record.pieces > 0, record.expires > world.instant
        else { return nil }
        let plan = try keys.open(record.plan, ofImport: id, part: Self.planPart)
        return (record, try JSONDecoder().decode(ImportPlan.self, from: plan))
    }

    package func decide(_ plan: ImportPlan, of id: ImportID) async throws {
        let sealed = try sealed(plan, of: id)
        let (keys, world) = (keys, world)
        try await world.database.write { transaction in
            try transaction.setPlan(sealed, of: id)
            var secrets = try ImportSecrets.open(with: keys, in: transaction, world: world)
            try secrets.learn(from: plan, in: transaction)
        }
    }

    package func discard(_ id: ImportID) async throws {
        let officer = keys.officer
        try await world.database.write { try $0.deleteImport(id, of: officer) }
    }

    /// Gives the rows below the titles in their order, some at a time, each with its place from 0.
    package func rows(
        of record: ImportRecord,
        _ plan: ImportPlan,
        _ take: ([(place: Int, row: TableRow)]) async throws -> Void
    ) async throws {
        var body = TableBody(below: plan.head)
        var place = 0
        for piece in 0..<record.pieces {
            let sealed = try await world.database.read {
                try $0.importPiece(piece, of: record.id)
            }
            guard let sealed else { throw StorageError.broken }
            let plain = try keys.open(sealed, ofImport: record.id, part: piece)
            let rows = try TableRows.decode(plain).map { row in
                defer { place += 1 }
                return (place, row)
            }
            try await take(rows.filter { body.holds($0.1) })
        }
    }

    /// The first row below the titles, to show what stands in each column.
    func firstRow(of record: ImportRecord, _ plan: ImportPlan) async throws -> TableRow? {
        var first: TableRow?
        try await rows(of: record, plan) { rows in first = first ?? rows.first?.row }
        return first
    }

    func secrets() async throws -> ImportSecrets {
        let (keys, world) = (keys, world)
        return try await world.database.write {
            try ImportSecrets.open(with: keys, in: $0, world: world)
        }
    }

    /// How this officer's rows are read under a plan.
    func reading(_ plan: ImportPlan) -> RowReading {
        RowReading(plan, codes: world.counselling(of: keys.center).codes, today: world.today)
    }

    private func sealed(_ plan: ImportPlan, of id: ImportID) throws -> Sealed {
        try keys.seal(JSONEncoder().encode(plan), ofImport: id, part: Self.planPart)
    }
}
