extension Case {
    /// What is owed, and what was done of it; what is due first comes first.
    package func duties(on day: Day) -> [CaseDuty] {
        var found: [CaseDuty] = []
        for layer in rules.layers {
            // By their places: most rules concern no case like this, and taking one out copies all of it.
            for place in layer.obligations.indices
            where circumstances.satisfy(layer.obligations[place].when)
                && layer.obligations[place].after.contains(where: mayHaveHappened)
            {
                found += duties(of: layer.obligations[place], in: layer, on: day)
            }
        }
        return found.sorted { first, second in
            (first.due ?? .distant, first.since) < (second.due ?? .distant, second.since)
        }
    }

    private func duties(of rule: Obligation, in layer: Regulation, on day: Day) -> [CaseDuty] {
        let causes = placed(like: rule.after).filter { !isVoid($0, in: layer) }.map(\.event)
            .filter { !rule.isToAddressed || !recipients(of: rule, after: $0).isEmpty }
        guard let last = causes.last else { return [] }
        let done = done(of: rule, in: layer)
        guard rule.isPerItem else {
            let cause = rule.isEach ? firstOpen(of: rule, causes, done) ?? last : last
            let later = done.filter { $0.day >= cause.day && $0.fits(cause) }
            return [duty(of: rule, in: layer, after: cause, done: later, on: day)]
        }
        var seen: Set<String?> = []
        let each = causes.reversed().filter { seen.insert($0.item).inserted }.reversed()
        let byItem = Dictionary(grouping: done) { $0.item }
        return each.map { cause in
            // What names no item is done for all of them.
            let ours = (byItem[cause.item] ?? []).filter {
                rule.mayPrecede || $0.day >= cause.day
            }
            let ofAll = cause.item == nil ? [] : byItem[nil] ?? []
            let later = ours + ofAll.filter { $0.day >= cause.day }
            return duty(of: rule, in: layer, after: cause, done: later, on: day)
        }
    }

    /// The first event for which nothing of it was done.
    private func firstOpen(of rule: Obligation, _ causes: [CaseEvent], _ done: [CaseEvent])
        -> CaseEvent?
    {
        causes.first { cause in
            let later = done.filter { $0.day >= cause.day && $0.fits(cause) }
            return !isDone(rule, recipients(of: rule, after: cause), later[...])
        }
    }

    /// What was done of it, without what the case being opened again has undone.
    private func done(of rule: Obligation, in layer: Regulation) -> [CaseEvent] {
        let period = rule.within.flatMap { layer.deadlines[code: $0] }
        let opened = period.flatMap { lastPlace(like: $0.anewAfter + $0.reopenedBy) } ?? -1
        let own = placed(like: rule.done)
        guard layer.code == rules.regulation.code, rule.sort == .notice else {
            return own.filter { $0.place > opened }.map(\.event)
        }
        let lawful = noticesOfLaw(for: EventPattern(.notified, code: rule.code))
        return (own + lawful).filter { $0.place > opened }.sorted { $0.place < $1.place }
            .map(\.event)
    }

    /// To whom a notice goes: to all whom the rule names, or to those of them whom the event concerns.
    private func recipients(of rule: Obligation, after cause: CaseEvent) -> [String] {
        guard rule.isToAddressed, !cause.to.isEmpty else { return rule.to }
        return cause.to.filter { rules.holds($0, among: rule.to) }
    }

    /// A withdrawal makes void what was owed before it, of the regulation though not of the law (Y§28①).
    private func isVoid(_ cause: PlacedEvent, in layer: Regulation) -> Bool {
        guard layer.code == rules.regulation.code, let voidedAt else { return false }
        return cause.place < voidedAt
    }

    private func duty(
        of rule: Obligation,
        in layer: Regulation,
        after cause: CaseEvent,
        done: [CaseEvent],
        on day: Day
    ) -> CaseDuty {
        let item = rule.isPerItem ? cause.item : nil
        let to = recipients(of: rule, after: cause)
        let completed = done.indices.first { isDone(rule, to, done[...$0]) }.map { done[$0] }
        let due = due(of: rule, in: layer, after: cause, item: item, on: day)
        return CaseDuty(
            rule: rule,
            layer: layer.code,
            item: item,
            since: cause.day,
            remaining: completed == nil ? remaining(of: rule, to, done: done[...]) : [],
            due: due.day,
            isSoft: due.isSoft,
            state: state(of: rule, done: completed, due: due, on: day)
        )
    }

    /// Whom a notice has not reached out to; one that names nobody went to all.
    private func remaining(
        of rule: Obligation,
        _ recipients: [String],
        done: ArraySlice<CaseEvent>
    ) -> [String] {
        rule.sort == .notice ? untold(of: recipients, by: done) : []
    }

    private func isDone(
        _ rule: Obligation,
        _ recipients: [String],
        _ done: ArraySlice<CaseEvent>
    ) -> Bool {
        !done.isEmpty
            && (remaining(of: rule, recipients, done: done).isEmpty
                || done.contains { rule.alsoDone.matches(rules.widened($0)) })
    }

    private typealias Due = (day: Day?, isSoft: Bool, stands: Bool, hours: HourEnd?)

    private func due(
        of rule: Obligation,
        in layer: Regulation,
        after cause: CaseEvent,
        item: String?,
        on day: Day
    ) -> Due {
        if let code = rule.within {
            let clock = clocks(of: code, on: day).last {
                $0.layer == layer.code && (item == nil || $0.isOf(item))
            }
            let stands =
                clock.map { $0.reckoning != nil && $0.reckoning?.effective == nil } ?? false
            return (
                clock?.reckoning?.effective, clock?.rule.isSoft ?? false, stands, clock?.hours
            )
        }
        guard let promptness = rule.promptness,
            let length = layer.softTargets[promptness] ?? rules.regulation.softTargets[promptness]
        else { return (nil, false, false, nil) }
        let period = Period(from: cause.day, length: length, rule: layer.counting)
        return (try? period.reckoned(with: rules.holidays).effective, true, false, nil)
    }

    private func state(of rule: Obligation, done: CaseEvent?, due: Due, on day: Day)
        -> CaseDuty.State
    {
        if let done {
            let isLate =
                due.day.map { $0 < done.day } ?? false || due.hours?.isBefore(done) ?? false
            return isLate ? .doneLate : .done
        }
        if rule.isOptional { return .possible }
        if due.stands { return .waiting }
        return due.day.map { $0 < day } ?? false ? .overdue : .owed
    }
}

extension Day {
    /// After every other day, for what is due on none.
    static let distant = Day(ordinal: 3_652_059)
}

extension CaseEvent {
    /// Whether it can belong to another: of the same item, or where one of them names none.
    func fits(_ other: CaseEvent) -> Bool {
        item == nil || other.item == nil || item == other.item
    }
}
