import Casework
package import NIOCore
import Synchronization

/// Lets reports in one after the other while a flood lasts: it makes them wait, and remembers nobody.
package final class Pace: Sendable {
    /// From one report to the next.
    package static let gap = TimeAmount.milliseconds(Int64(Limits.floodGapMilliseconds))
    /// Who would have to wait longer is asked to send again; a browser does not wait for ever.
    package static let longestWait = TimeAmount.seconds(Int64(Limits.floodWaitSeconds))

    private let nextFree: Mutex<NIODeadline>

    package init() { nextFree = Mutex(.uptimeNanoseconds(0)) }

    /// How long a report that comes now has to wait, or nothing if too many wait already.
    package func place(at now: NIODeadline) -> TimeAmount? {
        nextFree.withLock { nextFree in
            let turn = max(now, nextFree)
            guard turn - now <= Self.longestWait else { return nil }
            nextFree = turn + Self.gap
            return turn - now
        }
    }
}
