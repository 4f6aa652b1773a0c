package import Casework
package import Foundation
import GRDB

/// A center as the database keeps it; its own words are JSON of `CenterProfile`.
package struct CenterRecord: Hashable, Sendable {
    package let id: CenterID
    package let window: CenterID
    package let slug: String
    package let position: Int
    package let foundedOn: Day
    package let roster: Int
    package let definition: Data

    package init(
        id: CenterID,
        window: CenterID,
        slug: String,
        position: Int,
        foundedOn: Day,
        roster: Int = 1,
        definition: Data
    ) {
        self.id = id
        self.window = window
        self.slug = slug
        self.position = position
        self.foundedOn = foundedOn
        self.roster = roster
        self.definition = definition
    }
}

extension Transaction {
    /// Opens a joint window; its words are JSON of `Window`.
    package func insert(window id: CenterID, definition: Data) throws {
        try run(
            "INSERT INTO joint_window (id, definition) VALUES (?, ?)",
            [id, String(decoding: definition, as: UTF8.self)]
        )
    }

    package func windowDefinition() throws -> Data? {
        try row("SELECT definition FROM joint_window LIMIT 1")
            .map { try Data(($0.read("definition") as String).utf8) }
    }

    package func insert(_ center: CenterRecord) throws {
        try run(
            """
            INSERT INTO center (id, joint_window, slug, position, founded_on, roster, definition)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                center.id, center.window, center.slug, center.position, center.foundedOn,
                center.roster, String(decoding: center.definition, as: UTF8.self),
            ]
        )
    }

    /// All centers in the order of the joint window.
    package func centers() throws -> [CenterRecord] {
        try rows("SELECT * FROM center ORDER BY position, slug").map { row in
            CenterRecord(
                id: try row.read("id"),
                window: try row.read("joint_window"),
                slug: try row.read("slug"),
                position: try row.read("position"),
                foundedOn: try row.read("founded_on"),
                roster: try row.read("roster"),
                definition: try Data((row.read("definition") as String).utf8)
            )
        }
    }

    /// The count of changes of people and keys; intake seals only for the count it has read.
    package func roster(of center: CenterID) throws -> Int {
        guard let row = try row("SELECT roster FROM center WHERE id = ?", [center]) else {
            throw StorageError.broken
        }
        return try row.read("roster")
    }

    func rosterChanged(in center: CenterID) throws {
        try run("UPDATE center SET roster = roster + 1 WHERE id = ?", [center])
    }
}
