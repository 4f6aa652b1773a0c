import Foundation

/// How long each of many things took, in milliseconds.
struct Timings: Sendable {
    private(set) var all: [Double] = []

    mutating func add(_ duration: Duration) { all.append(duration.milliseconds) }

    mutating func add(_ others: Timings) { all += others.all }

    /// The time within which that share of them was done (nearest rank).
    func within(_ share: Double) -> Double {
        let sorted = all.sorted()
        guard !sorted.isEmpty else { return .nan }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }

    /// Half of them, most of them, the slowest.
    var words: String {
        "p50 \(within(0.5).words) ms, p99 \(within(0.99).words) ms, most \(within(1).words) ms"
            + " (n=\(all.count))"
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }

    var milliseconds: Double { seconds * 1_000 }
}

extension Double {
    /// With as many places as mean something.
    var words: String { String(format: self < 100 ? "%.1f" : "%.0f", self) }
}

extension [Double] {
    var median: Double {
        let sorted = sorted()
        guard !sorted.isEmpty else { return .nan }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
