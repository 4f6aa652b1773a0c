import Testing

/// One thing about a record that somebody with the database in hand could change.
struct Change<Record: Sendable>: Sendable, CustomTestStringConvertible {
    let what: String
    let make: @Sendable (Record) -> Record

    init(_ what: String, _ make: @escaping @Sendable (Record) -> Record) {
        (self.what, self.make) = (what, make)
    }

    var testDescription: String { what }
}
