extension Case {
    /// Refuses an extension that the regulation does not allow (B-7, B-40, C2.3, C2.5).
    func checkExtension(_ event: CaseEvent) throws(EventRefusal) -> [CaseWarning] {
        var warnings: [CaseWarning] = []
        for code in event.codes {
            guard let rule = rules.deadline(code) else { continue }
            warnings += try check(event, of: rule)
        }
        return warnings
    }

    /// Warns of a period that was decided longer than the regulation has it; whoever decided it may have
    /// had a reason.
    func checkPeriodSet(_ event: CaseEvent) throws(EventRefusal) -> [CaseWarning] {
        guard !event.codes.isEmpty else { throw EventRefusal(.missing(.code)) }
        for rule in event.codes.compactMap(rules.deadline) { try checkUnit(of: event, rule) }
        return event.codes.compactMap { code in
            guard let rule = rules.deadline(code), let length = event.length else { return nil }
            let clock = clocks(of: code, on: event.day).last { $0.isOf(event.item) }
            let from = clock?.period.from ?? event.day
            let set = try? Period(from: from, length: length).reckoned(with: rules.holidays).nominal
            let usual = try? Period(from: from, length: rule.length).reckoned(with: rules.holidays)
                .nominal
            guard let set, let usual, set <= usual else {
                return CaseWarning(.longerThanUsual(rule.label), rule.article)
            }
            return nil
        }
    }

    private func check(_ event: CaseEvent, of rule: DeadlineRule) throws(EventRefusal)
        -> [CaseWarning]
    {
        guard let extending = rule.extending else {
            throw EventRefusal(.notExtendable(rule.code), rule.article)
        }
        let article = extending.articles.first ?? rule.article
        guard let clock = clocks(of: rule.code, on: event.day).last(where: { $0.isOf(event.item) })
        else { throw EventRefusal(.periodNotBegun(rule.code), article) }
        guard let length = event.length else { throw EventRefusal(.missing(.length), article) }
        try checkUnit(of: event, rule)
        if extending.needsReason, !event.hasReason {
            throw EventRefusal(.missing(.reason), article)
        }
        if let by = event.by, !extending.by.isEmpty, !acts(by, as: extending.by) {
            throw EventRefusal(.wrongPerson(by), article)
        }
        let earlier = clock.period.extensions
        if let times = extending.times, earlier.count >= times {
            throw EventRefusal(.extendedOften(times: times), article)
        }
        if let each = extending.each, ends([length], after: each, of: clock) {
            throw EventRefusal(.extendedTooLong(most: each), article)
        }
        if let total = extending.total, ends(earlier + [length], after: total, of: clock) {
            throw EventRefusal(.extendedTooLong(most: total), article)
        }
        var warnings: [CaseWarning] = []
        if ends([length], after: rule.length, of: clock) {
            warnings.append(CaseWarning(.longerThanUsual(rule.label), article))
        }
        if let end = clock.reckoning?.effective, end < event.day {
            warnings.append(CaseWarning(.extendedAfterEnd(rule.label, ended: end), article))
        }
        return warnings
    }

    /// Hours run from a moment and days from midnight (민법 §156, §157): one period has the one or the other.
    private func checkUnit(of event: CaseEvent, _ rule: DeadlineRule) throws(EventRefusal) {
        guard let length = event.length else { return }
        let areHours = [length.unit, rule.length.unit].map { $0 == .hours }
        guard areHours[0] != areHours[1] else { return }
        throw EventRefusal(.wrongUnit(rule.length), rule.article)
    }

    /// Whether some lengths together go beyond one, counted from the period's own end.
    private func ends(_ lengths: [Length], after most: Length, of clock: CaseClock) -> Bool {
        var plain = Period(from: clock.period.from, length: clock.period.length)
        plain.extensions = lengths
        var longest = plain
        longest.extensions = [most]
        guard let end = try? plain.reckoned(with: rules.holidays).nominal,
            let last = try? longest.reckoned(with: rules.holidays).nominal
        else { return true }
        return end > last
    }
}
