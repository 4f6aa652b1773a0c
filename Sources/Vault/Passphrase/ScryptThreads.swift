/// Runs slow derivations on threads of their own, two at a time, so that a sign-in never stalls intake.
///
/// Two scrypts on the event loop raised an idle request from 0.3 to 131 ms.
package final class ScryptThreads: Sendable {
    private let threads: WorkThreads

    package init(longestLine: Int = 64) { threads = WorkThreads(longestLine: longestLine) }

    /// Does the work when a thread is free.
    ///
    /// - Throws: `TooManySignIns` when the line is full already; whatever the work throws.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        do {
            return try await threads.run(work)
        } catch is LineIsFull {
            throw TooManySignIns()
        }
    }
}

/// The line of sign-ins is full; the next try in a minute will do.
package struct TooManySignIns: Error {}
