package import Casework
package import Foundation
import GRDB

/// Whose words a version holds: a center's, or the window's that several centers share.
package enum RevisedPages: Hashable, Sendable {
    case window(CenterID)
    case center(CenterID)

    fileprivate var table: String {
        switch self {
        case .window: "window_revision"
        case .center: "center_revision"
        }
    }

    fileprivate var owner: String {
        switch self {
        case .window: "joint_window"
        case .center: "center"
        }
    }

    fileprivate var id: CenterID {
        switch self {
        case .window(let id), .center(let id): id
        }
    }
}

extension Transaction {
    /// Counts all versions of all pages: who has read the words at this count has read the latest.
    package func revisionCount() throws -> Int {
        guard
            let row = try row(
                """
                SELECT (SELECT count(*) FROM window_revision)
                    + (SELECT count(*) FROM center_revision) AS total
                """
            )
        else { throw StorageError.broken }
        return try row.read("total")
    }

    /// The joint window's number, which its versions are kept under.
    package func windowID() throws -> CenterID? {
        try row("SELECT id FROM joint_window LIMIT 1").map { try $0.read("id") }
    }

    /// All versions, the latest first; none while nothing was ever changed.
    package func revisions(of pages: RevisedPages) throws -> [Revision] {
        try rows(
            """
            SELECT number, published_on, officer, part FROM \(pages.table)
            WHERE \(pages.owner) = ? ORDER BY number DESC
            """,
            [pages.id]
        ).map { row in
            Revision(
                number: try row.read("number"),
                publishedOn: try row.read("published_on"),
                officer: try row.read("officer"),
                part: try row.read("part")
            )
        }
    }

    /// The words of one version, as JSON.
    package func definition(_ number: Int, of pages: RevisedPages) throws -> Data? {
        try row(
            "SELECT definition FROM \(pages.table) WHERE \(pages.owner) = ? AND number = ?",
            [pages.id, number]
        ).map { try Data(($0.read("definition") as String).utf8) }
    }

    /// Keeps a version; the numbers go up by one each time.
    package func insert(_ revision: Revision, of pages: RevisedPages, definition: Data) throws {
        try run(
            """
            INSERT INTO \(pages.table)
                (\(pages.owner), number, published_on, officer, part, definition)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                pages.id, revision.number, revision.publishedOn, revision.officer, revision.part,
                String(decoding: definition, as: UTF8.self),
            ]
        )
    }

    /// Puts the words where every page reads them.
    package func set(definition: Data, of pages: RevisedPages) throws {
        let table =
            switch pages {
            case .window: "joint_window"
            case .center: "center"
            }
        try run(
            "UPDATE \(table) SET definition = ? WHERE id = ?",
            [String(decoding: definition, as: UTF8.self), pages.id]
        )
    }
}
