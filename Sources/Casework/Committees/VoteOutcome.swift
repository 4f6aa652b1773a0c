/// What a vote comes to, by the numbers alone.
package enum VoteOutcome: Hashable, Sendable {
    case passed
    case failed
    /// As many for as against, and the chair, who decides, has not said how.
    case waitsForChair
    /// Too few came: no decision.
    case noQuorum(present: Int, needed: Int)
    /// With so many recused no quorum can come about: members are replaced (Y§17⑤).
    case quorumImpossible(able: Int, needed: Int)
    /// The numbers contradict each other.
    case contradictory
}

extension VoteRule {
    /// The number of members of whom a share is taken.
    private func base(_ base: Base, _ count: CaseEvent.Count) -> Int {
        switch base {
        case .registered: count.registered - (countsRecused ? 0 : count.recused)
        case .present: count.present
        }
    }

    /// How many must be there, where the text asks for a quorum.
    package func quorumNeeded(registered: Int, recused: Int) -> Int? {
        guard let quorum, quorum.base == .registered else { return nil }
        return quorum.needed(of: registered - (countsRecused ? 0 : recused))
    }

    /// How many must be in favour.
    package func favourNeeded(_ count: CaseEvent.Count) -> Int {
        majority.needed(of: base(majority.base, count))
    }

    /// What the numbers of a vote come to (Y§13③, Y§16②, Y§25①, G§16④⑦).
    package func outcome(of count: CaseEvent.Count) -> VoteOutcome {
        guard count.isPossible else { return .contradictory }
        if let needed = quorumNeeded(registered: count.registered, recused: count.recused) {
            let able = count.registered - count.recused
            if able < needed { return .quorumImpossible(able: able, needed: needed) }
            if count.present < needed { return .noQuorum(present: count.present, needed: needed) }
        }
        if count.inFavour > 0, count.inFavour >= favourNeeded(count) { return .passed }
        guard count.inFavour == count.against, count.inFavour > 0, tie == .chairDecides else {
            return .failed
        }
        return switch count.chairInFavour {
        case true?: .passed
        case false?: .failed
        case nil: .waitsForChair
        }
    }
}

extension CaseEvent.Count {
    /// Whether such a meeting can have been.
    package var isPossible: Bool {
        [registered, recused, present, inFavour, against].allSatisfy { $0 >= 0 }
            && recused <= registered && present <= registered - recused
            && inFavour + against <= present
    }
}

extension SmallerCommittee {
    /// Whether so many of the committee may sit in it (Y§25③).
    package func mayBeFormed(of members: Int) -> Bool { members == self.members }
}

extension TermRule {
    /// The last day of a term that begins on a day; a successor may only sit for the rest of it.
    ///
    /// Terms begin at midnight and end on their day, however the offices are open (C1).
    package func lastDay(from day: Day, predecessorUntil rest: Day? = nil) throws(PeriodRefusal)
        -> Day?
    {
        if let rest, vacancy == .remainder { return rest }
        let rule = CountingRule(firstDay: .included, roll: .none)
        let period = Period(from: day, length: length, rule: rule)
        return try period.reckoned(with: Holidays([], lastVerifiedYear: 9999)).effective
    }
}
