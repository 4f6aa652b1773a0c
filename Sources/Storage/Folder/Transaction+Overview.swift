package import Casework
import GRDB

/// A report as those see it who oversee the center: number, days, stage and hands, never a word.
package struct OverseenReport: Sendable {
    package let folder: FolderID
    package let number: FolderNumber
    package let openedOn: Day
    package let stage: ReportStage
    /// By when an answer is due, while one is.
    package let dueOn: Day?
}

extension Transaction {
    /// The reports of a center that are in somebody's charge and not closed, the latest answer first.
    ///
    /// What nobody has taken yet is left out: from a gap there, somebody on duty could read that its
    /// reporter left them out.
    package func overseenReports(of center: CenterID, limit: Int) throws -> [OverseenReport] {
        try rows(
            """
            SELECT folder.id, folder.year, folder.number, folder.opened_on, folder.stage, clock.due_on
            FROM folder
            LEFT JOIN clock ON clock.folder = folder.id AND clock.rule = 'answer'
                AND clock.state = 'running'
            WHERE folder.center = ? AND folder.kind = 'report' AND folder.number IS NOT NULL
                AND folder.stage IN ('assigned', 'answered', 'merged', 'withdrawn')
                AND EXISTS (SELECT 1 FROM access_grant WHERE access_grant.folder = folder.id
                    AND access_grant.role = 'assigned' AND access_grant.epoch = folder.epoch)
            ORDER BY clock.due_on IS NULL, clock.due_on, folder.year, folder.number
            LIMIT ?
            """,
            [center, limit]
        ).map { row in
            OverseenReport(
                folder: try row.read("id"),
                number: FolderNumber(year: try row.read("year"), ordinal: try row.read("number")),
                openedOn: try row.read("opened_on"),
                stage: try row.word("stage"),
                dueOn: try row.read("due_on")
            )
        }
    }
}
