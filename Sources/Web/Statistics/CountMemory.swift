import Casework
import Foundation
import Storage
import Synchronization
import Vault

/// What the sessions of those who count remember between two requests, so that another period of the
/// same numbers is there at once.
///
/// Codes and days only, sealed under the session's own cookie like its keys: between two requests
/// this server can read nothing of it. Gone with the session, and after a while without a look.
final class CountMemory: Sendable {
    /// As long as an officer may be idle.
    private static let longest = 15 * 60
    private static let most = 6

    private struct Memory {
        let changes: Int
        let reach: CodingReader.Reach
        let sealed: Sealed
        let unopened: Int
        var seen: Int
    }

    private let memories = Mutex<[Data: Memory]>([:])

    /// What a session counted last, if nothing to count has changed since.
    func find(
        _ token: SessionToken,
        _ reach: CodingReader.Reach,
        changes: Int,
        at instant: Int
    ) -> OpenedCodings? {
        let found = memories.withLock { memories -> Memory? in
            memories = memories.filter { instant - $0.value.seen <= Self.longest }
            guard memories[token.hash]?.changes == changes, memories[token.hash]?.reach == reach
            else { return nil }
            memories[token.hash]?.seen = instant
            return memories[token.hash]
        }
        guard let found, let bytes = try? token.open(found.sealed, for: Self.purpose),
            let columns = RecordColumns(bytes: bytes)
        else { return nil }
        return OpenedCodings(columns: columns, unopened: found.unopened)
    }

    /// Remembers it in the place of what the session counted before; of many sessions the one that
    /// looked longest ago forgets.
    func keep(
        _ opened: OpenedCodings,
        of token: SessionToken,
        _ reach: CodingReader.Reach,
        changes: Int,
        at instant: Int
    ) throws {
        let memory = Memory(
            changes: changes,
            reach: reach,
            sealed: try token.seal(opened.columns.bytes, for: Self.purpose),
            unopened: opened.unopened,
            seen: instant
        )
        memories.withLock { memories in
            memories[token.hash] = memory
            while memories.count > Self.most,
                let oldest = memories.min(by: { $0.value.seen < $1.value.seen })
            {
                memories[oldest.key] = nil
            }
        }
    }

    /// Forgets a session that has ended.
    func forget(_ token: SessionToken) { memories.withLock { $0[token.hash] = nil } }

    private static let purpose = "counting"
}

/// All that somebody may count, opened, and how many records no key opened.
struct OpenedCodings: Sendable {
    let columns: RecordColumns
    let unopened: Int
}
