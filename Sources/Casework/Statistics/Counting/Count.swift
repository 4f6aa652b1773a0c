extension Tally {
    /// One cell in the three units.
    struct Count: Sendable {
        private var notes = 0
        private var consultations = Set<Int>()
        private var heads = Set<Int>()

        mutating func add(consultation: Int, head: Int) {
            notes += 1
            consultations.insert(consultation)
            heads.insert(head)
        }

        func number(of unit: StatisticUnit) -> Int {
            switch unit {
            case .notes: notes
            case .consultations: consultations.count
            case .persons: heads.count
            case .reports, .cases: 0
            }
        }
    }

    /// Long names as short numbers, so that sets of them stay small.
    struct Names: Sendable {
        private var numbers: [String: Int] = [:]

        mutating func number(of name: String) -> Int {
            if let known = numbers[name] { return known }
            numbers[name] = numbers.count
            return numbers.count - 1
        }
    }
}

/// What one officer did in a period; it stays inside.
package struct OfficerWork: Hashable, Sendable {
    package private(set) var notes = 0
    private var kept = Set<Int>()
    package var ended = 0

    package var consultations: Int { kept.count }

    mutating func add(note consultation: Int) {
        notes += 1
        kept.insert(consultation)
    }
}
