import Foundation
import Synchronization

/// Lets few work in sandboxes at once, on threads of their own, and few wait: each takes a core and
/// much memory.
///
/// The thread stays for the whole of the work: the sandbox dies with the thread that began it.
package final class SandboxLine: Sendable {
    private struct State {
        var working = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let most: Int
    private let longest: Int

    package init(most: Int = 1, longest: Int = 8) { (self.most, self.longest) = (most, longest) }

    /// Does the work when it is its turn.
    ///
    /// - Throws: `SandboxBusy` when too many wait already; whatever the work throws.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result(catching: work)) }.start()
        }
    }

    private enum Place { case atWork, inLine, none }

    private func enter() async throws {
        var isFull = false
        await withCheckedContinuation { continuation in
            let place = state.withLock { state -> Place in
                if state.working < most {
                    state.working += 1
                    return .atWork
                }
                guard state.waiting.count < longest else { return .none }
                state.waiting.append(continuation)
                return .inLine
            }
            switch place {
            case .inLine: break
            case .atWork: continuation.resume()
            case .none:
                isFull = true
                continuation.resume()
            }
        }
        if isFull { throw SandboxBusy() }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.working -= 1
            return nil
        }
        next?.resume()
    }
}

/// So many sandboxes are at work that one more would wait too long.
package struct SandboxBusy: Error {
    package init() {}
}
