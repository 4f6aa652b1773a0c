package import Foundation
import Synchronization

/// A clock that a test sets.
package final class TestClock: Sendable {
    private let instant: Mutex<Date>

    package init(_ start: Date) { instant = Mutex(start) }

    package var now: Date { instant.withLock { $0 } }

    package func advance(seconds: TimeInterval = 0, minutes: Double = 0, days: Double = 0) {
        instant.withLock { $0 += seconds + minutes * 60 + days * 86_400 }
    }
}
