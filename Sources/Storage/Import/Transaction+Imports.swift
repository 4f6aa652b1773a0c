package import Casework
import GRDB

extension Transaction {
    package func insert(_ table: ImportRecord) throws {
        try run(
            """
            INSERT INTO import_table
            (id, center, officer, brought_on, expires, row_count, piece_count, done, plan)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                table.id, table.center, table.officer, table.broughtOn, table.expires, table.rows,
                table.pieces, table.done, table.plan,
            ]
        )
    }

    package func insert(_ pieces: [Sealed], from first: Int, of id: ImportID) throws {
        for (index, piece) in pieces.enumerated() {
            try run(
                "INSERT INTO import_piece (import, piece, sealed) VALUES (?, ?, ?)",
                [id, first + index, piece]
            )
        }
    }

    /// Says that all pieces are there.
    package func setPieces(_ count: Int, of id: ImportID) throws {
        try run("UPDATE import_table SET piece_count = ? WHERE id = ?", [count, id])
    }

    /// A table that this officer is bringing; somebody else's is not there.
    package func importTable(_ id: ImportID, of officer: OfficerID) throws -> ImportRecord? {
        try row("SELECT * FROM import_table WHERE id = ? AND officer = ?", [id, officer])
            .map(Self.importTable)
    }

    /// The tables that an officer is bringing.
    package func importTables(of officer: OfficerID) throws -> [ImportRecord] {
        try rows("SELECT * FROM import_table WHERE officer = ? ORDER BY expires, id", [officer])
            .map(Self.importTable)
    }

    package func importPiece(_ piece: Int, of id: ImportID) throws -> Sealed? {
        try row("SELECT sealed FROM import_piece WHERE import = ? AND piece = ?", [id, piece])?
            .read("sealed")
    }

    package func setPlan(_ plan: Sealed, of id: ImportID) throws {
        try run("UPDATE import_table SET plan = ? WHERE id = ?", [plan, id])
    }

    /// Says how many rows were gone through, in the transaction that wrote their notes.
    ///
    /// - Throws: `moved` when somebody else went on in the meantime.
    package func setDone(_ done: Int, after before: Int, of id: ImportID) throws {
        try run(
            "UPDATE import_table SET done = ? WHERE id = ? AND done = ?",
            [done, id, before]
        )
        guard changes == 1 else { throw StorageError.moved }
    }

    package func deleteImport(_ id: ImportID, of officer: OfficerID) throws {
        try run("DELETE FROM import_table WHERE id = ? AND officer = ?", [id, officer])
    }

    /// Throws away what nobody carried over in time.
    package func sweepImports(at instant: Int) throws {
        try run("DELETE FROM import_table WHERE expires <= ?", [instant])
    }

    /// Whether a folder of that name was deleted; it does not come back.
    package func wasDeleted(_ id: FolderID) throws -> Bool {
        try row("SELECT 1 FROM tombstone WHERE folder = ?", [id]) != nil
    }

    private static func importTable(_ row: Row) throws -> ImportRecord {
        ImportRecord(
            id: try row.read("id"),
            center: try row.read("center"),
            officer: try row.read("officer"),
            broughtOn: try row.read("brought_on"),
            expires: try row.read("expires"),
            rows: try row.read("row_count"),
            pieces: try row.read("piece_count"),
            done: try row.read("done"),
            plan: try row.read("plan")
        )
    }
}
