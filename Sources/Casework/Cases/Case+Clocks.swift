extension Case {
    /// The periods that have begun, the earliest end first.
    package func clocks(on day: Day) -> [CaseClock] {
        let circumstances = summary.circumstances(under: rules)
        return rules.layers.flatMap { layer in
            layer.deadlines.filter { circumstances.satisfy($0.when) }
                .flatMap { clocks(of: $0, in: layer, on: day) }
        }.sorted { ($0.reckoning?.effective ?? .distant) < ($1.reckoning?.effective ?? .distant) }
    }

    /// The periods of one rule, of the regulation or of a law beside it.
    func clocks(of code: String, on day: Day) -> [CaseClock] {
        let circumstances = summary.circumstances(under: rules)
        return rules.layers.flatMap { layer in
            layer.deadlines.filter { $0.code == code && circumstances.satisfy($0.when) }
                .flatMap { clocks(of: $0, in: layer, on: day) }
        }
    }

    private func clocks(of rule: DeadlineRule, in layer: Regulation, on day: Day) -> [CaseClock] {
        let round = lastPlace(like: rule.anewAfter)
        let starts = starts(of: rule, after: round)
        guard !starts.isEmpty else { return [] }
        let facts = ClockFacts(
            rule: rule,
            pauses: pauses(rule.excludedPauses),
            ends: Dictionary(grouping: ends(of: rule)) { rule.item(of: $0) },
            extended: grouped(.extended, of: rule, after: round),
            set: grouped(.periodSet, of: rule, after: round)
        )
        return starts.map { clock(facts, in: layer, from: $0, on: day) }
    }

    /// The ends that still hold: none before the case was opened again.
    private func ends(of rule: DeadlineRule) -> [CaseEvent] {
        let opened = lastPlace(like: rule.anewAfter + rule.reopenedBy) ?? -1
        return placed(like: rule.end).filter { $0.place > opened }.map(\.event)
    }

    private func starts(of rule: DeadlineRule, after round: Int?) -> [CaseEvent] {
        let starts = placed(like: rule.start).filter { $0.place > round ?? -1 }.map(\.event)
        switch rule.repeats {
        case .never: return Array(starts.prefix(1))
        case .restarts: return Array(starts.suffix(1))
        case .item:
            var seen: Set<String?> = []
            return starts.filter { seen.insert($0.item).inserted }
        }
    }

    /// What was decided on a period, by the item that it concerns.
    private func grouped(
        _ kind: CaseEvent.Kind,
        of rule: DeadlineRule,
        after round: Int?
    ) -> [String?: [CaseEvent]] {
        let said = placed(like: [EventPattern(kind, code: rule.code)])
            .filter { $0.place > round ?? -1 }
        return Dictionary(grouping: said.map(\.event)) { rule.item(of: $0) }
    }

    private func clock(
        _ facts: ClockFacts,
        in layer: Regulation,
        from start: CaseEvent,
        on day: Day
    ) -> CaseClock {
        let rule = facts.rule
        let item = rule.item(of: start)
        let extended = rule.extending == nil ? [] : facts.extended[item] ?? []
        let period = Period(
            from: start.day,
            length: facts.set[item]?.compactMap(\.length).last ?? rule.length,
            pauses: facts.pauses,
            extensions: extended.compactMap(\.length),
            rule: rule.counting
        )
        let done = facts.ends[item]?.first { $0.day >= start.day }
        let stopped = layer.code == rules.regulation.code ? stop(after: start.day) : nil
        let hours = rule.length.unit == .hours ? HourEnd(of: rule.length, from: start) : nil
        var (reckoning, refusal): (Reckoning?, PeriodRefusal?) = (nil, nil)
        var state = CaseClock.State.unknown
        do throws(PeriodRefusal) {
            let found: Reckoning
            if let hours {
                found = hours.reckoning
            } else {
                found = try period.reckoned(with: rules.holidays)
            }
            state = self.state(of: rule, found, done: done?.day, stopped: stopped, on: day)
            if let done, hours?.isBefore(done) == true { state = .metLate(on: done.day, days: 0) }
            reckoning = found
        } catch {
            refusal = error
        }
        return CaseClock(
            rule: rule,
            layer: layer.code,
            item: item,
            period: period,
            hours: hours,
            reckoning: reckoning,
            refusal: refusal,
            state: state
        )
    }

    /// The day on which the regulation's own periods came to stand, if that was after their start.
    private func stop(after start: Day) -> Day? {
        [summary.voidedOn, summary.deadlinesEndedOn].compactMap(\.self).filter { $0 >= start }.min()
    }

    private func state(
        of rule: DeadlineRule,
        _ reckoning: Reckoning,
        done: Day?,
        stopped: Day?,
        on day: Day
    ) -> CaseClock.State {
        if let done {
            guard let end = reckoning.effective, end < done else { return .met(on: done) }
            return .metLate(on: done, days: done.ordinal - end.ordinal)
        }
        if let stopped { return .stopped(on: stopped) }
        guard let end = reckoning.effective else {
            return .paused(daysLeft: reckoning.remaining ?? 0)
        }
        guard end < day else { return .running(daysLeft: end.ordinal - day.ordinal) }
        return rule.consequence == .warn ? .overdue(days: day.ordinal - end.ordinal) : .over
    }

    private func pauses(_ codes: [String]) -> [Pause] {
        guard !codes.isEmpty else { return [] }
        return codes.flatMap { code in
            let begun = events(of: .paused).filter { $0.codes.contains(code) }.map(\.day)
            let ended = events(of: .resumed).filter { $0.codes.contains(code) }.map(\.day)
            return begun.enumerated().compactMap { index, day in
                Pause(begins: day, resumes: index < ended.count ? ended[index] : nil)
            }
        }
    }
}

/// What happened to the periods of one rule, gathered once for all of them.
private struct ClockFacts {
    let rule: DeadlineRule
    let pauses: [Pause]
    let ends: [String?: [CaseEvent]]
    let extended: [String?: [CaseEvent]]
    let set: [String?: [CaseEvent]]
}

extension DeadlineRule {
    /// The item by which events belong to one period of the rule; nothing where it has but one.
    fileprivate func item(of event: CaseEvent) -> String? { repeats == .item ? event.item : nil }
}
