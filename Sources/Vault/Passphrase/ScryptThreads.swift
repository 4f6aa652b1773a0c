import Dispatch
import Synchronization

/// Runs slow derivations on threads of their own, two at a time, so that a sign-in never stalls intake.
///
/// Two scrypts on the event loop raised an idle request from 0.3 to 131 ms. Nothing waits by blocking
/// a thread here: on two cores a blocked one is missed elsewhere.
package final class ScryptThreads: Sendable {
    private let places = Mutex(Places())
    private let longestLine: Int

    /// How many may be at work and in line together.
    package init(longestLine: Int = 64) { self.longestLine = longestLine }

    /// Does the work when a thread is free.
    ///
    /// - Throws: `TooManySignIns` when the line is full already; whatever the work throws.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let job: Job = {
                let result = Result(catching: work)
                return { continuation.resume(with: result) }
            }
            let isTaken = places.withLock { $0.take(job, atMost: longestLine) }
            if isTaken { startNext() } else { continuation.resume(throwing: TooManySignIns()) }
        }
    }

    private func startNext() {
        guard let (thread, job) = places.withLock({ $0.next() }) else { return }
        thread.async {
            let answer = job()
            // The place is free before anybody hears the answer and comes back with more.
            self.places.withLock { $0.free.append(thread) }
            answer()
            self.startNext()
        }
    }

    /// Does the slow part, and gives back how to answer.
    private typealias Job = @Sendable () -> () -> Void

    private struct Places {
        var free = [DispatchQueue(label: "gyeot.scrypt.1"), DispatchQueue(label: "gyeot.scrypt.2")]
        var line: [Job] = []
        private let threads = 2

        mutating func take(_ job: @escaping Job, atMost longest: Int) -> Bool {
            guard threads - free.count + line.count < longest else { return false }
            line.append(job)
            return true
        }

        mutating func next() -> (DispatchQueue, Job)? {
            guard !line.isEmpty, let thread = free.popLast() else { return nil }
            return (thread, line.removeFirst())
        }
    }
}

/// The line of sign-ins is full; the next try in a minute will do.
package struct TooManySignIns: Error {}
