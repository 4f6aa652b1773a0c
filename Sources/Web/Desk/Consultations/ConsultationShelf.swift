import Casework
import Storage
import Vault

/// The consultations that an officer can open, with the summaries that a list shows.
struct ConsultationShelf: Sendable {
    let world: World
    let keys: OfficerKeys
    private let address: String

    init(world: World, _ context: OfficerContext) {
        (self.world, keys, address) = (world, context.keys, context.address)
    }

    /// One row: the folder and what its grant opens.
    struct Row: Sendable {
        let folder: FolderRecord
        /// None when it is damaged; the row says so, and the others are shown.
        let summary: ConsultationSummary?
        let dueOn: Day?
    }

    /// The rows of one filter; grants opened for the first time are kept in the officer's quick form.
    func take(
        _ filter: ConsultationFilter,
        offset: Int = 0,
        limit: Int
    ) async throws -> [Row] {
        let (world, keys) = (world, keys)
        let (rows, fresh) = try await world.database.read { transaction in
            let roster = try world.directories.current(of: keys.center, in: transaction)
            var fresh: [Grant] = []
            let rows = try transaction.consultations(
                for: keys.card,
                in: keys.center,
                filter,
                offset: offset,
                limit: limit
            ).filter { $0.grant.holds(on: world.today) }.map { listed in
                Row(
                    folder: listed.folder,
                    summary: try keys.summary(
                        of: listed.folder,
                        by: listed.grant,
                        roster.directory,
                        world.today,
                        &fresh,
                        as: ConsultationSummary.self
                    ),
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
        let damaged = rows.filter { $0.summary == nil }.map(\.folder.id)
        try await world.noteDamage(of: damaged, by: keys, from: address)
        return rows
    }

    func counts() async throws -> [ConsultationStage: Int] {
        let keys = keys
        return try await world.database.read {
            try $0.consultationCounts(for: keys.card, in: keys.center)
        }
    }
}
