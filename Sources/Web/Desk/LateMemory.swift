import Foundation
import Synchronization
import Vault

/// What was kept late of each session that ended: the cookie of a session stays with the browser, and
/// must not fill its officer's Today without end.
///
/// In memory, and no word of it: how many texts, and the session's mark of the last.
final class LateMemory: Sendable {
    static let most = 20
    /// As long as anything is kept after a session.
    private static let longest = 24 * 60 * 60

    private struct Kept {
        var count = 0
        var last: Data?
        var seen: Int
    }

    private let sessions = Mutex<[Data: Kept]>([:])

    enum Place {
        case free
        /// The very same words are kept already.
        case kept
        case full
    }

    /// Takes a place for words of a session.
    func take(_ text: String, of token: SessionToken, at instant: Int) -> Place {
        let mark = token.mark(of: text)
        return sessions.withLock { sessions in
            sessions = sessions.filter { instant - $0.value.seen <= Self.longest }
            var kept = sessions[token.hash] ?? Kept(seen: instant)
            guard kept.last != mark else { return .kept }
            guard kept.count < Self.most else { return .full }
            (kept.count, kept.last, kept.seen) = (kept.count + 1, mark, instant)
            sessions[token.hash] = kept
            return .free
        }
    }

    /// Gives the place back that was taken last, since nothing came of it.
    func giveBack(of token: SessionToken) {
        sessions.withLock { sessions in
            sessions[token.hash]?.count -= 1
            sessions[token.hash]?.last = nil
        }
    }
}
