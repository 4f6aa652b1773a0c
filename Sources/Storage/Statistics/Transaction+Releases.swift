package import Casework
import Foundation
import GRDB

extension Transaction {
    /// Keeps a release as the next one of its center.
    ///
    /// - Returns: whether it is the next; of two people at once the second is told.
    package func add(_ release: ReleaseRecord) throws -> Bool {
        guard try releaseCount(of: release.center) == release.sequence - 1 else { return false }
        try run(
            """
            INSERT INTO statistic_release
                (center, sequence, officer, released_on, figures, wrapped, counted, signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                release.center, release.sequence, release.officer, release.releasedOn,
                String(decoding: release.figures, as: UTF8.self), release.wrapped,
                release.counted, release.signature,
            ]
        )
        return true
    }

    package func releaseCount(of center: CenterID) throws -> Int {
        try row(
            "SELECT count(*) AS number FROM statistic_release WHERE center = ?",
            [center]
        )?.read("number") ?? 0
    }

    /// All releases of a center, the first one first.
    package func releases(of center: CenterID) throws -> [ReleaseRecord] {
        try rows(
            "SELECT * FROM statistic_release WHERE center = ? ORDER BY sequence",
            [center]
        ).map { row in
            let figures: String = try row.read("figures")
            return ReleaseRecord(
                center: try row.read("center"),
                sequence: try row.read("sequence"),
                officer: try row.read("officer"),
                releasedOn: try row.read("released_on"),
                figures: Data(figures.utf8),
                wrapped: try row.read("wrapped"),
                counted: try row.read("counted"),
                signature: try row.read("signature")
            )
        }
    }
}
