import Casework
import Storage
import Vault

/// Does one thing to many reports, a few at a time, and counts what became of each.
struct Sifting {
    let world: World
    let keys: OfficerKeys
    let address: String

    /// As many as one page shows.
    static let most = Limits.sifted
    /// Others wait while a transaction runs; twenty reports are sealed in a moment.
    private static let atOnce = 20

    init(world: World, _ context: OfficerContext) {
        (self.world, keys, address) = (world, context.keys, context.address)
    }

    /// What became of those that were chosen.
    struct Outcome: Sendable {
        var done = 0
        /// A colleague was there first, or they are not this officer's.
        var skipped = 0
        var damaged = 0
        /// Nothing could be stored.
        var failed = 0
    }

    /// Decides on each report by its fresh state; one that a rule refuses is left as it is.
    func act(
        on ids: [FolderID],
        _ audited: AuditAct,
        deciding decide: @escaping @Sendable (Report) throws -> [ReportEvent]
    ) async throws -> Outcome {
        let instant = world.instant
        var outcome = Outcome()
        var damaged: [FolderID] = []
        for start in stride(from: 0, to: ids.count, by: Self.atOnce) {
            let some = Array(ids[start..<min(start + Self.atOnce, ids.count)])
            do {
                let (part, broken) = try await act(
                    onSome: some,
                    audited,
                    at: instant,
                    deciding: decide
                )
                outcome.done += part.done
                outcome.skipped += part.skipped
                outcome.damaged += broken.count
                damaged += broken
            } catch StorageError.unavailable {
                outcome.failed += some.count
            }
        }
        try await world.noteDamage(of: damaged, by: keys, from: address)
        return outcome
    }

    private func act(
        onSome ids: [FolderID],
        _ audited: AuditAct,
        at instant: Int,
        deciding decide: @escaping @Sendable (Report) throws -> [ReportEvent]
    ) async throws -> (Outcome, damaged: [FolderID]) {
        let (world, keys, address) = (world, keys, address)
        return try await world.database.write { transaction in
            var outcome = Outcome()
            var damaged: [FolderID] = []
            for id in ids {
                do {
                    guard
                        var file = try ReportFile.open(
                            id,
                            with: keys,
                            in: transaction,
                            world: world
                        )
                    else {
                        outcome.skipped += 1
                        continue
                    }
                    let events = try decide(file.report)
                    try file.record(events, by: keys, on: world.today, in: transaction)
                    try transaction.note(
                        audited,
                        at: keys.center,
                        by: keys.officer,
                        from: address,
                        folder: id,
                        instant: instant
                    )
                    outcome.done += 1
                } catch is any ReportRefusal {
                    outcome.skipped += 1
                } catch is Damaged {
                    damaged.append(id)
                }
            }
            return (outcome, damaged)
        }
    }

    /// What this officer closed unread last, as far as it is still closed.
    func last() async throws -> [FolderID] {
        let keys = keys
        return try await world.database.read { transaction in
            try transaction.lastActs(.dismissed, by: keys.officer, at: keys.center).filter {
                try transaction.folder($0)?.stage == ReportStage.closed.rawValue
            }
        }
    }

    /// How long each text is, as far as its sealed size tells: 4, 16, 64 or 256 KiB.
    func sizes(of ids: [FolderID]) async throws -> [FolderID: Int] {
        try await world.database.read { transaction in
            var sizes: [FolderID: Int] = [:]
            for id in ids {
                let sealed = try transaction.sizeOfStory(of: id)
                let bucket = Padding.buckets.last { $0 <= sealed } ?? Padding.buckets[0]
                sizes[id] = bucket / 1_024
            }
            return sizes
        }
    }
}
