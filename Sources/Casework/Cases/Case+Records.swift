extension Case {
    /// Refuses words that the regulation does not know.
    func checkWords(of event: CaseEvent) throws(EventRefusal) {
        for subject in [event.by].compactMap(\.self) + event.to
        where !rules.subjects.contains(subject) {
            throw EventRefusal(.unknownSubject(subject))
        }
        // A reason is compared with the list of the step that it is given for.
        if !rules.hasGrounds(event.kind) { try checkCodes(of: event) }
        if let until = event.until, until < event.day { throw EventRefusal(.endsBeforeItBegins) }
        if let count = event.count, !count.isPossible { throw EventRefusal(.contradictoryCount) }
    }

    /// Refuses a code that stands in no rule: a slip of the pen would count for nothing, unseen.
    func checkCodes(of event: CaseEvent) throws(EventRefusal) {
        guard !event.codes.isEmpty else { return }
        let known = rules.known(of: event.kind)
        for code in event.codes where !known.contains(code) {
            throw EventRefusal(.unknownCode(code, of: event.kind, known: known.sorted()))
        }
    }

    /// Refuses what contradicts what was written down before.
    func judgeRecord(_ event: CaseEvent) throws(EventRefusal) -> Verdict {
        switch event.kind {
        case .paused: try checkPause(event)
        case .resumed: try checkGoingOn(event)
        case .established:
            for code in event.codes where summary.facts.contains(code) && event.item == nil {
                guard !mayRepeat(code) else { continue }
                throw EventRefusal(.alreadySo(code))
            }
        case .lifted:
            for code in event.codes where !summary.facts.contains(code) {
                throw EventRefusal(.notSo(code))
            }
        case .arrived: try checkArrival(event)
        case .notified: return Verdict(warnings: try checkManner(of: event))
        case .extended: return Verdict(warnings: try checkExtension(event))
        case .periodSet: return Verdict(warnings: try checkPeriodSet(event))
        default: break
        }
        return Verdict()
    }

    /// A fact that starts a period anew may be established again, a later harm, another obstacle; so may
    /// one that a step needs each time.
    private func mayRepeat(_ code: String) -> Bool {
        let pattern = EventPattern(.established, code: code)
        return rules.layers.contains { layer in
            layer.deadlines.contains { $0.repeats == .restarts && $0.start.contains(pattern) }
                || layer.steps.contains { $0.needs.contains { $0.isOfRound(pattern) } }
        }
    }

    private func checkPause(_ event: CaseEvent) throws(EventRefusal) {
        guard let pause = rules.pause(of: event) else {
            throw unknownPause(event)
        }
        if summary.pausedSince[pause.code] != nil {
            throw EventRefusal(.alreadyPaused, pause.article)
        }
    }

    private func unknownPause(_ event: CaseEvent) -> EventRefusal {
        let known = rules.known(of: event.kind).sorted()
        return EventRefusal(.unknownCode(event.codes.first ?? "", of: event.kind, known: known))
    }

    private func checkGoingOn(_ event: CaseEvent) throws(EventRefusal) {
        guard let pause = rules.pause(of: event) else {
            throw unknownPause(event)
        }
        if summary.pausedSince[pause.code] == nil {
            throw EventRefusal(.notPaused, pause.article)
        }
    }

    private func checkArrival(_ event: CaseEvent) throws(EventRefusal) {
        for code in event.codes {
            let sent = events(of: .notified).filter { $0.codes.contains(code) }
            guard let first = sent.first else { throw EventRefusal(.nothingSent(code)) }
            if event.day < first.day { throw EventRefusal(.arrivedBeforeSent(code)) }
        }
    }

    private func checkManner(of event: CaseEvent) throws(EventRefusal) -> [CaseWarning] {
        var warnings: [CaseWarning] = []
        for notice in rules.layers.flatMap(\.obligations)
        where event.codes.contains(notice.code) && notice.sort == .notice && !notice.manners.isEmpty
        {
            guard let manner = event.manner else {
                warnings.append(CaseWarning(.mannerUnrecorded(notice.code), notice.article))
                continue
            }
            guard notice.manners.contains(manner) else {
                throw EventRefusal(.wrongManner(manner), notice.article)
            }
        }
        return warnings
    }
}

extension Need {
    /// Whether it asks for an event anew each time.
    fileprivate func isOfRound(_ pattern: EventPattern) -> Bool {
        guard !since.isEmpty, case .happened(let patterns, _) = test else { return false }
        return patterns.contains(pattern)
    }
}
