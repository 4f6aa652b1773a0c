/// A table of one dimension as it was released.
package struct ReleasedTable: Hashable, Codable, Sendable {
    package let dimension: StatisticDimension
    /// The center's order of codes, and behind it what the records carry besides.
    package let categories: [String]
    package let cells: [String: Showing]

    package subscript(category: String) -> Showing? { cells[category] }

    /// What is hidden, added up: everybody can subtract it from the total.
    package var rest: Int {
        cells.values.reduce(0) { $0 + ($1.shown == nil ? $1.number : 0) }
    }

    package var hasShown: Bool { cells.values.contains { $0.shown != nil } }
}

/// Two dimensions of which each record stands in one row and one column.
package struct CrossedDimensions: Hashable, Codable, Sendable {
    package let rows: StatisticDimension
    package let columns: StatisticDimension

    package init(rows: StatisticDimension, columns: StatisticDimension) {
        (self.rows, self.columns) = (rows, columns)
    }

    /// The same two, whichever stands at the side.
    var both: Set<StatisticDimension> { [rows, columns] }
}

/// A table of two dimensions as it was released.
///
/// Categories that are not shown by themselves stand together in one row and one column, `rest`.
package struct ReleasedCross: Hashable, Codable, Sendable {
    package static let rest = "rest"

    package let crossed: CrossedDimensions
    /// The codes of the rows, `rest` last if there is one; so the columns.
    package let rows: [String]
    package let columns: [String]
    /// Row by row.
    ///
    /// A table that takes up others of the period has no `rest` unless they stand alike.
    package let cells: [[Showing]]

    package var hasShown: Bool { cells.contains { $0.contains { $0.shown != nil } } }

    func cell(_ row: String, _ column: String) -> Showing? {
        guard let row = rows.firstIndex(of: row), let column = columns.firstIndex(of: column)
        else { return nil }
        return cells[row][column]
    }
}

extension ReleasedCross {
    /// The same table with these dimensions at the side and above.
    func turned(as wanted: CrossedDimensions) -> ReleasedCross {
        guard wanted != crossed else { return self }
        return ReleasedCross(
            crossed: wanted,
            rows: columns,
            columns: rows,
            cells: Self.transposed(cells)
        )
    }

    private static func transposed(_ cells: [[Showing]]) -> [[Showing]] {
        (cells.first ?? []).indices.map { column in cells.map { $0[column] } }
    }
}
