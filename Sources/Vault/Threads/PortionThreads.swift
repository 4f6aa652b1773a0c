import Dispatch
import Foundation
import Synchronization

/// Works on portions on all cores while their reader reads on.
///
/// The reader has a thread of its own already and does a portion itself whenever two wait for each of the
/// others: no core is idle, and no more than a few portions are held.
package final class PortionThreads<Portion: Sendable, Answer: Sendable>: Sendable {
    private struct Line {
        var waiting: [(place: Int, portion: Portion)] = []
        var answers: [Int: Answer] = [:]
        var taken = 0
        var isOver = false
    }

    private let line = Mutex(Line())
    private let threads: Int
    private let coming = DispatchSemaphore(value: 0)
    private let ended = DispatchGroup()
    private let work: @Sendable (Portion) -> Answer

    package init(_ work: @escaping @Sendable (Portion) -> Answer) {
        threads = min(max(1, ProcessInfo.processInfo.activeProcessorCount - 1), 7)
        self.work = work
        for _ in 0..<threads {
            ended.enter()
            Thread { self.runThrough() }.start()
        }
    }

    /// Takes the next portion; comes back once there is room for another.
    package func take(_ portion: Portion) {
        let isTooMany = line.withLock { line in
            line.waiting.append((line.taken, portion))
            line.taken += 1
            return line.waiting.count > 2 * threads
        }
        coming.signal()
        if isTooMany { doOne() }
    }

    /// What came of all portions, in their order.
    package func finish() -> [Answer] {
        while doOne() {}
        stop()
        ended.wait()
        return line.withLock { line in line.answers.sorted { $0.key < $1.key }.map(\.value) }
    }

    /// Lets the threads go; nothing more is taken.
    ///
    /// Whoever reads must come here whatever happens.
    package func stop() {
        line.withLock { $0.isOver = true }
        for _ in 0..<threads { coming.signal() }
    }

    private func runThrough() {
        defer { ended.leave() }
        while true {
            coming.wait()
            if !doOne(), line.withLock({ $0.isOver }) { return }
        }
    }

    @discardableResult
    private func doOne() -> Bool {
        let next = line.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
        guard let (place, portion) = next else { return false }
        let answer = work(portion)
        line.withLock { $0.answers[place] = answer }
        return true
    }
}
