/// In which cases a rule holds; an empty one holds in every case.
package struct Condition: Hashable, Sendable {
    /// One of these kinds, or a kind below one of them.
    package let kinds: [String]
    /// All of these facts.
    package let facts: [String]
    /// None of these facts.
    package let without: [String]

    package init(kinds: [String] = [], facts: [String] = [], without: [String] = []) {
        (self.kinds, self.facts, self.without) = (kinds, facts, without)
    }

    package static let always = Condition()
}
