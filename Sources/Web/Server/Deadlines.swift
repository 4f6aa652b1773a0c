import Casework
package import NIOCore

/// How long the center waits for a browser, so that nobody can hold its doors by doing nothing.
package struct Deadlines: Sendable {
    /// From the first byte of a request to the end of its head; also from connecting to that byte.
    package var head = TimeAmount.seconds(Int64(Limits.headSeconds))
    /// From the first byte of a request to its last, plus one second for each `leastRate` bytes.
    package var request = TimeAmount.seconds(Int64(Limits.requestSeconds))
    /// Bytes a second that keep a request alive past that.
    // A phone in the underground needs minutes for a long text; it may have them.
    package var leastRate = Limits.leastRate
    /// How long nothing more of a request may come, however much had come before.
    package var silence = TimeAmount.seconds(Int64(Limits.silenceSeconds))
    /// From one answer to the next request on the same connection.
    package var idle = TimeAmount.seconds(Int64(Limits.idleSeconds))
    /// From an answer that waits to its last byte, plus one second for each `takingRate` bytes taken.
    package var writeStall = TimeAmount.seconds(Int64(Limits.stallSeconds))
    /// Bytes taken a second that keep an answer alive past that.
    package var takingRate = Limits.leastRate
    /// How long, and how many bytes, we go on reading what we already refused.
    // A connection that is cut at once loses the page that says why.
    package var lingering = TimeAmount.seconds(Int64(Limits.lingerSeconds))
    package var lingeringBytes = Limits.body

    /// How many browsers may be connected at once; further ones wait before the door.
    package var connections = Limits.connections

    package init() {}

    /// The same where the house is nearly full: whoever does little makes room for others sooner.
    package var hurried: Deadlines {
        var hurried = self
        hurried.head = min(head, .seconds(Int64(Limits.hurriedHeadSeconds)))
        hurried.idle = min(idle, .seconds(Int64(Limits.hurriedIdleSeconds)))
        hurried.writeStall = min(writeStall, .seconds(Int64(Limits.hurriedStallSeconds)))
        hurried.takingRate = max(takingRate, Limits.hurriedRate)
        return hurried
    }

    package static let standard = Deadlines()
}
