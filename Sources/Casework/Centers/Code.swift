/// One answer that a form offers and the statistics count: a code that never changes, and its words.
package struct Code: Hashable, Codable, Sendable {
    /// Stays the same for ever, because old reports carry it.
    package let code: String
    package let label: Bilingual
    /// Offered no more, yet still shown and counted where it was once chosen.
    package let retired: Bool

    package init(code: String, label: Bilingual, retired: Bool = false) {
        (self.code, self.label, self.retired) = (code, label, retired)
    }
}

extension [Code] {
    /// What a form offers today, in the center's order.
    package var offered: [Code] { filter { !$0.retired } }

    /// The answer that carries this code, retired or not.
    package subscript(code: String) -> Code? { first { $0.code == code } }
}
