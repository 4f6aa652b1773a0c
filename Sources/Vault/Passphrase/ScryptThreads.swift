import Dispatch
import Synchronization

/// Runs slow derivations on threads of their own, two at a time, so that a sign-in never stalls intake.
///
/// Two scrypts on the event loop raised an idle request from 0.3 to 131 ms.
package final class ScryptThreads: Sendable {
    private let queue = DispatchQueue(label: "gyeot.scrypt", attributes: .concurrent)
    private let places = DispatchSemaphore(value: 2)
    private let line: DispatchQueue = DispatchQueue(label: "gyeot.scrypt.line")
    private let waiting = Mutex(0)
    private let longestLine: Int

    package init(longestLine: Int = 64) { self.longestLine = longestLine }

    /// Does the work when a thread is free.
    ///
    /// - Throws: `TooManySignIns` when the line is full already; whatever the work throws.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try waiting.withLock { count throws(TooManySignIns) in
            guard count < longestLine else { throw TooManySignIns() }
            count += 1
        }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            line.async {
                self.places.wait()
                self.queue.async {
                    continuation.resume(with: Result(catching: work))
                    self.places.signal()
                }
            }
        }
    }
}

/// The line of sign-ins is full; the next try in a minute will do.
package struct TooManySignIns: Error {}
