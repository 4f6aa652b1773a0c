import Synchronization

/// Counts what goes on at the same time, for tests of many who come at once.
package final class Tally: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    package init() {}

    package var now: Int { counts.withLock { $0.now } }
    package var most: Int { counts.withLock { $0.most } }

    package func begin() {
        counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    }

    package func end() { counts.withLock { $0.now -= 1 } }
}
