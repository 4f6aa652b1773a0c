import Casework
import Storage
import Vault

/// The reports an officer can open, with the summaries that a list shows.
struct ReportShelf {
    let world: World
    let keys: OfficerKeys

    init(world: World, _ context: OfficerContext) {
        (self.world, keys) = (world, context.keys)
    }

    /// One row: the folder and what its grant opens.
    struct Row: Sendable {
        let folder: FolderRecord
        let summary: ReportSummary
        let officers: String
        let dueOn: Day?
    }

    /// The rows of one filter; grants opened for the first time are kept in the officer's quick form.
    func take(_ filter: ReportFilter, offset: Int = 0, limit: Int) async throws -> [Row] {
        let (world, keys) = (world, keys)
        let (rows, fresh) = try await world.database.read { transaction in
            let roster = try world.directories.current(of: keys.center, in: transaction)
            var fresh: [Grant] = []
            let rows = try transaction.reports(
                for: keys.card,
                in: keys.center,
                filter,
                offset: offset,
                limit: limit
            ).map { listed in
                let key = try keys.open(
                    listed.grant,
                    directory: roster.directory,
                    today: world.today
                )
                if listed.grant.form == .sealed {
                    fresh.append(try keys.personalize(listed.grant, carrying: key))
                }
                guard let sealed = listed.folder.summary else { throw VaultError.cannotOpen }
                return Row(
                    folder: listed.folder,
                    summary: try key.open(
                        summary: sealed,
                        of: listed.folder.id,
                        in: listed.folder.center,
                        as: ReportSummary.self
                    ),
                    officers: roster.names(of: try transaction.assignees(of: listed.folder.id)),
                    dueOn: listed.dueOn
                )
            }
            return (rows, fresh)
        }
        if !fresh.isEmpty {
            try await world.database.write { transaction in
                for grant in fresh { try transaction.personalize(grant) }
            }
        }
        return rows
    }

    func counts() async throws -> [ReportStage: Int] {
        let keys = keys
        return try await world.database.read {
            try $0.reportCounts(for: keys.card, in: keys.center)
        }
    }
}
