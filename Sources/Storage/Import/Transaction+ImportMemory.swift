package import Casework
import GRDB

extension Transaction {
    /// What a center remembers of tables, the oldest first, each with the grants that open it.
    package func importMemories(in center: CenterID) throws -> [ImportMemoryRecord] {
        try rows("SELECT * FROM import_memory WHERE center = ? ORDER BY since, id", [center]).map {
            ImportMemoryRecord(
                id: try $0.read("id"),
                center: try $0.read("center"),
                since: try $0.read("since"),
                memory: try $0.read("memory")
            )
        }
    }

    package func insert(_ memory: ImportMemoryRecord) throws {
        try run(
            "INSERT INTO import_memory (id, center, since, memory) VALUES (?, ?, ?, ?)",
            [memory.id, memory.center, memory.since, memory.memory]
        )
    }

    package func update(_ memory: ImportMemoryRecord) throws {
        try run("UPDATE import_memory SET memory = ? WHERE id = ?", [memory.memory, memory.id])
    }

    package func importGrants(of memory: FolderID) throws -> [Grant] {
        try rows("SELECT * FROM import_grant WHERE import_memory = ?", [memory]).map { row in
            Grant(
                center: try row.read("center"),
                folder: memory,
                carries: .folder,
                epoch: 1,
                key: try row.read("key"),
                role: .keeper,
                form: .sealed,
                wrapped: try row.read("wrapped"),
                granter: try row.read("granter"),
                signature: try row.read("signature")
            )
        }
    }

    package func insertImport(_ grant: Grant) throws {
        try run(
            """
            INSERT INTO import_grant (import_memory, key, center, wrapped, granter, signature)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                grant.folder, grant.key, grant.center, grant.wrapped, grant.granter,
                grant.signature,
            ]
        )
    }
}
