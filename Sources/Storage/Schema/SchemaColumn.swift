/// One column of the database, and what the center says of it in public.
package struct SchemaColumn: Hashable, Sendable {
    package let table: String
    package let name: String
    package let how: Keeping
    package let ko: String
    package let en: String
}

/// How a column is kept.
package enum Keeping: String, CaseIterable, Sendable {
    /// Whoever holds the disk reads it.
    case clear
    /// Only those who hold a key read it.
    case sealed
    /// A trace from which nobody gets back what made it.
    case hashed
    /// Meant to be known.
    case `public`
}
