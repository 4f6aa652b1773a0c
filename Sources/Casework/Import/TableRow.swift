/// A row of a table that somebody kept, by the place where they find it again.
package struct TableRow: Hashable, Sendable {
    /// The sheet, counted from 1; a file of text has one.
    package let sheet: Int
    /// The line of the sheet as its program counts them, from 1.
    package let line: Int
    /// Without the blank cells at the end.
    package let cells: [Cell]

    package init(sheet: Int = 1, line: Int, cells: [Cell]) {
        (self.sheet, self.line) = (sheet, line)
        self.cells = Array(cells[...(cells.lastIndex { !$0.isBlank } ?? -1)])
    }

    package var isBlank: Bool { cells.isEmpty }

    /// The cell of a column, counted from 0; beyond the end they are empty.
    package subscript(column: Int) -> Cell {
        cells.indices.contains(column) ? cells[column] : .empty
    }
}

extension TableRow: Confidential {}

/// How much of a table is taken; more is no table of counselling notes.
package struct TableLimits: Hashable, Sendable {
    package var bytes = 100 * 1_024 * 1_024
    package var rows = 50_000
    package var columns = 256
    /// Letters of one cell; a spreadsheet's own limit is 32,767.
    package var letters = 64 * 1_024

    package init() {}
}
