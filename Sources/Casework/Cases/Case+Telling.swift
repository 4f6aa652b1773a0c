extension Case {
    /// The events by which what some rules ask is done: a notice that they name without saying to whom
    /// was given once all have been told to whom it goes.
    func placed(fulfilling patterns: [EventPattern], after place: Int = -1) -> [PlacedEvent] {
        let each = patterns.map { pattern -> [PlacedEvent] in
            let own = placed(like: pattern).filter { $0.place > place }
            guard pattern.kind == .notified else { return own }
            let lawful = noticesOfLaw(for: pattern).filter { $0.place > place }
            let found = lawful.isEmpty ? own : (own + lawful).sorted { $0.place < $1.place }
            guard !found.isEmpty, pattern.to == nil,
                let recipients = pattern.code.flatMap({ rules.recipients[$0] })
            else { return found }
            return completing(found, to: recipients)
        }
        guard each.count > 1 else { return each.first ?? [] }
        return each.flatMap(\.self).inOrder
    }

    /// The notices of a law by which one of the regulation was given too: the same word to the same office.
    func noticesOfLaw(for pattern: EventPattern) -> [PlacedEvent] {
        guard pattern.kind == .notified, let code = pattern.code else { return [] }
        return (rules.lawNotices[code] ?? []).flatMap { law in
            placed(like: EventPattern(.notified, code: law.code)).compactMap { told in
                var event = told.event
                if event.to.isEmpty { event.to = law.to }
                guard pattern.to.map(event.to.contains) ?? true else { return nil }
                return PlacedEvent(place: told.place, event: event, under: rules)
            }
        }
    }

    /// The notices, for each item, from the one on by which everybody is told.
    private func completing(_ notices: [PlacedEvent], to recipients: [String]) -> [PlacedEvent] {
        var told: [String?: [CaseEvent]] = [:]
        return notices.filter { notice in
            told[notice.event.item, default: []].append(notice.event)
            let here = told[notice.event.item] ?? []
            return untold(of: recipients, by: here[...]).isEmpty
        }
    }

    /// Whom none of some notices went to; one that names nobody went to all.
    func untold(of recipients: [String], by notices: ArraySlice<CaseEvent>) -> [String] {
        recipients.filter { recipient in
            !notices.contains { event in
                event.to.isEmpty || event.to.contains { rules.holds($0, among: [recipient]) }
            }
        }
    }

    /// Whether somebody may act for some others: as one of them, or in their place once a deputy took over.
    func acts(_ subject: String, as others: [String]) -> Bool {
        rules.acts(subject, as: others)
            || isDeputised && rules.deputies(of: others).contains(subject)
    }

    /// Whether a deputy took over the office of the chair.
    var isDeputised: Bool { lastPlace(like: [EventPattern(.deputyTook)]) != nil }
}

extension Rulebook {
    /// By the regulation's own notices: those of the laws that say they are done with them.
    static func lawNotices(for regulation: Regulation, in statutes: [Regulation])
        -> [String: [Obligation]]
    {
        let laws = statutes.flatMap(\.obligations).filter { $0.sort == .notice }
        return regulation.obligations.reduce(into: [:]) { found, notice in
            found[notice.code] = laws.filter { law in
                law.alsoDone.contains { $0.kind == .notified && $0.code == notice.code }
            }
        }
    }
}
