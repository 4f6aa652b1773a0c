package import Casework
package import NIOCore
import Synchronization

/// Whether reports come in a flood just now, and what slows them while it lasts (K2-17, B3 44).
///
/// All of it is one number in memory. The intake is never closed by it, and nothing is counted by
/// who sends: whoever shares an address with a flood has done nothing.
package final class Flood: Sendable {
    /// Nothing where no flood is looked for.
    private let level: Mutex<FloodLevel?>
    private let pace = Pace()
    private let additions = Pace()
    /// The codes that wait with more words just now; nothing of them once they have had their turn.
    private let waiting = Mutex<Set<KeyID>>([])
    private let clock: @Sendable () -> NIODeadline

    /// Takes the reports a minute that make a flood, or nothing where none is looked for.
    package init(
        threshold: Int? = Flood.standardThreshold,
        clock: @escaping @Sendable () -> NIODeadline = { .now() }
    ) {
        level = Mutex(threshold.map { FloodLevel(threshold: $0, at: clock()) })
        self.clock = clock
    }

    /// A lecture hall that has just been told of the window stays below it.
    package static let standardThreshold = Limits.flood

    /// Counts one report that somebody tries to send.
    package func came() {
        level.withLock { $0?.came(at: clock()) }
    }

    package var isOn: Bool {
        level.withLock { $0?.isHigh(at: clock()) ?? false }
    }

    /// Waits for its turn while a flood lasts; says no where too many wait already.
    package func mayEnter() async throws -> Bool {
        guard isOn else { return true }
        return try await hasTurn(in: pace)
    }

    /// Waits for the turn of more words with a code, which nobody with one code can take from others: they
    /// hold up no report, and of each code one waits at a time.
    package func mayAdd(with lookup: KeyID) async throws -> Bool {
        guard isOn else { return true }
        guard waiting.withLock({ $0.insert(lookup).inserted }) else { return false }
        defer { waiting.withLock { _ = $0.remove(lookup) } }
        return try await hasTurn(in: additions)
    }

    private func hasTurn(in pace: Pace) async throws -> Bool {
        guard let wait = pace.place(at: clock()) else { return false }
        try await Task.sleep(for: .nanoseconds(wait.nanoseconds))
        return true
    }
}
