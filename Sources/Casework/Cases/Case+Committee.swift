extension Case {
    /// Refuses a decision that its vote does not carry; warns of numbers that the committee cannot have.
    func checkVote(of event: CaseEvent, as step: Step) throws(EventRefusal) -> [CaseWarning] {
        guard let decision = step.decision,
            let committee = rules.layers.lazy
                .compactMap({ $0.committees[code: decision.committee] }).first,
            let vote = committee.votes[code: decision.vote]
        else { return [] }
        guard let count = event.count else {
            return [CaseWarning(.voteUnrecorded(step.label), vote.article)]
        }
        let outcome = vote.outcome(of: count)
        switch outcome {
        case .passed: return warnings(about: count, of: committee)
        case .contradictory: throw EventRefusal(.contradictoryCount, vote.article)
        case .failed, .waitsForChair, .noQuorum, .quorumImpossible:
            throw EventRefusal(.notDecided(outcome), vote.article)
        }
    }

    /// A seat may be empty for a while, so that other numbers are told and stop nothing.
    private func warnings(about count: CaseEvent.Count, of committee: CommitteeRule)
        -> [CaseWarning]
    {
        var found: [CaseWarning] = []
        let size = committee.size
        let seats = size.countsChair ? count.registered : count.registered - 1
        if seats < size.least || seats > size.most {
            let what = CaseWarning.Reason.otherSize(
                committee.label,
                have: seats,
                least: size.least,
                most: size.most
            )
            found.append(CaseWarning(what, committee.article))
        }
        let known = recusedMembers
        if count.recused < known {
            let what = CaseWarning.Reason.recusedUncounted(known: known, said: count.recused)
            found.append(CaseWarning(what, committee.article))
        }
        return found
    }

    /// How many members are out of the case, as far as it was written down and nobody took their place.
    private var recusedMembers: Int {
        let out = events(like: [
            EventPattern(.memberExcluded), EventPattern(.memberWithdrew),
            EventPattern(.challengeDecided, code: "admitted"),
        ])
        let named = Set(out.compactMap(\.item)).count
        let unnamed = out.count { $0.item == nil }
        return max(0, named + unnamed - Array(events(of: .memberReplaced)).count)
    }

    /// Who decides on the challenge of that item, by the challenger (B-1, B-35); nobody where no rule says.
    package func deciders(ofChallenge item: String?) -> [String] {
        challengeRules(of: item).map(\.decidedBy)
    }

    /// Refuses a decision on a challenge by somebody for whom it is not.
    func checkDecider(of event: CaseEvent) throws(EventRefusal) -> [CaseWarning] {
        guard event.kind == .challengeDecided, let by = event.by else { return [] }
        let found = challengeRules(of: event.item)
        if found.isEmpty || found.contains(where: { acts(by, as: [$0.decidedBy]) }) {
            return []
        }
        let instead = found.first { $0.otherwiseBy.map { acts(by, as: [$0]) } ?? false }
        guard let instead else {
            throw EventRefusal(.wrongPerson(by), found.first?.articles.first)
        }
        let decider = rules.subject(instead.decidedBy)
        return [CaseWarning(.decidedInstead(of: decider), instead.articles.first)]
    }

    /// The rules of challenges under which the challenges of an item fall: two parties may challenge one member.
    private func challengeRules(of item: String?) -> [ChallengeRule] {
        var found: [ChallengeRule] = []
        for challenge in events(of: .memberChallenged) where challenge.item == item {
            found += rules(of: challenge).filter { !found.contains($0) }
        }
        return found
    }

    private func rules(of challenge: CaseEvent) -> [ChallengeRule] {
        let all = rules.layers.flatMap { $0.committees.flatMap(\.challenges) }
        guard let by = challenge.by else { return all }
        // Somebody is at first what they are called, then what they are among.
        return all.first { $0.by.contains(by) }.map { [$0] }
            ?? all.filter { rules.holds(by, among: $0.by) }
    }
}
