import Casework

extension Story {
    /// The story that belongs to a seed; a thousand of them meet every family often.
    init(seed: Int) {
        var dice = Dice(seed: seed)
        let family = Family.allCases[seed % Family.allCases.count]
        name = "\(family.rawValue)-\(seed)"
        unit = dice.pick(
            family == .ended ? [.consultations, .persons] : [.notes, .consultations, .persons]
        )
        rule = ReleaseRule(threshold: dice.pick([3, 4, 5, 5, 5, 5, 7, 10])) ?? .standard
        let dimensions = Array(
            [StatisticDimension.kind, .client, .channel].prefix(
                family == .ended ? 0 : dice.roll(1...3)
            )
        )
        categories =
            family == .ended
            ? Self.ends
            : Dictionary(
                uniqueKeysWithValues: dimensions.map { dimension in
                    let count = dice.roll(2...(dimensions.count == 3 ? 4 : 7))
                    return (dimension, (1...count).map { "\(dimension.rawValue.prefix(1))\($0)" })
                }
            )
        periods = family.periods(&dice)
        crosses = dimensions.dropFirst().map { CrossedDimensions(rows: .kind, columns: $0) }
        isCrossedOnce = dice.roll(0...1) == 0
        records = []
        self.dice = dice
        fill(family)
    }

    private static let ends: [StatisticDimension: [String]] = [
        .outcome: ["settled", "stopped", "moved", StatisticDimension.unknown],
        .answerTime: bands.map(\.rawValue),
        .handlingTime: bands.map(\.rawValue) + [StatisticDimension.unknown],
    ]
    private static let bands = [TimeBand.sameDay, .week, .month]

    /// What one matter cannot say at once is not said: an end without an outcome, an end before the first talk.
    private static func join(_ codes: inout [StatisticDimension: String]) {
        func place(_ dimension: StatisticDimension) -> Int? {
            bands.firstIndex { $0.rawValue == codes[dimension] }
        }
        guard codes[.outcome] != StatisticDimension.unknown else {
            codes[.handlingTime] = StatisticDimension.unknown
            return
        }
        let handled = max(place(.answerTime) ?? 0, place(.handlingTime) ?? 0)
        codes[.handlingTime] = bands[handled].rawValue
    }

    private mutating func fill(_ family: Family) {
        let weights = categories.mapValues { codes in
            var weights = codes.map { _ in family.weight(&dice) }
            if family == .dominated { weights[0] = 60 }
            return weights
        }
        let count = dice.roll(family.volume)
        let people = unit == .persons ? count : max(1, count / dice.roll(1...4))
        for index in 0..<count {
            var codes: [StatisticDimension: String] = [:]
            for (dimension, list) in categories.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                codes[dimension] = list[dice.place(weights: weights[dimension] ?? [])]
            }
            if family == .ended { Self.join(&codes) }
            let head = unit == .persons ? index : dice.roll(0...people - 1)
            records.append(
                ReleaseRow(
                    id: "r\(index)",
                    day: Self.start.adding(days: dice.roll(0...119)),
                    head: "h\(head)",
                    codes: codes
                )
            )
        }
    }
}
