/// One table of the database, column by column, as `/what-we-keep` shows it (K2-10).
package struct SchemaTable: Hashable, Sendable {
    package let name: String
    package let columns: [SchemaColumn]

    /// All tables there are, in the order in which the migrations made them.
    ///
    /// Read from the migrations themselves, so that the page cannot say less than is kept.
    package static func all() throws -> [SchemaTable] {
        try Migrations.all().flatMap { try MigrationText($0.sql).tables() }
    }
}
