extension Case {
    /// Says whether an event may happen now, as which step, and what to look at.
    func judge(_ event: CaseEvent) throws(EventRefusal) -> Verdict {
        try checkWords(of: event)
        // A step that names the code is more of it than one that takes any.
        let wide = rules.widened(event)
        let steps = rules.steps[event.kind] ?? []
        let meant = steps.indices.filter { steps[$0].event.matches(wide) }
        let candidates =
            meant.filter { steps[$0].event.code != nil }
            + meant.filter { steps[$0].event.code == nil }
        guard !candidates.isEmpty else {
            guard CaseEvent.Kind.records.contains(event.kind) else {
                throw EventRefusal(.notInRegulation(event.kind))
            }
            return try judgeRecord(event)
        }
        var refusal: EventRefusal?
        for step in candidates.lazy.map({ steps[$0] }) {
            do throws(EventRefusal) {
                guard circumstances.satisfy(step.when) else {
                    throw EventRefusal(.notInSuchCase(step: step.code), step.article)
                }
                var verdict = try judge(event, as: step)
                verdict.warnings += try judgeRecord(event).warnings
                verdict.warnings += try checkDecider(of: event)
                return verdict
            } catch {
                // Of several refusals the one from the right stage says most, unless it says only that
                // another step of that name is for others.
                let isOfOthers =
                    error.isAboutPerson && step.event.code == nil
                    && candidates.first.map { steps[$0].event.code != nil } == true
                if refusal.map({ $0.isAboutStage && !error.isAboutStage && !isOfOthers }) ?? true {
                    refusal = error
                }
            }
        }
        throw refusal ?? EventRefusal(.notInRegulation(event.kind))
    }

    private func judge(_ event: CaseEvent, as step: Step) throws(EventRefusal) -> Verdict {
        try checkStage(of: step)
        let warnings = try checkNeeds(of: step, on: event.day, for: event)
        if let by = event.by, !step.by.isEmpty, !acts(by, as: step.by) {
            throw EventRefusal(.wrongPerson(by), step.article)
        }
        for detail in step.asks where !event.says(detail) {
            throw EventRefusal(.missing(detail), step.article)
        }
        try checkGrounds(of: event, as: step)
        let vote = try checkVote(of: event, as: step)
        return Verdict(step: step, warnings: warnings + vote)
    }

    /// Refuses a step that the stage of the case does not allow.
    func checkStage(of step: Step) throws(EventRefusal) {
        let stage = rules.stage(summary.stage)
        let isPossible =
            step.from.isEmpty ? stage?.isEnd != true : step.from.contains(summary.stage)
        guard !isPossible else { return }
        let here = stage?.label ?? Bilingual(ko: summary.stage, en: summary.stage)
        if step.from.isEmpty { throw EventRefusal(.ended(here), step.article) }
        let from = step.from.map { rules.stage($0)?.label ?? Bilingual(ko: $0, en: $0) }
        throw EventRefusal(.notInStage(here, from: from), step.article)
    }

    /// Refuses a step whose needs are not met; those that only warn come back.
    func checkNeeds(
        of step: Step,
        on day: Day,
        for event: CaseEvent? = nil
    ) throws(EventRefusal) -> [CaseWarning] {
        var warnings: [CaseWarning] = []
        for need in step.needs where circumstances.satisfy(need.when) {
            guard !isMet(need, on: day, for: event) else { continue }
            let article = need.articles.first ?? step.article
            switch need.force {
            case .bar: throw EventRefusal(.notYet(need.label), article)
            case .warn: warnings.append(CaseWarning(.need(need.label), article))
            }
        }
        return warnings
    }

    /// Whether what a need looks at is so on a day; of what happened only what came after a place counts.
    func isMet(
        _ test: Need.Test,
        on day: Day,
        after place: Int = -1,
        for event: CaseEvent? = nil
    ) -> Bool {
        switch test {
        case .happened(let patterns, let times):
            placed(fulfilling: patterns, after: place).count >= times
        case .latest(let patterns):
            events(like: Set(patterns.map(\.kind)).map { EventPattern($0) }).last
                .map { patterns.matches(rules.widened($0)) } ?? false
        case .notHappened(let patterns): (lastPlace(like: patterns) ?? -1) <= place
        case .fact(let fact): summary.facts.contains(fact)
        case .noFact(let fact): !summary.facts.contains(fact)
        case .within(let code): isWithin(code, on: day, for: event)
        case .after(let code): clocks(of: code, on: day).contains { $0.isOver(on: day) }
        }
    }

    private func checkGrounds(of event: CaseEvent, as step: Step) throws(EventRefusal) {
        guard let name = step.grounds, let list = rules.grounds[name] else {
            return try checkCodes(of: event)
        }
        let pause = event.kind == .paused ? rules.pause(of: event)?.code : nil
        let chosen = event.codes.filter { $0 != step.event.code && $0 != pause }
        if chosen.isEmpty, step.asks.contains(.code),
            step.event.code.flatMap({ list.grounds[code: $0] }) == nil
        {
            throw EventRefusal(.missing(.code), step.article)
        }
        for code in chosen {
            guard let ground = list.grounds[code: code] else {
                throw EventRefusal(.unknownGround(code, list: name), list.article ?? step.article)
            }
            if let means = ground.means, means.kind != event.kind {
                throw EventRefusal(.groundMeans(ground.label, means), ground.article)
            }
            guard !ground.by.isEmpty else { continue }
            let mayDecide = event.by.map { acts($0, as: ground.by) } ?? step.isFor(ground)
            if !mayDecide { throw EventRefusal(.groundOfOthers(ground.label), ground.article) }
        }
    }
}

extension Step {
    /// Whether everybody who may take the step may give a reason for it.
    func isFor(_ ground: Ground) -> Bool {
        ground.by.isEmpty || by.isEmpty || by.allSatisfy(ground.by.contains)
    }
}

extension EventRefusal {
    fileprivate var isAboutPerson: Bool {
        if case .wrongPerson = reason { true } else { false }
    }

    fileprivate var isAboutStage: Bool {
        if case .notInStage = reason { return true }
        if case .ended = reason { return true }
        if case .notInSuchCase = reason { return true }
        return false
    }
}

extension CaseEvent {
    /// Whether it says what a step asks for.
    func says(_ detail: Step.Detail) -> Bool {
        switch detail {
        case .code: !codes.isEmpty
        case .by: by != nil
        case .to: !to.isEmpty
        case .manner: manner != nil
        case .item: item != nil
        case .length: length != nil
        case .until: until != nil
        case .count: count != nil
        case .reason: hasReason
        }
    }
}
