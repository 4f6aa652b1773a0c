/// Many small charts by one measure, one a code, from period to period.
package struct MultiplesChart: Viewable {
    package var id: String
    package var title: String
    package var note: String?
    package var cells: [SmallChart]
    package var table: NumberTable

    package init(
        id: String,
        title: String,
        note: String? = nil,
        cells: [(label: String, last: String, counts: [Int?])],
        table: NumberTable
    ) {
        let most = max(1, cells.flatMap(\.counts).compactMap(\.self).max() ?? 0)
        self.id = id
        self.title = title
        self.note = note
        self.cells = cells.map {
            SmallChart($0.label, last: $0.last, counts: $0.counts, most: most)
        }
        self.table = table
    }
}

/// One of many small charts.
package struct SmallChart: Viewable {
    package var label: String
    /// The last count with its unit, or the word for a hidden one.
    package var last: String
    package var bars: [SmallBar]
    package var veils: [SmallBar]

    init(_ label: String, last: String, counts: [Int?], most: Int) {
        self.label = label
        self.last = last
        let slots = max(counts.count, 1) * 4
        func bar(_ place: Int, _ height: Int) -> SmallBar {
            SmallBar(
                x: Share.percent(place * 4, of: slots),
                width: Share.percent(3, of: slots),
                y: 60 - height,
                height: height
            )
        }
        bars = counts.enumerated().compactMap { place, count in
            count.map { bar(place, $0 == 0 ? 0 : max(1, 58 * $0 / most)) }
        }
        veils = counts.enumerated().compactMap { place, count in count == nil ? bar(place, 9) : nil
        }
    }
}

/// One bar of a small chart.
package struct SmallBar: Viewable {
    package var x: String
    package var width: String
    package var y: Int
    package var height: Int
}
