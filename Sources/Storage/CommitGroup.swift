import Dispatch
import GRDB
import Synchronization

/// Puts waiting writes into one transaction, because the disk's wait is most of a write's time.
final class CommitGroup: Sendable {
    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "gyeot.writer")
    private let waiting = Mutex<[Job]>([])
    /// More than this in one transaction would make the first wait for the last.
    private let largest = 64

    init(pool: DatabasePool) { self.pool = pool }

    func run<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job(
                attempt: { database in
                    let result = Self.attempt(body, in: database)
                    return { continuation.resume(with: result) }
                },
                fail: { continuation.resume(throwing: $0) }
            )
            waiting.withLock { $0.append(job) }
            queue.async { self.commitWaiting() }
        }
    }

    private func commitWaiting() {
        let group = waiting.withLock { jobs in
            let group = Array(jobs.prefix(largest))
            jobs.removeFirst(group.count)
            return group
        }
        guard !group.isEmpty else { return }
        do {
            let answers = try pool.writeWithoutTransaction { database in
                var answers: [() -> Void] = []
                try database.inTransaction(.immediate) {
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

    private struct Job: Sendable {
        let attempt: @Sendable (GRDB.Database) -> () -> Void
        let fail: @Sendable (any Error) -> Void
    }
}
