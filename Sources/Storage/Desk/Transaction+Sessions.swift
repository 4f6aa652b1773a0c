package import Casework
package import Foundation
import GRDB

/// A signed-in officer as the database knows them; instants in whole seconds since 1970.
package struct SessionRecord: Hashable, Sendable {
    package let tokenHash: Data
    package let officer: OfficerID
    package let center: CenterID
    package let since: Int
    package var seen: Int
    package var ended: Int?
    package var keys: Sealed?

    package init(
        tokenHash: Data,
        officer: OfficerID,
        center: CenterID,
        since: Int,
        seen: Int,
        ended: Int? = nil,
        keys: Sealed?
    ) {
        self.tokenHash = tokenHash
        self.officer = officer
        self.center = center
        self.since = since
        self.seen = seen
        self.ended = ended
        self.keys = keys
    }
}

extension Transaction {
    package func insert(_ session: SessionRecord) throws {
        try run(
            """
            INSERT INTO session (token_hash, officer, center, since, seen, ended, keys)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                session.tokenHash, session.officer, session.center, session.since, session.seen,
                session.ended, session.keys,
            ]
        )
    }

    package func session(_ tokenHash: Data) throws -> SessionRecord? {
        try row("SELECT * FROM session WHERE token_hash = ?", [tokenHash]).map(Self.session)
    }

    static func session(_ row: Row) throws -> SessionRecord {
        SessionRecord(
            tokenHash: try row.read("token_hash"),
            officer: try row.read("officer"),
            center: try row.read("center"),
            since: try row.read("since"),
            seen: try row.read("seen"),
            ended: try row.read("ended"),
            keys: try row.read("keys")
        )
    }

    package func touch(_ tokenHash: Data, at instant: Int) throws {
        try run(
            "UPDATE session SET seen = ? WHERE token_hash = ? AND ended IS NULL AND seen < ?",
            [instant, tokenHash, instant]
        )
    }

    /// Ends a session: its keys go at once, its hash stays a day for words that come too late.
    package func endSession(_ tokenHash: Data, at instant: Int) throws {
        try run(
            "UPDATE session SET ended = ?, keys = NULL WHERE token_hash = ? AND ended IS NULL",
            [instant, tokenHash]
        )
    }

    /// Ends what lay idle or lasted too long, and forgets what ended more than a day ago.
    package func sweepSessions(at instant: Int, idle: Int, longest: Int) throws {
        try run(
            """
            UPDATE session SET ended = ?, keys = NULL
            WHERE ended IS NULL AND (seen < ? OR since < ?)
            """,
            [instant, instant - idle, instant - longest]
        )
        try run("DELETE FROM session WHERE ended < ?", [instant - 24 * 60 * 60])
    }
}
