package import Foundation
import GRDB

/// How often in a row a sign-in with some name failed; the name itself is not kept.
package struct ThrottleRecord: Hashable, Sendable {
    package var failures: Int
    package var until: Int
    package var lastStep: Int

    package init(failures: Int = 0, until: Int = 0, lastStep: Int = 0) {
        self.failures = failures
        self.until = until
        self.lastStep = lastStep
    }
}

extension Transaction {
    package func throttle(_ account: Data) throws -> ThrottleRecord {
        try row("SELECT * FROM throttle WHERE account = ?", [account]).map { row in
            ThrottleRecord(
                failures: try row.read("failures"),
                until: try row.read("until"),
                lastStep: try row.read("last_step")
            )
        } ?? ThrottleRecord()
    }

    package func set(_ throttle: ThrottleRecord, for account: Data) throws {
        try run(
            """
            INSERT INTO throttle (account, failures, until, last_step) VALUES (?, ?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET
                failures = excluded.failures, until = excluded.until,
                last_step = excluded.last_step
            """,
            [account, throttle.failures, throttle.until, throttle.lastStep]
        )
    }

    /// Forgets names that nobody tried for a day and that never worked.
    package func sweepThrottle(at instant: Int) throws {
        try run(
            "DELETE FROM throttle WHERE until < ? AND last_step = 0",
            [instant - 24 * 60 * 60]
        )
    }
}
