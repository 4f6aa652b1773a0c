import Foundation
import Synchronization
import Testing

@testable import Vault

/// What is read by one thread and worked on by all of them.
struct PortionThreadsTests {
    @Test(arguments: [0, 1, 2, 3, 7, 500])
    func `every portion is answered once and in its order`(count: Int) {
        let threads = PortionThreads<Int, Int> { $0 * 2 }
        for number in 0..<count { threads.take(number) }
        #expect(threads.finish() == (0..<count).map { $0 * 2 })
    }

    @Test func `slow portions hold the reader back, so that few are kept`() {
        let held = Mutex((now: 0, most: 0))
        let threads = PortionThreads<Int, Int> { number in
            Thread.sleep(forTimeInterval: 0.002)
            held.withLock { $0.now -= 1 }
            return number
        }
        for number in 0..<60 {
            held.withLock { held in
                held.now += 1
                held.most = max(held.most, held.now)
            }
            threads.take(number)
        }
        #expect(threads.finish() == Array(0..<60))
        let cores = ProcessInfo.processInfo.activeProcessorCount
        // Two wait for each thread, one is at work in each, and one in the reader.
        #expect(held.withLock { $0.most } <= 3 * min(max(1, cores - 1), 7) + 2)
    }

    @Test func `a reader that gives up lets its threads go`() async throws {
        final class Token: Sendable {}
        weak var kept: Token?
        do {
            let token = Token()
            kept = token
            let threads = PortionThreads<Int, Int> { number in
                withExtendedLifetime(token) { number }
            }
            threads.take(1)
            threads.stop()
        }
        for _ in 0..<2_000 where kept != nil { try await Task.sleep(for: .milliseconds(5)) }
        #expect(kept == nil)
    }

    @Test func `many readers at once each have their own`() async {
        await withTaskGroup(of: Bool.self) { group in
            for first in 0..<8 {
                group.addTask {
                    let threads = PortionThreads<Int, Int> { $0 + 1 }
                    for number in 0..<50 { threads.take(first * 100 + number) }
                    return threads.finish() == (0..<50).map { first * 100 + $0 + 1 }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
