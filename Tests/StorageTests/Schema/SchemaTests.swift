import Casework
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// The tables as they are, and what is said of them in public.
struct SchemaTests {
    private static let schema = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Storage/schema.sql")

    private let home: TemporaryHome

    init() async throws { home = try await TemporaryHome() }

    /// Every table, index and trigger, as the database itself gives it back.
    private func live() async throws -> String {
        try await home.database.read { transaction in
            let made = try transaction.rows(
                """
                SELECT sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
                ORDER BY tbl_name, type = 'trigger', type = 'index', name
                """
            ).map { try $0.read("sql") as String }
            return
                "-- Generated from a new database by the migrations; RECORD=1 writes it anew.\n\n"
                + made.joined(separator: ";\n\n") + ";\n"
        }
    }

    @Test func `schema.sql is what a new home has`() async throws {
        let difference = try await Snapshot.difference(of: live(), from: Self.schema)
        #expect(difference == nil)
    }

    @Test func `every column of the true database is explained in both languages`() async throws {
        let told = try SchemaTable.all()
        let real = try await home.database.read { transaction throws in
            try transaction.tables().map { table in
                let columns = try transaction.rows("SELECT name FROM pragma_table_info('\(table)')")
                    .map { try $0.read("name") as String }
                return "\(table): \(columns.joined(separator: ", "))"
            }
        }
        let explained = told.map { table in
            "\(table.name): \(table.columns.map(\.name).joined(separator: ", "))"
        }
        #expect(explained.sorted() == real)
        for column in told.flatMap(\.columns) {
            #expect(column.ko.contains(where: { ("가"..."힣").contains($0) }) || column.ko == "해")
            #expect(!column.en.contains(where: { ("가"..."힣").contains($0) }))
        }
    }

    @Test func `what holds words or keys is said to be sealed, and is bytes`() async throws {
        let columns = try SchemaTable.all().flatMap(\.columns)
        let sealed = columns.filter { $0.how == .sealed }.map { "\($0.table).\($0.name)" }
        #expect(
            Set(sealed) == [
                "access_grant.wrapped", "attachment.sealed", "bundle_part.body",
                "calendar_event.body",
                "coding.sealed", "coding_key.wrapped", "note_draft.body",
                "renewed_coding_key.wrapped", "entry.body", "folder.summary", "handover.terms",
                "invitation.wrapped",
                "import_grant.wrapped", "import_memory.memory", "import_piece.sealed",
                "import_table.plan", "key_ring.sealed",
                "late_words.sealed", "recovery_share.wrapped", "search_copy.body", "session.keys",
                "statistic_release.counted", "statistic_release.wrapped",
                "thread_key.wrapped", "unlock_slot.wrapped",
            ]
        )
        try await home.database.read { transaction throws in
            for column in columns where column.how == .sealed {
                let row = try #require(
                    try transaction.row(
                        "SELECT type FROM pragma_table_info('\(column.table)') WHERE name = ?",
                        [column.name]
                    )
                )
                #expect(try row.read("type") == "BLOB")
            }
        }
    }

    @Test func `every table is strict, and all but the heartbeat are without row numbers`()
        async throws
    {
        try await home.database.read { transaction throws in
            let rows = try transaction.rows(
                """
                SELECT name, strict, wr FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
                    AND name <> 'grdb_migrations'
                """
            )
            #expect(rows.count == (try SchemaTable.all().count))
            for row in rows {
                let name: String = try row.read("name")
                #expect(try row.read("strict"), "\(name)")
                #expect(try row.read("wr") == (name != "heartbeat"), "\(name)")
            }
        }
    }

    @Test func `an explanation that is missing or half is an error`() {
        for line in [
            "id BLOB,", "id BLOB, -- clear", "id BLOB, -- clear: 열쇠", "id BLOB, -- open: 가 | a",
            "id BLOB, -- clear: | a", "id BLOB, -- clear: 가 |", "id BLOB, -- clear: 가 | a | b",
        ] {
            #expect(throws: StorageError.broken, "\(line)") {
                try MigrationText("CREATE TABLE t (\n    \(line)\n) STRICT;").tables()
            }
        }
    }

    @Test func `a comment counts on the last line of its column`() throws {
        let sql = """
            CREATE TABLE first (
                kind TEXT NOT NULL CHECK (
                    kind IN ('a', 'b')), -- clear: 갈래 | its kind
                body BLOB, -- sealed: 글 | words
                CHECK ((kind = 'a') = (body IS NULL)),
                PRIMARY KEY (kind)
            ) STRICT;
            CREATE INDEX first_by_kind ON first (kind);
            CREATE TABLE second (
                id BLOB NOT NULL -- hashed: 흔적 | a trace
            ) STRICT;
            """
        let tables = try MigrationText(sql).tables()
        #expect(tables.map(\.name) == ["first", "second"])
        #expect(
            tables[0].columns == [
                SchemaColumn(table: "first", name: "kind", how: .clear, ko: "갈래", en: "its kind"),
                SchemaColumn(table: "first", name: "body", how: .sealed, ko: "글", en: "words"),
            ]
        )
        #expect(tables[1].columns.map(\.how) == [.hashed])
    }
}
