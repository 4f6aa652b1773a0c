extension Rulebook {
    /// The codes that steps, needs, periods and duties name with each kind of event.
    static func codes(in layers: [Regulation]) -> [CaseEvent.Kind: Set<String>] {
        var found: [CaseEvent.Kind: Set<String>] = [:]
        for pattern in layers.flatMap(\.patterns) {
            guard let code = pattern.code else { continue }
            found[pattern.kind, default: []].insert(code)
        }
        return found
    }

    /// The codes that an event of a kind can carry, where they are to be found in no list of reasons.
    func known(of kind: CaseEvent.Kind) -> Set<String> {
        let named = codes[kind] ?? []
        return switch kind {
        case .classified, .learned, .received: Set(kinds.keys)
        case .established, .lifted: facts
        case .extended, .periodSet: Set(layers.flatMap { $0.deadlines.map(\.code) })
        case .notified, .arrived, .prepared, .fulfilled:
            Set(layers.flatMap { $0.obligations.map(\.code) })
        case .paused, .resumed: Set(layers.flatMap { $0.pauses.map(\.code) })
        case .appointed:
            named.union(posts)
        case .committeeFormed, .committeeCalled, .committeeMet:
            named.union(layers.flatMap { $0.committees.map(\.code) })
        case .trained: named.union(layers.flatMap { $0.training.map(\.code) })
        case _: named
        }
    }

    /// Whoever can be named to something: officers, members, those of the institution.
    private var posts: [String] {
        layers.flatMap { layer in
            layer.committees.map(\.code)
                + layer.subjects.filter { ![.party, .authority].contains($0.sort) }.map(\.code)
        }
    }

    /// Whether the codes of such an event come from a list of reasons, at least for one of its steps.
    func hasGrounds(_ kind: CaseEvent.Kind) -> Bool {
        (steps[kind] ?? []).contains { $0.grounds != nil }
    }
}

extension Regulation {
    /// Every event that a rule of the regulation names.
    fileprivate var patterns: [EventPattern] {
        let ofSteps = steps.flatMap { step in
            [step.event] + step.needs.flatMap { $0.test.patterns + $0.since + $0.once }
        }
        let ofPeriods = deadlines.flatMap { $0.start + $0.end + $0.anewAfter + $0.reopenedBy }
        let ofDuties = obligations.flatMap { $0.after + $0.alsoDone }
        let meant = grounds.flatMap { $0.grounds.compactMap(\.means) }
        return ofSteps + ofPeriods + ofDuties + meant + [intake?.receipt].compactMap(\.self)
    }
}

extension Need.Test {
    /// The events that it looks for.
    fileprivate var patterns: [EventPattern] {
        switch self {
        case .happened(let patterns, _), .latest(let patterns), .notHappened(let patterns):
            patterns
        case .fact, .noFact, .within, .after: []
        }
    }
}
