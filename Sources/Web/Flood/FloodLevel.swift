import Foundation
package import NIOCore

/// How many reports a minute come just now, forgetting as it goes: nothing of anybody is in it.
///
/// A pure value: the times come from the caller, so that minutes can pass in a test.
package struct FloodLevel: Sendable {
    /// From how many a minute on it counts as a flood; it is over at half of that.
    package let threshold: Int
    private var level = 0.0
    private var since: NIODeadline
    private var wasHigh = false

    package init(threshold: Int, at now: NIODeadline) {
        (self.threshold, since) = (threshold, now)
    }

    /// Counts one report that somebody tries to send.
    package mutating func came(at now: NIODeadline) {
        wasHigh = isHigh(at: now)
        level = faded(at: now) + 1
        since = max(since, now)
        if level > Double(threshold) { wasHigh = true }
    }

    /// Whether a flood is on.
    package func isHigh(at now: NIODeadline) -> Bool {
        // Half, so that it does not go on and off with each report at the edge.
        wasHigh && faded(at: now) >= Double(threshold) / 2
    }

    private func faded(at now: NIODeadline) -> Double {
        guard now > since else { return level }
        return level * exp(-Double((now - since).nanoseconds) / 60e9)
    }
}
