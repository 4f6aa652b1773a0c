package import NIOCore

/// How long the center waits for a browser, so that nobody can hold its doors by doing nothing.
package struct Deadlines: Sendable {
    /// From the first byte of a request to the end of its head; also from connecting to that byte.
    package var head = TimeAmount.seconds(10)
    /// From the first byte of a request to its last, plus one second for each `leastRate` bytes.
    package var request = TimeAmount.seconds(60)
    /// Bytes a second that keep a request alive past that.
    // A phone in the underground needs minutes for a long text; it may have them.
    package var leastRate = 4 * 1024
    /// From one answer to the next request on the same connection.
    package var idle = TimeAmount.seconds(30)
    /// While an answer is waiting, how long a browser may take nothing of it.
    package var writeStall = TimeAmount.seconds(60)
    /// How long, and how many bytes, we go on reading what we already refused.
    // A connection that is cut at once loses the page that says why.
    package var lingering = TimeAmount.seconds(15)
    package var lingeringBytes = 128 * 1024 * 1024

    /// How many browsers may be connected at once; further ones wait before the door.
    package var connections = 4_000

    package init() {}

    /// The same where the house is nearly full: whoever does nothing makes room for others sooner.
    package var hurried: Deadlines {
        var hurried = self
        hurried.head = min(head, .seconds(3))
        hurried.idle = min(idle, .seconds(2))
        return hurried
    }

    package static let standard = Deadlines()
}
