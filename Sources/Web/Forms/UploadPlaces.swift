import Casework
import Synchronization

/// How many may send large files at the same moment; others wait, and are not read while they wait.
final class UploadPlaces: Sendable {
    /// Sixty-four half-sent uploads hold some 40 MiB of memory and at most 3 GiB of disk.
    private static let places = Limits.uploads

    private let taken = Mutex(0)
    private let places: Int

    init(_ places: Int = UploadPlaces.places) { self.places = places }

    /// Waits for a place, but not for ever.
    func enter(within patience: Duration = .seconds(20)) async throws -> Bool {
        let step = Duration.milliseconds(100)
        var waited = Duration.zero
        while waited <= patience {
            if take() { return true }
            try await Task.sleep(for: step)
            waited += step
        }
        return false
    }

    /// Whether more than half of the places are taken: then whoever sends slowly makes room.
    var areScarce: Bool { taken.withLock { $0 > places / 2 } }

    func leave() { taken.withLock { $0 -= 1 } }

    private func take() -> Bool {
        taken.withLock { taken in
            guard taken < places else { return false }
            taken += 1
            return true
        }
    }
}
