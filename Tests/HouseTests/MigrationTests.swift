import Foundation
import Testing

/// The tables are strict and every column says what is kept: `/what-we-keep` is drawn from it.
struct MigrationTests {
    static let files = SourceTree.files(below: "Sources/Storage/Migrations", ending: ".sql")

    @Test func `there are migrations, numbered and named by a noun`() throws {
        let name = try Regex(#"/[0-9]{3}-[a-z][a-z-]*\.sql$"#)
        #expect(!Self.files.isEmpty)
        #expect(Self.files.map(\.path).filter { !$0.contains(name) } == [])
        let numbers = Self.files.compactMap { $0.path.split(separator: "/").last?.prefix(3) }
        #expect(Set(numbers).count == numbers.count)
    }

    @Test(arguments: files.map(\.path))
    func `every table is strict and every column explained`(path: String) throws {
        let file = try #require(SourceTree.file(path))
        let faults = try SchemaText(file.text).faults()
        #expect(faults == [])
    }

    @Test func `a loose table and a bare column are seen`() throws {
        let text = """
            CREATE TABLE folder (
                -- A random number.
                id BLOB NOT NULL PRIMARY KEY,
                day TEXT NOT NULL, -- The day it was opened.
                stage TEXT NOT NULL CHECK (
                    stage IN ('new', 'read')
                ),
                FOREIGN KEY (id) REFERENCES key (id)
            ) WITHOUT ROWID;
            """
        #expect(
            try SchemaText(text).faults() == [
                "folder is not STRICT", "folder.stage is not explained",
            ]
        )
    }

    /// A migration that has been shipped is frozen: another one follows it.
    @Test func `a shipped migration stays as it was`() throws {
        for (name, fingerprint) in ShippedMigrations.all {
            let file = try #require(SourceTree.file("Sources/Storage/Migrations/\(name)"))
            #expect(SchemaText(file.text).fingerprint == fingerprint, "\(name) was changed")
        }
        #expect(SchemaText("a").fingerprint != SchemaText("b").fingerprint)
    }
}
