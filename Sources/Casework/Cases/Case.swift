/// One case as its clear events tell it: nobody's name and nobody's words.
///
/// It decides nothing: it says what may be done, what is owed and when, and takes what was done.
package struct Case: Sendable {
    package let rules: Rulebook
    /// What was accepted, in the order of the days; on one day in the order of writing.
    package private(set) var events: [CaseEvent] = []
    package private(set) var summary: CaseSummary
    package private(set) var warnings: [CaseWarning] = []
    /// Where the events of each kind stand.
    private var places: [CaseEvent.Kind: [Int]] = [:]

    package init(under rules: Rulebook) {
        self.rules = rules
        summary = CaseSummary(stage: rules.firstStage)
    }

    /// Takes what others wrote down, one by one; what cannot stand is left out and told.
    package init(under rules: Rulebook, events: [CaseEvent], refused: inout [RefusedEvent]) {
        self.init(under: rules)
        for (index, event) in events.enumerated() {
            do throws(EventRefusal) {
                try take(event)
            } catch {
                refused.append(RefusedEvent(index: index, event: event, refusal: error))
            }
        }
    }

    /// Takes an event, or says which rule forbids it.
    package mutating func take(_ event: CaseEvent) throws(EventRefusal) {
        if let written = event.recordedOn, written < event.day {
            throw EventRefusal(.writtenBeforeItHappened)
        }
        guard !events(of: event.kind).contains(where: { $0.isSame(as: event) }) else {
            throw EventRefusal(.duplicate)
        }
        guard let last = events.last, event.day < last.day else {
            let verdict = try judge(event)
            return append(event, verdict)
        }
        guard event.recordedOn != nil || CaseEvent.Kind.records.contains(event.kind) else {
            throw EventRefusal(.outOfOrder(after: last.day))
        }
        self = try inserting(event, before: last.day)
        if event.kind != .established {
            warnings.append(CaseWarning(.writtenLate(event.kind, happened: event.day)))
        }
    }

    /// The case as it would be had the event been written down on its day.
    private func inserting(_ event: CaseEvent, before day: Day) throws(EventRefusal) -> Case {
        let index = events.firstIndex { $0.day > event.day } ?? events.endIndex
        var other = Case(under: rules)
        for earlier in events[..<index] { try other.take(earlier) }
        let verdict = try other.judge(event)
        other.append(event, verdict)
        for later in events[index...] {
            do throws(EventRefusal) {
                try other.take(later)
            } catch {
                // What stands already would lose its ground.
                throw EventRefusal(.outOfOrder(after: day), error.article)
            }
        }
        other.warnings += warnings.filter { !other.warnings.contains($0) }
        return other
    }

    private mutating func append(_ event: CaseEvent, _ verdict: Verdict) {
        places[event.kind, default: []].append(events.count)
        events.append(event)
        summary.take(event, by: verdict.step, under: rules)
        for warning in verdict.warnings where !warnings.contains(warning) {
            warnings.append(warning)
        }
    }

    /// The events of a kind in the order of their days.
    func events(of kind: CaseEvent.Kind) -> some Sequence<CaseEvent> {
        (places[kind] ?? []).lazy.map { events[$0] }
    }

    /// The events that a rule names, in the order of their days.
    func events(like patterns: [EventPattern]) -> [CaseEvent] {
        guard patterns.count > 1 else {
            return patterns.first.map { one in events(of: one.kind).filter(one.matches) } ?? []
        }
        let indices = Set(patterns.map(\.kind)).flatMap { places[$0] ?? [] }.sorted()
        return indices.map { events[$0] }.filter(patterns.matches)
    }

    /// The case as it stood at the end of a day.
    package func asOf(_ day: Day) -> Case {
        guard let last = events.last, day < last.day else { return self }
        var refused: [RefusedEvent] = []
        return Case(under: rules, events: events.filter { $0.day <= day }, refused: &refused)
    }
}

/// An event that cannot stand in its case, and why.
package struct RefusedEvent: Hashable, Sendable {
    /// Its place among the events that were handed in, from 0.
    package let index: Int
    package let event: CaseEvent
    package let refusal: EventRefusal
}

/// What accepting an event comes to.
struct Verdict {
    var step: Step?
    var warnings: [CaseWarning] = []
}

extension CaseEvent {
    /// Whether another says the same, whenever and by whomever it was written down.
    fileprivate func isSame(as other: CaseEvent) -> Bool {
        var (first, second) = (self, other)
        (first.recordedOn, first.officer) = (nil, nil)
        (second.recordedOn, second.officer) = (nil, nil)
        return first == second
    }
}
