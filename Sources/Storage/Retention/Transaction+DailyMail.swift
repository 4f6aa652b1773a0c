package import Casework
import Foundation
import GRDB

/// The officers' daily mail of one day and what became of it.
package struct DailyMailRecord: Hashable, Sendable {
    package let day: Day
    package let outcome: Outcome

    package init(day: Day, outcome: Outcome) { (self.day, self.outcome) = (day, outcome) }

    /// Begun is written before it is sent, so that a fall in between never sends it twice.
    package enum Outcome: String, CaseIterable, Sendable { case begun, sent, failed }
}

extension Transaction {
    package func dailyMail() throws -> DailyMailRecord? {
        try row("SELECT day, outcome FROM daily_mail WHERE id = 1").map {
            DailyMailRecord(day: try $0.read("day"), outcome: try $0.word("outcome"))
        }
    }

    package func set(_ mail: DailyMailRecord) throws {
        try run(
            """
            INSERT INTO daily_mail (id, day, outcome) VALUES (1, ?, ?)
            ON CONFLICT (id) DO UPDATE SET day = excluded.day, outcome = excluded.outcome
            """,
            [mail.day, mail.outcome.rawValue]
        )
    }
}
