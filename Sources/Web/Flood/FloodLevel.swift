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
        fade(until: now)
        level += 1
        if level > Double(threshold) { wasHigh = true }
    }

    /// Whether a flood is on.
    package mutating func isHigh(at now: NIODeadline) -> Bool {
        fade(until: now)
        // Half, so that it does not go on and off with each report at the edge.
        if level < Double(threshold) / 2 { wasHigh = false }
        return wasHigh
    }

    private mutating func fade(until now: NIODeadline) {
        guard now > since else { return }
        let minutes = Double((now - since).nanoseconds) / 60e9
        level *= exp(-minutes)
        since = now
    }
}
