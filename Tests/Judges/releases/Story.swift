import Casework

/// An invented center and the releases that it makes, one after the other.
struct Story {
    let name: String
    let unit: StatisticUnit
    let rule: ReleaseRule
    let categories: [StatisticDimension: [String]]
    let periods: [DayRange]
    let crosses: [CrossedDimensions]
    /// Whether crosses come with each release or with the last alone.
    let isCrossedOnce: Bool
    var records: [ReleaseRow]
    var dice: Dice

    static let start = Day(ordinal: 739_617)

    /// The story that belongs to a seed; a thousand of them meet every family often.
    init(seed: Int) {
        var dice = Dice(seed: seed)
        let family = Family.allCases[seed % Family.allCases.count]
        name = "\(family.rawValue)-\(seed)"
        unit = dice.pick([.notes, .consultations, .persons])
        rule = ReleaseRule(threshold: dice.pick([3, 4, 5, 5, 5, 5, 7, 10])) ?? .standard
        let dimensions = Array(
            [StatisticDimension.kind, .client, .channel].prefix(dice.roll(1...3))
        )
        categories = Dictionary(
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

    /// Makes the releases in turn; between them records come late and are corrected.
    mutating func told() -> ReleaseLedger {
        var ledger = ReleaseLedger()
        for (index, period) in periods.enumerated() {
            let request = ReleaseRequest(
                unit,
                in: period,
                tables: categories.keys.sorted { $0.rawValue < $1.rawValue },
                crosses: isCrossedOnce && index < periods.count - 1 ? [] : crosses,
                categories: categories,
                rule: rule
            )
            if let release = try? ledger.release(
                request,
                of: records,
                on: Self.start.adding(days: 400)
            ) {
                ledger.keep(release)
            }
            change(index)
        }
        return ledger
    }

    private mutating func change(_ round: Int) {
        guard name.hasPrefix(Family.corrected.rawValue) else { return }
        for extra in 0..<dice.roll(0...4) {
            guard let like = records.randomElement(using: &dice) else { return }
            records.append(
                ReleaseRow(
                    id: "late\(round).\(extra)",
                    day: like.day,
                    head: "late\(round).\(extra)",
                    codes: like.codes
                )
            )
            let index = dice.roll(0...records.count - 1)
            let old = records[index]
            records[index] = ReleaseRow(id: old.id, day: old.day, head: old.head, codes: like.codes)
        }
    }
}
