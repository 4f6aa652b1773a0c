/// The part of a crossed table that no release before has crossed, and the stretches of days in it.
///
/// Only categories that are known in each of these stretches stand by themselves; the others make one
/// row, and one column, of which everybody knows the sum. So nothing inside the table depends on what
/// the tables at its sides hide.
struct CrossBlock {
    let crossed: CrossedDimensions
    let rule: ReleaseRule
    let isBounded: Bool
    /// Stretches of days within which the sides are known; none where every day was crossed before.
    let stretches: [[ReleaseRow]]
    /// What was crossed before inside this period, none within another.
    let before: [ReleasedCross]
    var rows: Side
    var columns: Side

    /// The categories at one side.
    struct Side {
        let dimension: StatisticDimension
        /// Those that stand by themselves.
        var single: [String]
        var hasRest: Bool

        var labels: [String] { single + (hasRest ? [ReleasedCross.rest] : []) }

        func place(of code: String) -> Int? {
            single.firstIndex(of: code) ?? (hasRest ? single.count : nil)
        }

        mutating func merge(_ index: Int) {
            single.remove(at: index)
            hasRest = true
        }
    }

    init?(
        of crossed: CrossedDimensions,
        over stretch: ReleaseStretch,
        tables: [ReleasedTable]
    ) {
        let inside = stretch.inner.filter { $0.cross(of: crossed.both) != nil }
        let outermost = inside.filter { one in
            !inside.contains { $0.period != one.period && $0.period.contains(one.period) }
        }
        let before = outermost.compactMap { $0.cross(of: crossed.both)?.turned(as: crossed) }
        func side(_ dimension: StatisticDimension, _ labels: (ReleasedCross) -> [String]) -> Side? {
            guard let table = tables.first(where: { $0.dimension == dimension }) else { return nil }
            let earlier = stretch.inner.compactMap { $0.table(of: dimension) }
            let single = table.categories.filter { category in
                table[category]?.shown != nil
                    && earlier.allSatisfy { $0[category].map { $0.shown != nil } ?? true }
                    && before.allSatisfy { labels($0).contains(category) }
            }
            let hasRest = single.count < table.categories.count
            return Side(dimension: dimension, single: single, hasRest: hasRest)
        }
        guard let rows = side(crossed.rows, \.rows), let columns = side(crossed.columns, \.columns)
        else { return nil }
        let parts = stretch.inner
            .filter { part in !outermost.contains { $0.period.contains(part.period) } }
            .map { Array($0.rows) }
        (self.rows, self.columns, self.before) = (rows, columns, before)
        self.crossed = crossed
        rule = stretch.rule
        isBounded = stretch.request.unit == .persons
        stretches = (parts + [stretch.rows ?? []]).filter { !$0.isEmpty }
    }
}
