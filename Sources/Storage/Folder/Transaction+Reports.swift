package import Casework
import Foundation
import GRDB

/// A row of the list of reports: the folder, and the grant with which its summary opens.
package struct ListedReport: Sendable {
    package let folder: FolderRecord
    package let grant: Grant
    package let dueOn: Day?
}

/// Which reports a list shows.
package enum ReportFilter: Hashable, Sendable {
    case stage(ReportStage)
    /// The reporter wrote again, and nobody has read or answered it.
    case replied
    /// An answer is due by that day; the most urgent first.
    case due(by: Day)
    /// Its period passes, and the day of deletion is told; the next to go first.
    case expiring
    /// The reporter chose a time to come; the nearest first.
    case meeting
    /// Those in charge have to do something beyond an answer; the most urgent first.
    case nextStep

    var condition: String {
        switch self {
        case .stage: "folder.stage = ?"
        // Each stage by its name, so that the index finds the few without a look at all others.
        case .replied: "folder.unread = 1 AND folder.stage IN (\(places))"
        case .due: "clock.due_on <= ?"
        case .expiring, .meeting, .nextStep: "clock.due_on IS NOT NULL"
        }
    }

    var arguments: [String] {
        switch self {
        case .stage(let stage): [stage.rawValue]
        case .replied: Self.beyondNew
        case .due(let day): [day.description]
        case .expiring, .meeting, .nextStep: []
        }
    }

    /// The clock whose day a row shows.
    var clock: String {
        switch self {
        case .stage, .replied, .due: "answer"
        case .expiring: RetentionClock.announced
        case .meeting: "meeting"
        case .nextStep: "next-step"
        }
    }

    private var places: String { arguments.map { _ in "?" }.joined(separator: ", ") }

    private static let beyondNew = ReportStage.allCases.filter { $0 != .new }.map(\.rawValue)

    var order: String {
        switch self {
        case .stage, .replied: "folder.unread DESC, folder.opened_on DESC, folder.id DESC"
        case .due, .expiring, .meeting, .nextStep: "clock.due_on, folder.id"
        }
    }
}

extension Transaction {
    /// The reports of one filter that a key can open.
    ///
    /// Whoever holds no grant does not learn that a folder exists.
    package func reports(
        for key: KeyID,
        in center: CenterID,
        _ filter: ReportFilter,
        offset: Int,
        limit: Int
    ) throws -> [ListedReport] {
        var arguments: StatementArguments = [key, center]
        arguments += StatementArguments(filter.arguments)
        arguments += [limit, offset]
        return try rows(
            """
            SELECT folder.*, access_grant.carries, access_grant.epoch AS grant_epoch,
                access_grant.role, access_grant.not_after, access_grant.form,
                access_grant.wrapped, access_grant.granter, access_grant.signature,
                clock.due_on
            FROM folder
            JOIN access_grant ON access_grant.folder = folder.id
                AND access_grant.carries = 'folder' AND access_grant.epoch = folder.epoch
                AND access_grant.key = ?
            LEFT JOIN clock ON clock.folder = folder.id AND clock.rule = '\(filter.clock)'
                AND clock.state = 'running'
            WHERE folder.center = ? AND folder.kind = 'report' AND \(filter.condition)
            ORDER BY \(filter.order)
            LIMIT ? OFFSET ?
            """,
            arguments
        ).map { row in
            ListedReport(
                folder: try Self.folder(row),
                grant: try Self.listedGrant(row, of: key),
                dueOn: try row.read("due_on")
            )
        }
    }

    /// Who is in charge of a report now, as its grants say.
    package func assignees(of folder: FolderID) throws -> [OfficerID] {
        try rows(
            """
            SELECT key.officer FROM access_grant JOIN key ON key.id = access_grant.key
            JOIN folder ON folder.id = access_grant.folder
            WHERE access_grant.folder = ? AND access_grant.role = 'assigned'
                AND access_grant.carries = 'folder' AND access_grant.epoch = folder.epoch
            ORDER BY key.officer
            """,
            [folder]
        ).map { try $0.read("officer") }
    }

    /// How many reports of each stage a key can open.
    package func reportCounts(for key: KeyID, in center: CenterID) throws -> [ReportStage: Int] {
        try stageCounts(of: .report, for: key, in: center)
    }
}

extension Transaction {
    /// How many bytes the words of a report's first entry take, sealed and padded.
    package func sizeOfStory(of folder: FolderID) throws -> Int {
        try row(
            "SELECT length(body) AS size FROM entry WHERE folder = ? AND sequence = 1",
            [folder]
        )?.read("size") ?? 0
    }
}
