import Synchronization

/// In which order things happened.
final class Order: Sendable {
    private let kept = Mutex<[String]>([])

    var notes: [String] { kept.withLock { $0 } }

    func note(_ what: String) { kept.withLock { $0.append(what) } }
}
