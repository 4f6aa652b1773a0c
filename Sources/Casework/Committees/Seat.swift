/// One place in a committee, by what the rules of its makeup ask about; no name, no person.
package struct Seat: Hashable, Codable, Sendable {
    /// As the institution records it; what is not recorded counts for neither side.
    package enum Sex: String, CaseIterable, Codable, Sendable {
        case female, male, unrecorded
    }

    /// The code of the group from which the member comes.
    package let category: String?
    package let sex: Sex
    /// 당연직.
    package let isExOfficio: Bool
    package let isChair: Bool

    package init(
        category: String? = nil,
        sex: Sex,
        isExOfficio: Bool = false,
        isChair: Bool = false
    ) {
        (self.category, self.sex) = (category, sex)
        (self.isExOfficio, self.isChair) = (isExOfficio, isChair)
    }
}

extension CommitteeRule {
    /// Those of whom a share is taken (B-33, B-48).
    package func base(_ base: ShareRule.Base, of seats: [Seat]) -> [Seat] {
        switch base {
        case .all: seats
        case .notExOfficio: seats.filter { !sitsByOffice($0) }
        case .appointed:
            seats.filter { seat in
                !seat.isExOfficio
                    && seat.category.map { categories[code: $0]?.isAppointed ?? false }
                        ?? false
            }
        }
    }

    private func sitsByOffice(_ seat: Seat) -> Bool {
        seat.isChair ? chair?.isExOfficio ?? seat.isExOfficio : seat.isExOfficio
    }

    /// Those who sit in one case: without the groups that it does not concern (Y§14③).
    package func seats(_ seats: [Seat], inCaseOf circumstances: Circumstances) -> [Seat] {
        let absent = categories.filter { $0.absentWhen.map(circumstances.satisfy) ?? false }
        return seats.filter { seat in !absent.contains { $0.code == seat.category } }
    }
}

/// What a case is about: its kinds with the wider ones that hold them, and what is so in it.
package struct Circumstances: Hashable, Sendable {
    package let kinds: Set<String>
    package let facts: Set<String>

    package init(kinds: Set<String>, facts: Set<String>) {
        (self.kinds, self.facts) = (kinds, facts)
    }

    /// Whether a rule holds in such a case.
    package func satisfy(_ condition: Condition) -> Bool {
        (condition.kinds.isEmpty || condition.kinds.contains(where: kinds.contains))
            && condition.facts.allSatisfy(facts.contains)
            && !condition.without.contains(where: facts.contains)
    }
}
