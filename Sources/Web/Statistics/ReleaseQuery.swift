import Casework

/// What somebody wants to publish, as the form says it.
struct ReleaseQuery {
    let period: StatisticPeriod?
    /// Two days as they were typed; they go before the period that is chosen from the list.
    let from: String
    let to: String
    let unit: StatisticUnit
    let tables: [StatisticDimension]
    let crosses: [CrossedDimensions]
    /// Whether the form was sent, with tables or without.
    let isAsked: Bool

    /// How many tables of two questions one release takes.
    static let mostCrosses = 3
    /// What can be released: questions with one code a record.
    static let dimensions = StatisticDimension.allCases.filter(\.isPartition)

    init(_ form: Form) {
        let days = "\(StatisticPeriod.Kind.days.rawValue).\(form["from"]).\(form["to"])"
        (from, to) = (form["from"], form["to"])
        let isTyped = !from.isEmpty || !to.isEmpty
        period = StatisticPeriod(code: isTyped ? days : form["period"])
        let asked = StatisticUnit(rawValue: form["unit"])
        unit = asked.flatMap { StatisticsQuery.units.contains($0) ? $0 : nil } ?? .notes
        let wanted = Set(form.all("table").compactMap { StatisticDimension(rawValue: $0) })
        tables = Self.dimensions.filter(wanted.contains)
        let pairs = zip(form.all("rows"), form.all("columns")).prefix(Self.mostCrosses)
        crosses = pairs.compactMap { rows, columns in
            guard let rows = StatisticDimension(rawValue: rows), rows.isPartition,
                let columns = StatisticDimension(rawValue: columns), columns.isPartition,
                rows != columns
            else { return nil }
            return CrossedDimensions(rows: rows, columns: columns)
        }
        isAsked = form["look"] == "yes"
    }

    /// Whether two days were typed that are no period.
    var isFaulty: Bool { period == nil && (!from.isEmpty || !to.isEmpty) }

    var isEmpty: Bool { tables.isEmpty && crosses.isEmpty }

    /// What is asked of the rules, with the center's lists.
    func request(_ period: DayRange, book: CodeBook, rule: ReleaseRule) -> ReleaseRequest {
        let dimensions = Set(tables + crosses.flatMap { [$0.rows, $0.columns] })
        return ReleaseRequest(
            unit,
            in: period,
            tables: tables,
            crosses: crosses,
            categories: Dictionary(
                uniqueKeysWithValues: dimensions.map { ($0, $0.categories(of: book)) }
            ),
            rule: rule
        )
    }
}
