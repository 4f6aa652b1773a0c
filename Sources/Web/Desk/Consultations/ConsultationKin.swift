import Casework
import Storage
import Vault

/// What stands beside a consultation: its reports, and others of the same person, as far as this
/// officer can open them.
struct ConsultationKin: Sendable {
    let reports: [(id: FolderID, folder: FolderRecord?)]
    let others: [FolderRecord]
    /// How far the bundles came that were sealed from it.
    let handovers: [HandoverRecord]

    /// The most other consultations that are looked through for the same person.
    private static let most = 500

    static func of(
        _ file: ConsultationFile,
        for context: OfficerContext,
        in world: World
    ) async throws -> ConsultationKin {
        let keys = context.keys
        let reports = try await world.database.read { transaction in
            try file.consultation.reports.map { id -> (id: FolderID, folder: FolderRecord?) in
                let isOpen = try !transaction.grants(of: keys.card, in: id).isEmpty
                return (id, try isOpen ? transaction.folder(id) : nil)
            }
        }
        let handovers = try await world.database.read { transaction in
            try world.handovers(from: file, in: transaction)
        }
        let person = file.consultation.client?.id
        // Two consultations know one person only since somebody said so in one of them: unless it was
        // in this one, few need be opened.
        let hasJoined = file.events.contains {
            if case .personJoined = $0.event { true } else { false }
        }
        let rows = try await ConsultationShelf(world: world, context).take(
            hasJoined ? .all : .joined,
            limit: most
        )
        return ConsultationKin(
            reports: reports,
            others: rows.filter {
                $0.folder.id != file.folder.id && person != nil && $0.summary?.client?.id == person
            }.map(\.folder),
            handovers: handovers
        )
    }
}
