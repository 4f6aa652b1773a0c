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
    private let patient: Deadlines
    private let hurried: Deadlines
    private var since: NIODeadline
    private var lastPiece: NIODeadline
    private var isFirst = true
    /// What lies here for the browser, since when something does, and what it has taken since then.
    private var waiting: (bytes: Int, since: NIODeadline, taken: Int)?
    /// Bytes that were given out since somebody last looked at what lies here.
    private var given = 0

    package init(_ deadlines: Deadlines, openedAt now: NIODeadline) {
        (patient, hurried) = (deadlines, deadlines.hurried)
        (since, lastPiece) = (now, now)
    }

    /// When the connection is to be closed if nothing else happens: sooner where the house is nearly full.
    package func deadline(isDense: Bool = false) -> NIODeadline {
        let deadlines = isDense ? hurried : patient
        let reading = readingDeadline(deadlines)
        guard let waiting else { return reading }
        // From its beginning, and not from the last byte: a byte a minute would hold a place for ever.
        let won = TimeAmount.seconds(Int64(waiting.taken / deadlines.takingRate))
        return min(reading, waiting.since + deadlines.writeStall + won)
    }

    private func readingDeadline(_ deadlines: Deadlines) -> NIODeadline {
        switch reading {
        case .head: since + deadlines.head
        case .body(let bytes):
            // Bytes that came fast win no hour of silence: an upload holds a place while it lasts.
            min(
                since + deadlines.request + .seconds(Int64(bytes / deadlines.leastRate)),
                max(since + deadlines.request, lastPiece + deadlines.silence)
            )
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
    package mutating func bodyCame(_ bytes: Int, at now: NIODeadline) -> Bool {
        lastPiece = now
        switch reading {
        case .body(let before): reading = .body(bytes: before + bytes)
        case .lingering(let before): reading = .lingering(bytes: before + bytes)
        case .quiet, .head: break
        }
        guard case .lingering(let all) = reading else { return true }
        return all <= patient.lingeringBytes
    }

    package mutating func requestEnded(at now: NIODeadline) {
        (reading, since) = (.quiet, now)
    }

    /// Counts bytes of an answer that go out to the browser.
    package mutating func gave(_ bytes: Int) { given += bytes }

    /// Notes how much of our answers the browser has not taken yet.
    package mutating func unsent(_ bytes: Int, at now: NIODeadline) {
        defer { given = 0 }
        guard bytes > 0 else { return waiting = nil }
        guard let before = waiting else { return waiting = (bytes, now, 0) }
        let taken = max(0, before.bytes + given - bytes)
        waiting = (bytes, before.since, before.taken + taken)
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
