import Casework

extension Story {
    /// The sample center with its own lists: the years that the demonstration invents, its terms
    /// published one by one and the academic years around them, in each unit.
    static func sample(_ book: CodeBook) -> [Story] {
        let last = start.adding(days: 390)
        let terms = StatisticPeriod.term(last).series(6, terms: .standard).dropLast()
        let years = StatisticPeriod.academicYear(last).series(3, terms: .standard).dropLast()
        let periods = (terms + years).map { $0.range(terms: .standard) }
        let dimensions: [StatisticDimension] = [.kind, .mode]
        return (1...4).flatMap { number in
            [StatisticUnit.notes, .consultations, .persons].map { unit in
                var invented = InventedYears(UInt64(number), book: book)
                let records = invented.consultations(
                    number.isMultiple(of: 2) ? 60 : 150,
                    over: 900,
                    until: last
                )
                .enumerated().flatMap { $1.records(named: "c\($0)") }
                return Story(
                    name: "sample-\(number)-\(unit)",
                    unit: unit,
                    rule: .standard,
                    categories: Dictionary(
                        uniqueKeysWithValues: dimensions.map { ($0, $0.categories(of: book)) }
                    ),
                    periods: periods,
                    crosses: [CrossedDimensions(rows: .kind, columns: .mode)],
                    isCrossedOnce: number < 3,
                    records: ReleaseRow.rows(of: unit, from: RecordColumns(records)),
                    dice: Dice(seed: number)
                )
            }
        }
    }
}
