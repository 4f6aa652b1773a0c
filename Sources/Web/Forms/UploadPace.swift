import Casework
import NIOCore

/// How fast somebody sends who holds a place for large files.
///
/// A pure value: the times come from the caller, so that minutes can pass in a test.
struct UploadPace: Sendable {
    /// When the place was taken, and what had come by then.
    private let since: NIODeadline
    private let before: Int

    init(since: NIODeadline, before: Int) { (self.since, self.before) = (since, before) }

    /// Whether the place is held for too long for what has come by now.
    ///
    /// Asked only where places are scarce: a slow line gets through while nobody else needs the place.
    func isTooSlow(having came: Int, at now: NIODeadline) -> Bool {
        let won = (came - before) / Limits.scarceRate
        return now > since + .seconds(Int64(Limits.scarceSeconds + won))
    }
}
