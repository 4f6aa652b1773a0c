package import NIOCore

/// What one connection is doing, and until when it may.
///
/// A pure value: the times come from the caller, so that minutes can pass in a test.
package struct ConnectionWatch {
    /// How far the reading of a request has come.
    package enum Reading: Equatable {
        /// Nothing of a request has come; the request before, if any, came whole.
        case quiet
        case head
        case body(bytes: Int)
        /// The answer has gone out before its request was read; the rest is thrown away.
        case lingering(bytes: Int)
    }

    package private(set) var reading = Reading.quiet
    /// Requests that came and whose answers the browser has not taken yet.
    package private(set) var owed = 0
    private let deadlines: Deadlines
    private var since: NIODeadline
    private var isFirst = true
    private var waiting: (bytes: Int, since: NIODeadline)?

    package init(_ deadlines: Deadlines, openedAt now: NIODeadline) {
        (self.deadlines, since) = (deadlines, now)
    }

    /// When the connection is to be closed if nothing else happens.
    package var deadline: NIODeadline {
        guard let waiting else { return readingDeadline }
        return min(readingDeadline, waiting.since + deadlines.writeStall)
    }

    private var readingDeadline: NIODeadline {
        switch reading {
        case .head: since + deadlines.head
        case .body(let bytes):
            since + deadlines.request + .seconds(Int64(bytes / deadlines.leastRate))
        case .lingering: since + deadlines.lingering
        case .quiet where owed > 0: .distantFuture
        case .quiet: since + (isFirst ? deadlines.head : deadlines.idle)
        }
    }

    package mutating func bytesCame(at now: NIODeadline) {
        guard reading == .quiet else { return }
        (reading, since) = (.head, now)
    }

    package mutating func headCame(at now: NIODeadline) {
        bytesCame(at: now)
        reading = .body(bytes: 0)
        isFirst = false
        owed += 1
    }

    /// Counts a piece of a body and says whether more of it may come.
    package mutating func bodyCame(_ bytes: Int) -> Bool {
        switch reading {
        case .body(let before): reading = .body(bytes: before + bytes)
        case .lingering(let before): reading = .lingering(bytes: before + bytes)
        case .quiet, .head: break
        }
        guard case .lingering(let all) = reading else { return true }
        return all <= deadlines.lingeringBytes
    }

    package mutating func requestEnded(at now: NIODeadline) {
        (reading, since) = (.quiet, now)
    }

    /// Notes how much of our answers the browser has not taken yet.
    package mutating func unsent(_ bytes: Int, at now: NIODeadline) {
        guard bytes != waiting?.bytes else { return }
        waiting = bytes > 0 ? (bytes, now) : nil
    }

    package mutating func answerTaken(at now: NIODeadline) {
        owed = max(0, owed - 1)
        guard owed == 0 else { return }
        waiting = nil
        guard reading == .quiet else { return }
        since = now
    }

    package mutating func linger(from now: NIODeadline) {
        (reading, since) = (.lingering(bytes: 0), now)
    }
}
