package import Casework

/// Reads a table whatever it came as, row by row.
package struct TableReader: Sendable {
    private let workbooks: Workbooks
    private let limits: TableLimits

    package init(workbooks: Workbooks = Workbooks(), limits: TableLimits = TableLimits()) {
        (self.workbooks, self.limits) = (workbooks, limits)
    }

    /// Gives every row that is not blank, in order; blocks the thread until the end.
    ///
    /// Rows may have come before something is found wrong: whoever takes them keeps them apart.
    /// - Throws: `TableTrouble`, and whatever the source and `take` throw.
    package func read(_ source: TableSource, _ take: (TableRow) throws -> Void) throws
        -> TableAccount
    {
        switch try TableForm(sniffing: source.head(TableForm.sniffed)) {
        case .text: try TextTable(source: source, limits: limits).read(take)
        case .workbook: try workbooks.read(source, limits: limits, take)
        }
    }
}
