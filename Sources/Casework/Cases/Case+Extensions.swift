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
        if extending.needsReason, !event.hasReason {
            throw EventRefusal(.missing(.reason), article)
        }
        if let by = event.by, !extending.by.isEmpty, !rules.holds(by, among: extending.by) {
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
        if ends([length], after: rule.length, of: clock) {
            return [CaseWarning(.longerThanUsual(rule.label), article)]
        }
        guard let end = clock.reckoning?.effective, end < event.day else { return [] }
        return [CaseWarning(.extendedAfterEnd(rule.label, ended: end), article)]
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
