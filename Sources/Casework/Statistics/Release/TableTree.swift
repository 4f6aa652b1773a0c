/// All tables of one dimension within a period, as a tree of time over the same categories.
///
/// Each release inside has its own stretch of days: those that none further inside has. Records flow
/// from these stretches up through the releases: one system of sums, in which a number that is hidden
/// in one period must not follow from another.
struct TableTree {
    let dimension: StatisticDimension
    let rule: ReleaseRule
    /// Whether the threshold bounds what a reader grants a small number: people are counted once.
    let isBounded: Bool
    private(set) var periods: [Period]

    /// One release with this table, or the new one, which is the last.
    struct Period {
        let rule: ReleaseRule
        /// The period around it; nothing for the new one.
        var outer: Int?
        var inside: [Int] = []
        /// The codes and people of its own stretch of days; nothing where it has no day of its own.
        let own: [String: [String]]?
        /// As released; nothing for the new one.
        let table: ReleasedTable?
    }

    let categories: [String]

    init(of dimension: StatisticDimension, over stretch: ReleaseStretch) {
        self.dimension = dimension
        rule = stretch.rule
        isBounded = stretch.request.unit == .persons
        let withTable = stretch.inner.filter { $0.table(of: dimension) != nil }
        var periods: [Period] = []
        var taken = Set<Int>()
        for release in withTable + [nil as Release?] {
            let span = release?.period ?? stretch.request.period
            let inside = withTable.indices.filter { index in
                withTable[index].period != span && span.contains(withTable[index].period)
                    && !taken.contains(index)
            }
            taken.formUnion(inside)
            let parts = stretch.inner.filter { part in
                (part.period == span || span.contains(part.period))
                    && !inside.contains { withTable[$0].period.contains(part.period) }
            }
            let rows = parts.flatMap(\.rows) + (release == nil ? stretch.rows ?? [] : [])
            let covered = inside.reduce(0) { $0 + withTable[$1].period.length }
            for index in inside { periods[index].outer = periods.count }
            periods.append(
                Period(
                    rule: release?.rule ?? stretch.rule,
                    inside: inside,
                    own: covered < span.length
                        ? Dictionary(grouping: rows, by: { $0[dimension] }).mapValues {
                            $0.map(\.head)
                        }
                        : nil,
                    table: release?.table(of: dimension)
                )
            )
        }
        self.periods = periods
        let listed = stretch.request.categories[dimension] ?? []
        let met = Set(
            periods.flatMap { ($0.own ?? [:]).keys }
                + withTable.flatMap { $0.table(of: dimension)?.categories ?? [] }
        )
        categories = listed + met.subtracting(listed).sorted()
    }

    /// How many records of a category are known exactly from what lies inside a period.
    func known(_ category: String, inside period: Int) -> Int {
        periods[period].inside.reduce(0) { sum, part in
            if let shown = shown(category, in: part) { return sum + shown }
            return sum + known(category, inside: part)
        }
    }

    /// The people behind what is not known exactly; nothing where every day of the period is known.
    func unknown(_ category: String, inside period: Int) -> [String]? {
        let parts = periods[period].inside
            .filter { shown(category, in: $0) == nil }
            .map { unknown(category, inside: $0) }
        guard let own = periods[period].own else {
            let some = parts.compactMap(\.self)
            return some.isEmpty ? nil : some.flatMap(\.self)
        }
        return (own[category] ?? []) + parts.flatMap { $0 ?? [] }
    }

    /// What a release inside says; a category that its table does not list did not exist then.
    private func shown(_ category: String, in period: Int) -> Int? {
        guard let table = periods[period].table else { return nil }
        guard let cell = table[category] else { return 0 }
        return cell.shown
    }
}
