/// Bars of equal length, each cut into the shares of a second question.
///
/// At most six parts: more could not be told apart on grey paper. Each has a pattern of its own.
package struct StackedChart: Viewable {
    package static let mostParts = 6

    package var id: String
    package var title: String
    package var note: String?
    package var keys: [StackKey]
    package var rows: [StackRow]
    package var table: NumberTable

    /// A chart of these rows, each with one count for each key.
    package init(
        id: String,
        title: String,
        note: String? = nil,
        keys: [String],
        rows: [(label: String, counts: [Int])],
        table: NumberTable
    ) {
        self.id = id
        self.title = title
        self.note = note
        self.keys = keys.enumerated().map { StackKey(label: $1, fill: StackKey.fill($0)) }
        self.rows = rows.map { StackRow(label: $0.label, counts: $0.counts) }
        self.table = table
    }
}

/// What a pattern stands for.
package struct StackKey: Viewable {
    package var label: String
    /// The class of the pattern: `fill-1` to `fill-6`.
    package var fill: String

    static func fill(_ place: Int) -> String { "fill-\(place % StackedChart.mostParts + 1)" }
}

/// One bar of shares.
package struct StackRow: Viewable {
    package var label: String
    package var total: String
    package var parts: [StackPart]

    init(label: String, counts: [Int]) {
        let total = counts.reduce(0, +)
        self.label = label
        self.total = String(total)
        var before = 0
        parts = counts.enumerated().compactMap { place, count in
            defer { before += count }
            guard count > 0 else { return nil }
            return StackPart(
                x: Share.percent(before, of: total),
                width: Share.percent(count, of: total),
                middle: Share.percent(before * 2 + count, of: total * 2),
                // A number that does not fit beside its edges stands in the table alone.
                number: count * 12 >= total ? String(count) : nil,
                fill: StackKey.fill(place)
            )
        }
    }
}

/// One share of a bar.
package struct StackPart: Viewable {
    package var x: String
    package var width: String
    package var middle: String
    package var number: String?
    package var fill: String
}
