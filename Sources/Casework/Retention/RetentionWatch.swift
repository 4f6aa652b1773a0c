/// Whether the clock can be trusted with a deletion: never after a jump (B3 45).
package enum RetentionWatch {
    /// Longer without a look, and a person has to say that the clock is right.
    package static let longestPause = 2 * 24 * 60 * 60
    /// So far a clock that is set right may go back.
    static let smallestStep = 60 * 60
    /// The look is taken at four in the morning in Korea, when nobody is in the middle of something.
    static let hour = 4

    /// What to do now, after the last look; instants in seconds since 1970.
    package static func pace(now: Int, last: Int?) -> RetentionPace {
        guard let last else { return .first }
        if now < last - smallestStep { return .stopped(.backwards) }
        if now - last > longestPause { return .stopped(.longPause) }
        return round(now) > round(last) ? .due : .rest
    }

    /// Days in Korea that begin at the hour of the look.
    private static func round(_ instant: Int) -> Int {
        (instant + (9 - hour) * 3_600) / 86_400
    }
}

/// What the clock allows.
package enum RetentionPace: Hashable, Sendable {
    /// Nobody ever looked: today is noted, and nothing is deleted.
    case first
    case rest
    case due
    case stopped(RetentionStop)
}

/// Why nothing is deleted until somebody says that the clock is right.
package enum RetentionStop: String, CaseIterable, Sendable {
    /// The server stood still, or its clock went ahead.
    case longPause
    /// The clock stands before the last look.
    case backwards
}
