/// How many days something took, each number of days with how often it did.
package struct TimesTaken: Hashable, Sendable {
    private var times: [Int: Int] = [:]
    package private(set) var count = 0
    /// How many were within the soft target.
    package private(set) var withinTarget = 0

    package init() {}

    package mutating func add(_ days: Int, target: Int) {
        times[days, default: 0] += 1
        count += 1
        if days <= target { withinTarget += 1 }
    }

    /// The days within which a quarter, a half or three quarters were done; nothing when nothing was counted.
    ///
    /// The smallest number of days that so many did not exceed: no half days come of it.
    package func quartile(_ quarter: Int) -> Int? {
        let wanted = (count * quarter + 3) / 4
        var met = 0
        for (days, number) in times.sorted(by: { $0.key < $1.key }) {
            met += number
            if met >= wanted { return days }
        }
        return nil
    }

    package var median: Int? { quartile(2) }
}
