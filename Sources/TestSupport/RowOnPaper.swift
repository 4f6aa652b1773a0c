package import Casework

/// A row of an old table as somebody has it before them: titles, and what stands below them.
package struct RowOnPaper: Sendable {
    private let titles: [String]
    private let cells: [Cell]

    package init(_ cells: [(title: String, cell: Cell)]) {
        (titles, self.cells) = (cells.map(\.title), cells.map(\.cell))
    }

    package init(_ cells: KeyValuePairs<String, String>) {
        self.init(cells.map { ($0.key, $0.value.isEmpty ? .empty : .text($0.value)) })
    }

    package var row: TableRow { TableRow(line: 2, cells: cells) }

    /// How it is read on a day, with what was decided about values.
    package func reading(on today: Day, _ values: ImportedValues = ImportedValues()) -> RowReading {
        let plan = ImportPlan(
            proposing: TableHead(TableRow(line: 1, cells: titles.map(Cell.text))),
            labels: [:],
            countsFrom1904: false,
            values: values
        )
        return RowReading(plan, codes: .example, today: today)
    }

    /// What it becomes.
    package func passing(on today: Day, _ values: ImportedValues = ImportedValues()) throws
        -> ImportedRow
    {
        guard case .passes(let row) = try reading(on: today, values).read(row) else {
            throw NotThere(what: "row that passes")
        }
        return row
    }

    /// Why it becomes nothing.
    package func failing(on today: Day) throws -> [RowTrouble] {
        guard case .fails(let troubles) = try reading(on: today).read(row) else {
            throw NotThere(what: "row that fails")
        }
        return troubles
    }
}
