/// One bar a code, with a mark where the period before stood; its title says what is seen.
package struct BarChart: Viewable {
    /// Names the chart on its page, so that its parts can point at each other.
    package var id: String
    package var title: String
    package var note: String?
    package var now: String
    package var before: String?
    package var hasVeil: Bool
    package var rows: [BarRow]
    package var table: NumberTable

    /// A chart of these codes; a count that is absent is hidden, in the chart as in the table.
    package init(
        id: String,
        title: String,
        note: String? = nil,
        now: String,
        before: String? = nil,
        bars: [Bar],
        table: NumberTable,
        veil: String
    ) {
        let most =
            bars.flatMap { [$0.now, before == nil ? nil : $0.before] }
            .compactMap(\.self).max() ?? 0
        self.id = id
        self.title = title
        self.note = note
        self.now = now
        self.before = before
        hasVeil = bars.contains { $0.now == nil }
        rows = bars.map { BarRow($0, most: most, isCompared: before != nil, veil: veil) }
        self.table = table
    }

    /// A code with its counts.
    package struct Bar {
        let label: String
        let now: Int?
        let before: Int?

        package init(_ label: String, now: Int?, before: Int? = nil) {
            (self.label, self.now, self.before) = (label, now, before)
        }
    }
}

/// One bar.
package struct BarRow: Viewable {
    package var label: String
    package var number: String
    package var isVeiled: Bool
    /// As a share of the widest, in percent.
    package var width: String
    /// Where the period before stood, and its number.
    package var mark: String?
    package var before: String?

    init(_ bar: BarChart.Bar, most: Int, isCompared: Bool, veil: String) {
        label = bar.label
        number = bar.now.map(String.init) ?? veil
        isVeiled = bar.now == nil
        width = Share.percent(bar.now ?? 0, of: most)
        before = isCompared ? bar.before.map(String.init) ?? veil : nil
        mark = isCompared ? bar.before.map { Share.percent($0, of: most) } : nil
    }
}
