import Dispatch
import Synchronization
import TestSupport
import Testing
import Vault

/// Sign-ins wait for each other, and nobody else waits for them.
struct ScryptThreadsTests {
    /// Work that begins, says so, and goes on when it is told to.
    private struct HeldWork: Sendable {
        let begun: AsyncStream<Void>
        private let beginning: AsyncStream<Void>.Continuation
        private let gate = DispatchSemaphore(value: 0)

        init() { (begun, beginning) = AsyncStream.makeStream() }

        func work() {
            beginning.yield()
            gate.wait()
        }

        func hasBegun(_ count: Int) async {
            var iterator = begun.makeAsyncIterator()
            for _ in 0..<count { await iterator.next() }
        }

        func release(_ count: Int) {
            for _ in 0..<count { gate.signal() }
        }
    }

    /// Work that says that it has begun, and then keeps a processor busy until it is told to end.
    private final class BusyWork: Sendable {
        private let begun: AsyncStream<Void>
        private let beginning: AsyncStream<Void>.Continuation
        private let isReleased = Atomic(false)

        init() { (begun, beginning) = AsyncStream.makeStream() }

        func work() {
            beginning.yield()
            while !isReleased.load(ordering: .relaxed) {}
        }

        func hasBegun(_ count: Int) async {
            var iterator = begun.makeAsyncIterator()
            for _ in 0..<count { await iterator.next() }
        }

        func release() { isReleased.store(true, ordering: .relaxed) }
    }

    @Test func `two work at a time, a third waits, and all come through`() async throws {
        let threads = ScryptThreads(longestLine: 20)
        let held = HeldWork()
        let tally = Tally()
        let results = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await threads.run {
                        tally.begin()
                        held.work()
                        tally.end()
                        return number
                    }
                }
            }
            // Two have begun although nobody has ended: they work together.
            await held.hasBegun(2)
            held.release(20)
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(results == Set(0..<20))
        #expect(tally.most == 2)
    }

    /// While sign-ins hold both threads and stand in line, those who serve reporters are free.
    ///
    /// The work is busy, as scrypt is: where it only waits, a queue makes more threads by itself.
    @Test func `other work goes on while both threads are busy`() async throws {
        let threads = ScryptThreads()
        let held = BusyWork()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try await threads.run { held.work() } } }
            await held.hasBegun(2)
            let served = await withTaskGroup(of: Int.self) { others in
                for number in 0..<100 { others.addTask { number } }
                return await others.reduce(0, +)
            }
            #expect(served == 4_950)
            held.release()
            try await group.waitForAll()
        }
    }

    @Test func `a full line refuses, and takes people again when it moves on`() async throws {
        let threads = ScryptThreads(longestLine: 2)
        let held = HeldWork()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<2 { group.addTask { try await threads.run { held.work() } } }
            await held.hasBegun(2)
            await #expect(throws: TooManySignIns.self) { try await threads.run {} }
            held.release(2)
            try await group.waitForAll()
        }
        #expect(try await threads.run { 7 } == 7)
    }

    @Test func `what the work throws comes through, and the place is free again`() async throws {
        let threads = ScryptThreads(longestLine: 1)
        for _ in 0..<50 {
            await #expect(throws: VaultError.cannotOpen) {
                try await threads.run { throw VaultError.cannotOpen }
            }
        }
        #expect(try await threads.run { 7 } == 7)
    }
}
