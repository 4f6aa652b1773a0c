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
        let starts = events(like: rule.start)
        switch rule.repeats {
        case .never: return starts.prefix(1).map { clock(rule, in: layer, from: $0, on: day) }
        case .restarts: return starts.suffix(1).map { clock(rule, in: layer, from: $0, on: day) }
        case .item:
            var seen: Set<String?> = []
            return starts.filter { seen.insert($0.item).inserted }
                .map { clock(rule, in: layer, from: $0, on: day) }
        }
    }

    private func clock(
        _ rule: DeadlineRule,
        in layer: Regulation,
        from start: CaseEvent,
        on day: Day
    ) -> CaseClock {
        let item = rule.repeats == .item ? start.item : nil
        let period = Period(
            from: start.day,
            length: length(of: rule, item),
            pauses: pauses(rule.excludedPauses),
            extensions: extensions(of: rule, item),
            rule: rule.counting
        )
        let done = events(like: rule.end).first {
            $0.day >= start.day && (rule.repeats != .item || $0.item == item)
        }
        let stopped = layer.code == rules.regulation.code ? stop(after: start.day) : nil
        do throws(PeriodRefusal) {
            let reckoning = try period.reckoned(with: rules.holidays)
            let state = state(of: rule, reckoning, done: done?.day, stopped: stopped, on: day)
            return CaseClock(
                rule: rule,
                layer: layer.code,
                item: item,
                period: period,
                reckoning: reckoning,
                refusal: nil,
                state: state
            )
        } catch {
            return CaseClock(
                rule: rule,
                layer: layer.code,
                item: item,
                period: period,
                reckoning: nil,
                refusal: error,
                state: .unknown
            )
        }
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

    /// The length that a decision set, or the one that the regulation has.
    private func length(of rule: DeadlineRule, _ item: String?) -> Length {
        let set = events(of: .periodSet).filter {
            $0.codes.contains(rule.code) && (rule.repeats != .item || $0.item == item)
        }
        return set.compactMap(\.length).last ?? rule.length
    }

    private func extensions(of rule: DeadlineRule, _ item: String?) -> [Length] {
        guard rule.extending != nil else { return [] }
        return events(of: .extended).filter {
            $0.codes.contains(rule.code) && (rule.repeats != .item || $0.item == item)
        }.compactMap(\.length)
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
