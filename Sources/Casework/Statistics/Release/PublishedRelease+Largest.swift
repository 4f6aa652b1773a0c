extension PublishedRelease {
    /// The largest number that a table shows, and whether it may be called the largest of all.
    package struct Largest: Hashable, Sendable {
        /// More than one where several are as large.
        package let codes: [String]
        package let number: Int
        /// Whether no number that is hidden can be as large.
        package let isOfAll: Bool
    }

    /// What a reader may be told is largest.
    ///
    /// It is decided from what is out alone: a sentence that knew the hidden numbers would tell of them.
    package func largest(of table: Table) -> Largest? {
        let shown = zip(table.categories, table.numbers).compactMap { code, number in
            number.map { (code: code, number: $0) }
        }
        let said = shown.filter { $0.code != StatisticDimension.unknown }
        guard let most = said.map(\.number).max(), most > 0 else { return nil }
        let hidden = total - shown.reduce(0) { $0 + $1.number }
        return Largest(
            codes: said.filter { $0.number == most }.map(\.code),
            number: most,
            isOfAll: hidden < most
        )
    }
}
