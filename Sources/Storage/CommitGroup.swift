import Dispatch
import GRDB
import Synchronization

/// Puts waiting writes into one transaction, because the disk's wait is most of a write's time.
final class CommitGroup: Sendable {
    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "gyeot.writer")
    private let waiting = Mutex(Waiting())
    /// More than this in one transaction would make the first wait for the last.
    private let largest = 64

    init(pool: DatabasePool) { self.pool = pool }

    /// How many writes wait for their turn.
    var lined: Int { waiting.withLock { $0.together.count + $0.alone.count } }

    func run<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value,
        alone: Bool = false
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job(
                attempt: { database in
                    let result = Self.attempt(body, in: database)
                    return { continuation.resume(with: result) }
                },
                run: { database in
                    let value = try body(Transaction(database: database))
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) }
            )
            waiting.withLock { waiting in
                if alone { waiting.alone.append(job) } else { waiting.together.append(job) }
            }
            queue.async { self.commitWaiting() }
        }
    }

    private func commitWaiting() {
        let group = waiting.withLock { $0.next(atMost: largest) }
        guard !group.isEmpty else { return }
        do {
            let answers = try pool.writeWithoutTransaction { database in
                var answers: [() -> Void] = []
                try database.inTransaction(.immediate) {
                    // By itself it is taken back with its transaction: a savepoint would keep in memory
                    // whatever is changed or deleted, and that may be a recording.
                    if group.count == 1 {
                        answers = [try group[0].run(database)]
                        return .commit
                    }
                    for job in group {
                        // A full disk ends the whole transaction by itself; then nobody was served.
                        guard database.isInsideTransaction else {
                            throw StorageError.unavailable
                        }
                        answers.append(job.attempt(database))
                    }
                    return .commit
                }
                return answers
            }
            for answer in answers { answer() }
        } catch {
            let named = StorageError.naming(error)
            for job in group { job.fail(named) }
        }
    }

    private static func attempt<Value>(
        _ body: (Transaction) throws -> Value,
        in database: GRDB.Database
    ) -> Result<Value, any Error> {
        var value: Value?
        do {
            try database.inSavepoint {
                value = try body(Transaction(database: database))
                return .commit
            }
            guard let value else { return .failure(StorageError.unavailable) }
            return .success(value)
        } catch {
            return .failure(StorageError.naming(error))
        }
    }

    /// The short ones together, and between two such groups one of the long ones.
    private struct Waiting {
        var together: [Job] = []
        var alone: [Job] = []
        private var isAlonesTurn = false

        mutating func next(atMost largest: Int) -> [Job] {
            if !alone.isEmpty, together.isEmpty || isAlonesTurn {
                isAlonesTurn = false
                return [alone.removeFirst()]
            }
            isAlonesTurn = !alone.isEmpty
            let group = Array(together.prefix(largest))
            together.removeFirst(group.count)
            return group
        }
    }

    private struct Job: Sendable {
        /// As one of a group: what it throws takes back its own and no more.
        let attempt: @Sendable (GRDB.Database) -> () -> Void
        let run: @Sendable (GRDB.Database) throws -> () -> Void
        let fail: @Sendable (any Error) -> Void
    }
}
