import Casework
import Foundation
package import Storage
package import Vault

/// What a reporter does with the code: come back, write more, stop.
package struct Correspondence: Sendable {
    let world: World

    package init(world: World) { self.world = world }

    /// The thread that a typed code opens, or nothing for every code that opens none.
    package func find(typed: String) async throws -> (receipt: Receipt, thread: ThreadFile)? {
        let receipt = Receipt(typed: typed)
        let world = world
        // A mistyped code is looked up too, as one that nobody has, so that all wrong codes take the
        // same time.
        let asked = receipt ?? .nobodys(server: world.serverKey)
        let thread = try await world.database.read { transaction in
            try ThreadFile.open(asked, in: transaction, world: world)
        }
        guard let receipt, let thread else { return nil }
        return (receipt, thread)
    }

    /// Adds words; the same words and files of the same form sent twice are added once.
    package func add(
        _ words: String,
        files: [SpooledFile] = [],
        draft: Draft,
        with receipt: Receipt
    ) async throws -> ThreadFile? {
        let (attached, day) = (files.map(\.file), world.today)
        let entry = addition(words, attached, draft)
        return try await act(as: entry, with: receipt, files: files) { thread in
            try thread.room(on: day).take(words, files: attached)
            return thread.report.add(words, files: attached)
        } then: { thread, transaction, world in
            guard let center = world.campus[thread.folder.center] else { return }
            try transaction.set(
                ClockRecord(
                    folder: thread.folder.id,
                    rule: ReportClock.answer,
                    dueOn: world.today.adding(
                        workingDays: center.profile.answerWithin,
                        holidays: world.holidays
                    ),
                    state: .running
                )
            )
        }
    }

    /// Whether words were not added yet, and are to take a turn while a flood lasts.
    ///
    /// - Throws: `RoomRefusal` for what today holds no more: that takes no turn from anybody.
    func isNew(_ words: String, files: [SpooledFile], _ draft: Draft, in thread: ThreadFile)
        async throws -> Bool
    {
        let attached = files.map(\.file)
        guard let entry = EntryID(bytes: addition(words, attached, draft)),
            try await !world.database.read({ try $0.hasEntry(entry) })
        else { return false }
        try thread.room(on: world.today).take(words, files: attached)
        return true
    }

    private func addition(_ words: String, _ files: [AttachedFile], _ draft: Draft) -> Data {
        draft.entry(of: .added, saying: words, with: files, server: world.serverKey)
    }

    /// Stops at the reporter's wish.
    package func withdraw(draft: Draft, with receipt: Receipt) async throws -> ThreadFile? {
        let entry = draft.entry(of: .withdrawn, saying: "", server: world.serverKey)
        return try await act(as: entry, with: receipt) { thread in
            thread.report.withdraw()
        } then: { thread, transaction, _ in
            try transaction.end(clock: ReportClock.answer, of: thread.folder.id, as: .stopped)
        }
    }

    func act(
        as id: Data,
        with receipt: Receipt,
        files: [SpooledFile] = [],
        deciding decide: @escaping @Sendable (ThreadFile) throws -> [ReportEvent],
        then follow: @escaping @Sendable (ThreadFile, Transaction, World) throws -> Void = {
            _,
            _,
            _ in
        }
    ) async throws -> ThreadFile? {
        let world = world
        guard let entry = EntryID(bytes: id) else { return nil }
        return try await world.database.write(with: files) { transaction in
            guard var thread = try ThreadFile.open(receipt, in: transaction, world: world) else {
                return nil
            }
            guard try !transaction.hasEntry(entry) else { return thread }
            let events = try decide(thread)
            guard !events.isEmpty else { return thread }
            try thread.record(events, with: files, as: entry, on: world.today, in: transaction)
            try follow(thread, transaction, world)
            try transaction.keepClocks(
                of: thread.report,
                in: thread.folder.id,
                nextStepBy: world.nextStepBy(thread.folder.center)
            )
            // Not opened anew: a long thread is opened once for each visit, and costs enough so.
            return try thread.after(transaction)
        }
    }
}
