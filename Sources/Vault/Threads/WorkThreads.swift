import Foundation
import Synchronization

/// Runs long work on threads of its own, two at a time, so that nothing of it ever stalls intake.
///
/// On a dispatch queue it would take the very threads on which all `async` work runs, and stop that for
/// as long.
package final class WorkThreads: Sendable {
    /// Does its work, and gives back how to tell whoever waits for it.
    private typealias Job = @Sendable () -> @Sendable () -> Void

    /// How many threads are at work, and what waits for one.
    private struct Line {
        var working = 0
        var waiting: [Job] = []
    }

    private let line = Mutex(Line())
    private let most = 2
    private let longestLine: Int

    package init(longestLine: Int) { self.longestLine = longestLine }

    /// Does the work when a thread is free.
    ///
    /// - Throws: `LineIsFull` when that many wait already; whatever the work throws.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = take {
                let result = Result(catching: work)
                return { continuation.resume(with: result) }
            }
            if !isTaken { continuation.resume(throwing: LineIsFull()) }
        }
    }

    /// Puts a job into the line, and a thread to work if there may be one more.
    private func take(_ job: @escaping Job) -> Bool {
        let place = line.withLock { line -> Place in
            guard line.working + line.waiting.count < longestLine else { return .none }
            guard line.working < most else {
                line.waiting.append(job)
                return .inLine
            }
            line.working += 1
            return .atWork
        }
        switch place {
        case .none: return false
        case .inLine: return true
        case .atWork:
            Thread { self.work(from: job) }.start()
            return true
        }
    }

    private func work(from first: @escaping Job) {
        var next: Job? = first
        while let job = next {
            let answer = job()
            next = line.withLock { line in
                guard line.waiting.isEmpty else { return line.waiting.removeFirst() }
                line.working -= 1
                return nil
            }
            // The place is free before anybody is told so: whoever comes again at once finds it.
            answer()
        }
    }

    private enum Place { case none, inLine, atWork }
}

/// So many wait for a thread that one more would wait too long.
package struct LineIsFull: Error {}
