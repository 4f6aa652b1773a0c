/// The dimensions that are crossed with each other, as a graph without rings.
///
/// Crossed tables that close no ring fit together whatever each of them says, as long as their sides
/// agree (decomposable models: Dobra and Fienberg 2000); then each can be protected by itself.
struct DimensionForest {
    private let edges: Set<Set<StatisticDimension>>

    init(_ crossed: [Set<StatisticDimension>]) { edges = Set(crossed) }

    /// Whether these two may be crossed as well.
    func admits(_ both: Set<StatisticDimension>) -> Bool {
        guard both.count == 2, let start = both.first else { return false }
        if edges.contains(both) { return true }
        var reached: Set<StatisticDimension> = [start]
        var before = 0
        while reached.count > before {
            before = reached.count
            for edge in edges where !edge.isDisjoint(with: reached) { reached.formUnion(edge) }
        }
        return !both.isSubset(of: reached)
    }
}
