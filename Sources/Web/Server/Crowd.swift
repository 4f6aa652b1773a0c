import Synchronization

/// How many browsers are connected to a face, so that it can hurry where it is nearly full.
final class Crowd: Sendable {
    private let count = Atomic(0)
    private let room: Int

    init(room: Int) { self.room = room }

    /// Whether three quarters of the places are taken.
    var isDense: Bool { count.load(ordering: .relaxed) > room / 4 * 3 }

    func entered() { count.add(1, ordering: .relaxed) }
    func left() { count.subtract(1, ordering: .relaxed) }
}
