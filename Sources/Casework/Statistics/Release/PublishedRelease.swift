/// A release as everybody may have it: what is shown, and that something is not.
package struct PublishedRelease: Hashable, Codable, Sendable {
    /// A table of one question; a number that is hidden is not there.
    package struct Table: Hashable, Codable, Sendable {
        package let dimension: StatisticDimension
        package let categories: [String]
        package let numbers: [Int?]
    }

    /// A table of two questions.
    package struct Cross: Hashable, Codable, Sendable {
        package let crossed: CrossedDimensions
        package let rows: [String]
        package let columns: [String]
        package let numbers: [[Int?]]
    }

    package let unit: StatisticUnit
    package let period: DayRange
    package let threshold: Int
    package let total: Int
    package let tables: [Table]
    package let crosses: [Cross]
    /// Whether fewer were counted than there are, because some did not open.
    package let isShort: Bool?

    package init(_ release: Release) {
        unit = release.unit
        period = release.period
        threshold = release.rule.threshold
        total = release.total
        isShort = release.isShort
        tables = release.tables.map { table in
            Table(
                dimension: table.dimension,
                categories: table.categories,
                numbers: table.categories.map { table[$0]?.shown }
            )
        }
        crosses = release.crosses.map { cross in
            Cross(
                crossed: cross.crossed,
                rows: cross.rows,
                columns: cross.columns,
                numbers: cross.cells.map { $0.map(\.shown) }
            )
        }
    }

    package func table(of dimension: StatisticDimension) -> Table? {
        tables.first { $0.dimension == dimension }
    }
}
