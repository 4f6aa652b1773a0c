import Casework
import HTTPTypes
import Hummingbird
import Pages
import Storage
import Vault

/// What every act on a consultation shares: load, open, decide, seal, record, in one transaction.
struct ConsultationActing: Sendable {
    let world: World

    /// Which consultation an address names, or 404.
    func folder(of context: OfficerContext) throws -> FolderID {
        guard let id = context.parameters.get("consultation").flatMap({ FolderID($0) }) else {
            throw HTTPError(.notFound)
        }
        return id
    }

    /// The consultation as it stands now; not there and not yours are one answer.
    func open(
        _ context: OfficerContext,
        noting act: AuditAct? = nil
    ) async throws -> ConsultationFile {
        let id = try folder(of: context)
        let (keys, address, world) = (context.keys, context.address, world)
        return try await world.database.write { transaction in
            guard
                let file = try ConsultationFile.open(id, with: keys, in: transaction, world: world)
            else { throw HTTPError(.notFound) }
            for grant in file.freshlyOpened { try transaction.personalize(grant) }
            if let act {
                try transaction.note(
                    act,
                    at: keys.center,
                    by: keys.officer,
                    from: address,
                    folder: id,
                    instant: world.instant
                )
            }
            return file
        }
    }

    /// Records what was decided, notes it, and says what else belongs to the same transaction.
    func act(
        _ audited: AuditAct,
        _ context: OfficerContext,
        _ form: Form,
        also: @escaping @Sendable (ConsultationFile, Transaction) throws -> Void = { _, _ in },
        deciding decide:
            @escaping @Sendable (ConsultationFile, Transaction) throws -> [ConsultationEvent]
    ) async throws {
        let id = try folder(of: context)
        let (keys, address, world) = (context.keys, context.address, world)
        do {
            try await world.database.write { transaction in
                guard
                    var file = try ConsultationFile.open(
                        id,
                        with: keys,
                        in: transaction,
                        world: world
                    )
                else { throw Missing(keeping: form) }
                let events = try decide(file, transaction)
                if !events.isEmpty {
                    try file.record(events, by: keys, on: world.today, in: transaction)
                    try transaction.note(
                        audited,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: id,
                        instant: world.instant
                    )
                }
                try also(file, transaction)
            }
        } catch let damaged as Damaged {
            throw damaged.keeping(form)
        } catch StorageError.unavailable {
            throw Unavailable(keeping: form)
        }
    }
}
