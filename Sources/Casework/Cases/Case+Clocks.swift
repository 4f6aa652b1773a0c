extension Case {
    /// The periods that have begun, the earliest end first.
    package func clocks(on day: Day) -> [CaseClock] {
        var found: [CaseClock] = []
        for layer in rules.layers {
            for place in layer.deadlines.indices
            where circumstances.satisfy(layer.deadlines[place].when) {
                found += clocks(of: layer.deadlines[place], in: layer, on: day)
            }
        }
        return found.sorted {
            ($0.reckoning?.effective ?? .distant) < ($1.reckoning?.effective ?? .distant)
        }
    }

    /// The periods of one rule, of the regulation or of a law beside it.
    func clocks(of code: String, on day: Day) -> [CaseClock] {
        var found: [CaseClock] = []
        for (layer, rule) in rules.deadlines[code] ?? [] where circumstances.satisfy(rule.when) {
            found += clocks(of: rule, in: layer, on: day)
        }
        return found
    }

    private func clocks(of rule: DeadlineRule, in layer: Regulation, on day: Day) -> [CaseClock] {
        if rule.repeats == .round { return rounds(of: rule, in: layer, on: day) }
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
        return starts.map { clock(facts, of: rule.item(of: $0), in: layer, from: $0, on: day) }
    }

    /// A period for each event after which it is counted anew, each from a start of its own.
    ///
    /// Where there are fewer starts than events, as one notice of two decisions, they share the first.
    private func rounds(of rule: DeadlineRule, in layer: Regulation, on day: Day) -> [CaseClock] {
        let begun = placed(like: rule.anewAfter)
        let starts = placed(like: rule.start)
        var taken: Set<Int> = []
        return begun.compactMap { round in
            let fitting = starts.filter { $0.place > round.place && $0.event.fits(round.event) }
            guard let start = fitting.first(where: { !taken.contains($0.place) }) ?? fitting.first
            else { return nil }
            taken.insert(start.place)
            let item = round.event.item
            let ends = placed(fulfilling: rule.end, after: start.place).map(\.event)
            let facts = ClockFacts(
                rule: rule,
                pauses: pauses(rule.excludedPauses),
                ends: [item: ends.filter { $0.fits(round.event) }],
                extended: [item: grouped(.extended, of: rule, after: start.place)[nil] ?? []],
                set: [item: grouped(.periodSet, of: rule, after: start.place)[nil] ?? []],
                isFollowed: round.place != begun.last?.place
            )
            return clock(facts, of: item, in: layer, from: start.event, on: day)
        }
    }

    /// Whether a period is not over: of several rounds one is enough, and one of which no start is known.
    func isWithin(_ code: String, on day: Day, for event: CaseEvent?) -> Bool {
        let clocks = clocks(of: code, on: day)
        guard let rule = rules.deadline(code), rule.repeats == .round else {
            return clocks.allSatisfy { !$0.isOver(on: day) }
        }
        let ofItem = event?.item.map { item in clocks.filter { $0.item == item } } ?? []
        if !ofItem.isEmpty { return ofItem.contains { !$0.isOver(on: day) } }
        if clocks.isEmpty || clocks.contains(where: { !$0.isOver(on: day) }) { return true }
        // A round that was answered without any start is over too.
        let answered = lastPlace(like: rule.end) ?? -1
        let open = placed(like: rule.anewAfter).filter { round in
            round.place > answered
                && !placed(like: rule.start).contains {
                    $0.place > round.place && $0.event.fits(round.event)
                }
        }
        return !open.isEmpty
    }

    /// The ends that still hold: none before the case was opened again.
    private func ends(of rule: DeadlineRule) -> [CaseEvent] {
        let opened = lastPlace(like: rule.anewAfter + rule.reopenedBy) ?? -1
        return placed(fulfilling: rule.end, after: opened).map(\.event)
    }

    private func starts(of rule: DeadlineRule, after round: Int?) -> [CaseEvent] {
        let starts = placed(like: rule.start).filter { $0.place > round ?? -1 }.map(\.event)
        switch rule.repeats {
        case .never, .round: return Array(starts.prefix(1))
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
        of item: String?,
        in layer: Regulation,
        from start: CaseEvent,
        on day: Day
    ) -> CaseClock {
        let rule = facts.rule
        let extended = rule.extending == nil ? [] : facts.extended[item] ?? []
        let period = Period(
            from: start.day,
            length: facts.set[item]?.compactMap(\.length).last ?? rule.length,
            pauses: facts.pauses,
            extensions: extended.compactMap(\.length),
            rule: rule.counting
        )
        // What names no item is done for all of them.
        let ends = (facts.ends[item] ?? []) + (item == nil ? [] : facts.ends[nil] ?? [])
        var done = ends.filter { $0.day >= start.day }.min { $0.day < $1.day }
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
            // What came after the end of a round that others follow was done in one of them.
            if facts.isFollowed, rule.consequence != .warn, let end = found.effective,
                let day = done?.day, end < day
            {
                done = nil
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
    /// Whether other rounds of the same rule came after it.
    var isFollowed = false
}

extension DeadlineRule {
    /// The item by which events belong to one period of the rule; nothing where it has but one.
    fileprivate func item(of event: CaseEvent) -> String? { repeats == .item ? event.item : nil }
}
