/// The table behind a chart: the same numbers, for whoever reads rather than looks.
package struct NumberTable: Viewable {
    package var corner: String
    package var heads: [TableHead]
    package var rows: [NumberRow]
    /// The sums, where the rows add up to them.
    package var foot: NumberRow?

    package init(corner: String, heads: [String], rows: [NumberRow], foot: NumberRow? = nil) {
        self.corner = corner
        self.heads = heads.map(TableHead.init)
        self.rows = rows
        self.foot = foot
    }
}

/// What a column counts.
package struct TableHead: Viewable {
    package var words: String
}

/// One row of numbers with its name.
package struct NumberRow: Viewable {
    package var label: String
    package var cells: [NumberCell]

    package init(label: String, cells: [NumberCell]) {
        (self.label, self.cells) = (label, cells)
    }

    /// A row of counts; what is not shown is veiled.
    package init(label: String, counts: [Int?], veil: String) {
        self.init(label: label, cells: counts.map { NumberCell($0, veil: veil) })
    }
}

/// One number, or the word that stands for one that is hidden.
package struct NumberCell: Viewable {
    package var words: String
    package var isVeiled: Bool
    /// A zero steps back, so that what there is stands out.
    package var isZero: Bool

    package init(_ count: Int?, veil: String) {
        words = count.map(String.init) ?? veil
        isVeiled = count == nil
        isZero = count == 0
    }
}
