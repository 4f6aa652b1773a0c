package import Casework
import GRDB

/// A deadline of a folder, in the clear: reminders must work while nobody is signed in.
package struct ClockRecord: Hashable, Sendable {
    package let folder: FolderID
    package let rule: String
    package let article: String?
    package let dueOn: Day
    package let state: State

    package init(
        folder: FolderID,
        rule: String,
        article: String? = nil,
        dueOn: Day,
        state: State
    ) {
        self.folder = folder
        self.rule = rule
        self.article = article
        self.dueOn = dueOn
        self.state = state
    }

    /// Whether the days still count.
    package enum State: String, CaseIterable, Sendable { case running, met, stopped }
}

extension Transaction {
    /// Starts a clock, or sets it anew.
    package func set(_ clock: ClockRecord) throws {
        try run(
            """
            INSERT INTO clock (folder, rule, article, due_on, state) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (folder, rule) DO UPDATE SET
                article = excluded.article, due_on = excluded.due_on, state = excluded.state
            """,
            [clock.folder, clock.rule, clock.article, clock.dueOn, clock.state.rawValue]
        )
    }

    /// Ends a running clock as met or stopped.
    package func end(clock rule: String, of folder: FolderID, as state: ClockRecord.State) throws {
        try run(
            "UPDATE clock SET state = ? WHERE folder = ? AND rule = ? AND state = 'running'",
            [state.rawValue, folder, rule]
        )
    }

    /// Lets a stopped clock run on to the day it had; what was promised stays promised.
    package func restart(clock rule: String, of folder: FolderID) throws {
        try run(
            "UPDATE clock SET state = 'running' WHERE folder = ? AND rule = ? AND state = 'stopped'",
            [folder, rule]
        )
    }

    package func clock(_ rule: String, of folder: FolderID) throws -> ClockRecord? {
        try row("SELECT * FROM clock WHERE folder = ? AND rule = ?", [folder, rule]).map { row in
            ClockRecord(
                folder: try row.read("folder"),
                rule: try row.read("rule"),
                article: try row.read("article"),
                dueOn: try row.read("due_on"),
                state: try row.word("state")
            )
        }
    }
}
