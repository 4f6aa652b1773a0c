/// One answer that a form offers and the statistics count: a code that never changes, and its words.
package struct Code: Hashable, Codable, Sendable {
    /// Stays the same for ever, because old reports and notes carry it.
    package let code: String
    package let label: Bilingual
    /// Offered no more, yet still shown and counted where it was once chosen.
    package let retired: Bool
    /// The first day on which it is offered no more; none when it was retired at once or not at all.
    package let retiredFrom: Day?
    /// The kind of the center's regulation under which it is counted (D2: the crosswalk).
    package let countsAs: String?

    package init(
        code: String,
        label: Bilingual,
        retired: Bool = false,
        retiredFrom: Day? = nil,
        countsAs: String? = nil
    ) {
        (self.code, self.label, self.retired) = (code, label, retired)
        (self.retiredFrom, self.countsAs) = (retiredFrom, countsAs)
    }

    /// Whether a form may offer it on that day.
    package func isOffered(on day: Day) -> Bool {
        guard !retired else { return false }
        return retiredFrom.map { day < $0 } ?? true
    }
}

extension [Code] {
    /// What a form offers today, in the center's order.
    package var offered: [Code] { filter { !$0.retired } }

    /// What a form offers on that day, in the center's order.
    package func offered(on day: Day) -> [Code] { filter { $0.isOffered(on: day) } }

    /// The answer that carries this code, retired or not.
    package subscript(code: String) -> Code? { first { $0.code == code } }
}
