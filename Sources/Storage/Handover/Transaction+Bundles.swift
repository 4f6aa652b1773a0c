package import Casework
package import Foundation
import GRDB

extension Transaction {
    /// Keeps one part of a bundle at the center that holds it.
    package func insert(
        _ part: Data,
        _ index: Int,
        of bundle: BundleID,
        at center: CenterID
    ) throws {
        try run(
            "INSERT INTO bundle_part (center, bundle, part, body) VALUES (?, ?, ?, ?)",
            [center, bundle, index, part]
        )
    }

    /// A bundle as it lies, to be read part by part.
    package func parts(of bundle: BundleID, at center: CenterID) throws -> BundleParts {
        BundleParts(
            cursor: try Row.fetchCursor(
                database.cachedStatement(
                    sql: """
                        SELECT body FROM bundle_part WHERE center = ? AND bundle = ? ORDER BY part
                        """
                ),
                arguments: [center, bundle]
            )
        )
    }

    /// One part of a bundle, so that a large one can be sent on without being read whole.
    package func part(
        _ index: Int,
        of bundle: BundleID,
        at center: CenterID
    ) throws -> Data? {
        try row(
            "SELECT body FROM bundle_part WHERE center = ? AND bundle = ? AND part = ?",
            [center, bundle, index]
        ).map { try $0.read("body") }
    }

    /// A bundle goes to a center of the same server, part by part: all at once would lie in memory.
    package func carry(_ bundle: BundleID, from: CenterID, to center: CenterID) throws {
        var part = 0
        repeat {
            try run(
                "UPDATE bundle_part SET center = ? WHERE center = ? AND bundle = ? AND part = ?",
                [center, from, bundle, part]
            )
            part += 1
        } while changes == 1
    }

    /// Nobody needs its content any more.
    package func deleteParts(of bundle: BundleID, at center: CenterID) throws {
        try run("DELETE FROM bundle_part WHERE center = ? AND bundle = ?", [center, bundle])
    }

    /// Takes a bundle in.
    ///
    /// - Returns: whether it is new here; a bundle is taken in once.
    package func insert(_ received: ReceivedBundle) throws -> Bool {
        try run(
            """
            INSERT INTO received_bundle (center, id, sender, came_on, brought_by, size)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (center, id) DO NOTHING
            """,
            [
                received.center, received.id, received.sender, received.cameOn,
                received.broughtBy, received.size,
            ]
        )
        return changes == 1
    }

    package func received(_ id: BundleID, at center: CenterID) throws -> ReceivedBundle? {
        try row("SELECT * FROM received_bundle WHERE center = ? AND id = ?", [center, id])
            .map(Self.received)
    }

    /// What waits at a center for an answer, the last first.
    package func waitingBundles(at center: CenterID) throws -> [ReceivedBundle] {
        try rows(
            """
            SELECT * FROM received_bundle WHERE center = ? AND answer IS NULL
            ORDER BY came_on DESC, id
            """,
            [center]
        ).map(Self.received)
    }

    /// What a center has answered, the last that came first; so many from a place on.
    package func answeredBundles(
        at center: CenterID,
        offset: Int,
        limit: Int
    ) throws -> [ReceivedBundle] {
        try rows(
            """
            SELECT * FROM received_bundle WHERE center = ? AND answer IS NOT NULL
            ORDER BY came_on DESC, id LIMIT ? OFFSET ?
            """,
            [center, limit, offset]
        ).map(Self.received)
    }

    /// Answers what came; of two officers at once the second is told.
    package func answer(
        _ receipt: HandoverReceipt,
        at center: CenterID,
        by officer: OfficerID,
        folder: FolderID?
    ) throws -> Bool {
        try run(
            """
            UPDATE received_bundle
            SET answer = ?, decline_reason = ?, answered_by = ?, answered_on = ?, receipt = ?,
                folder = ?
            WHERE center = ? AND id = ? AND answer IS NULL
            """,
            [
                receipt.answer.rawValue, receipt.reason?.rawValue, officer, receipt.day,
                receipt.signature, folder, center, receipt.bundle,
            ]
        )
        return changes == 1
    }

    private static func received(_ row: Row) throws -> ReceivedBundle {
        let id: BundleID = try row.read("id")
        var answered: AnsweredBundle?
        if let officer: OfficerID = try row.read("answered_by") {
            answered = AnsweredBundle(
                receipt: HandoverReceipt(
                    bundle: id,
                    recipient: Data(),
                    answer: try row.word("answer"),
                    reason: try row.declineReason,
                    day: try row.read("answered_on"),
                    signature: try row.read("receipt")
                ),
                officer: officer,
                folder: try row.read("folder")
            )
        }
        return ReceivedBundle(
            id: id,
            center: try row.read("center"),
            sender: try row.read("sender"),
            cameOn: try row.read("came_on"),
            broughtBy: try row.read("brought_by"),
            size: try row.read("size"),
            answered: answered
        )
    }
}

/// The parts of a bundle, one after another, for as long as its transaction.
package struct BundleParts {
    fileprivate let cursor: RowCursor

    /// The next one, and nothing after the last.
    package func next() throws -> Data? { try cursor.next()?.read("body") }
}
