import Crypto
import Synchronization

/// Signatures that were found good, so that a log that is read ten times a day is checked once: checking one again
/// costs a digest of what was signed, a fiftieth of the signature itself.
///
/// Each is remembered by a digest of what was signed, by whom, and the signature, so that whatever was changed since is
/// checked anew. The oldest half goes when there are too many.
final class KnownSignatures: Sendable {
    private struct Halves {
        var newer: Set<SHA256Digest> = []
        var older: Set<SHA256Digest> = []
    }

    private let halves = Mutex(Halves())
    private let most: Int

    /// Remembers so many at most.
    init(most: Int = 16_384) {
        self.most = most
    }

    var count: Int { halves.withLock { $0.newer.count + $0.older.count } }

    /// Whether a signature is good: known, or checked now; a bad one is never remembered.
    ///
    /// What was signed, by whom, and the signature are one binding, each told apart from the next.
    func accept(_ signed: Binding, checking check: () -> Bool) -> Bool {
        let digest = SHA256.hash(data: signed.written)
        let isKnown = halves.withLock {
            $0.newer.contains(digest) || $0.older.contains(digest)
        }
        if isKnown { return true }
        guard check() else { return false }
        halves.withLock {
            if $0.newer.count >= most / 2 { ($0.older, $0.newer) = ($0.newer, []) }
            $0.newer.insert(digest)
        }
        return true
    }
}
