package import Casework
import GRDB

/// A row of the list of consultations: the folder, and the grant with which its summary opens.
package struct ListedConsultation: Sendable {
    package let folder: FolderRecord
    package let grant: Grant
    package let dueOn: Day?
}

/// Which consultations a list shows.
package enum ConsultationFilter: Hashable, Sendable {
    /// The highest number first.
    case stage(ConsultationStage)
    /// One of its reminders is due by that day, the most urgent first.
    case due(ConsultationClock, by: Day)
    /// Every one, as a search goes through them.
    case all
    /// Those in which somebody turned out to be a person of another one.
    case joined

    /// Numbered ones are read in the order of their numbers, from the index of these, until a page is
    /// full; by their stage, all would be read and put in order first.
    fileprivate var condition: String {
        switch self {
        case .stage: "folder.number IS NOT NULL AND +folder.stage = ?"
        case .due: "clock.due_on <= ?"
        case .all: "folder.number IS NOT NULL"
        case .joined: "folder.id IN (SELECT folder FROM entry WHERE kind = 'personJoined')"
        }
    }

    fileprivate var arguments: [String] {
        switch self {
        case .stage(let stage): [stage.rawValue]
        case .due(_, let day): [day.description]
        case .all, .joined: []
        }
    }

    /// The clock whose day a row shows.
    fileprivate var clock: ConsultationClock {
        switch self {
        case .stage, .all, .joined: .appointment
        case .due(let clock, _): clock
        }
    }

    fileprivate var order: String {
        switch self {
        case .stage, .all, .joined: "folder.year DESC, folder.number DESC"
        case .due: "clock.due_on, folder.id"
        }
    }
}

extension Transaction {
    /// The consultations of one filter that a key can open.
    ///
    /// Whoever holds no grant does not learn that one exists.
    package func consultations(
        for key: KeyID,
        in center: CenterID,
        _ filter: ConsultationFilter,
        offset: Int = 0,
        limit: Int
    ) throws -> [ListedConsultation] {
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
            LEFT JOIN clock ON clock.folder = folder.id
                AND clock.rule = '\(filter.clock.rawValue)' AND clock.state = 'running'
            WHERE folder.center = ? AND folder.kind = 'consultation' AND \(filter.condition)
            ORDER BY \(filter.order)
            LIMIT ? OFFSET ?
            """,
            arguments
        ).map { row in
            ListedConsultation(
                folder: try Self.folder(row),
                grant: try Self.listedGrant(row, of: key),
                dueOn: try row.read("due_on")
            )
        }
    }

    /// How many consultations of each stage a key can open.
    package func consultationCounts(
        for key: KeyID,
        in center: CenterID
    ) throws -> [ConsultationStage: Int] {
        try stageCounts(of: .consultation, for: key, in: center)
    }

    /// The folder of that kind and number; whether it may be opened is asked of its grants.
    package func folder(
        numbered number: FolderNumber,
        of kind: FolderKind,
        in center: CenterID
    ) throws -> FolderID? {
        try row(
            "SELECT id FROM folder WHERE center = ? AND kind = ? AND year = ? AND number = ?",
            [center, kind.rawValue, number.year, number.ordinal]
        )?.read("id")
    }
}
