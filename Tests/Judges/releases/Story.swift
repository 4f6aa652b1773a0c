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

    /// Makes the releases in turn; between them records come late and are corrected.
    mutating func told() -> ReleaseLedger {
        var ledger = ReleaseLedger()
        for (index, period) in periods.enumerated() {
            let request = ReleaseRequest(
                unit,
                in: period,
                tables: asked(),
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

    /// All questions each time; of those that tell of each other some, as different years may ask.
    private mutating func asked() -> [StatisticDimension] {
        let all = categories.keys.sorted { $0.rawValue < $1.rawValue }
        guard name.hasPrefix(Family.ended.rawValue) else { return all }
        return all.filter { _ in dice.roll(0...2) > 0 }
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
