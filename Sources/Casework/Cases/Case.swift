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
    private var knowledge = Knowledge()
    /// The place of the event that made void what stood before it.
    private(set) var voidedAt: Int?

    package init(under rules: Rulebook) {
        self.rules = rules
        summary = CaseSummary(stage: rules.firstStage)
    }

    /// Takes what others wrote down; what cannot stand is left out and told.
    ///
    /// A file in which everything can stand in the order of its days is told once from its first day to its last.
    /// Otherwise its events are taken in the order of writing, so that what was written down late never
    /// takes the ground from what stood before; then each late one tells the case anew.
    package init(under rules: Rulebook, events: [CaseEvent], refused: inout [RefusedEvent]) {
        self.init(under: rules)
        guard !takeAll(events) else { return }
        for (index, event) in events.enumerated() {
            do throws(EventRefusal) {
                try take(event)
            } catch {
                refused.append(RefusedEvent(index: index, event: event, refusal: error))
            }
        }
    }

    /// Takes all of them in the order of their days, or none.
    private mutating func takeAll(_ events: [CaseEvent]) -> Bool {
        var whole = self
        let late = events.late
        for index in events.inOrderOfDays {
            let event = events[index]
            let isLate = late.contains(index)
            guard !isLate || event.mayBeLate, (try? whole.take(event)) != nil else { return false }
            if isLate { whole.warnLate(event) }
        }
        self = whole
        return true
    }

    private mutating func warnLate(_ event: CaseEvent) {
        guard event.kind != .established else { return }
        warnings.append(CaseWarning(.writtenLate(event.kind, happened: event.day)))
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
        guard event.mayBeLate else { throw EventRefusal(.outOfOrder(after: last.day)) }
        self = try inserting(event, before: last.day)
        warnLate(event)
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
        // All else is judged anew: a fact that was written down late may answer what was warned of.
        other.warnings += warnings.filter(\.isWrittenLate)
        return other
    }

    private mutating func append(_ event: CaseEvent, _ verdict: Verdict) {
        let place = events.count
        places[event.kind, default: []].append(place)
        knowledge.take(event, at: place, under: rules)
        events.append(event)
        if summary.voidedOn == nil, verdict.step?.effects.contains(.voidsProcedure) == true {
            voidedAt = place
        }
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
        placed(like: patterns).map(\.event)
    }

    /// The events that a rule names, each with its place among all of the case.
    func placed(like patterns: [EventPattern]) -> [PlacedEvent] {
        guard patterns.count > 1 else { return patterns.first.map(placed) ?? [] }
        var seen: Set<Int> = []
        return patterns.flatMap(placed).filter { seen.insert($0.place).inserted }
            .sorted { $0.place < $1.place }
    }

    private func placed(like one: EventPattern) -> [PlacedEvent] {
        if one.kind == .learned, one.code != nil {
            return knowledge.gained.filter { one.matches($0.event) }
        }
        return (places[one.kind] ?? []).compactMap { place in
            let event = events[place]
            // Wider kinds and groups are looked up only where the event does not say itself what is asked for.
            let isMeant =
                one.matches(event) || one.isNarrow && one.matches(rules.widened(event))
            return isMeant ? PlacedEvent(place: place, event: event) : nil
        }
    }

    /// The place of the last of the events that a rule names.
    func lastPlace(like patterns: [EventPattern]) -> Int? {
        patterns.isEmpty ? nil : placed(like: patterns).last?.place
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

extension CaseWarning {
    fileprivate var isWrittenLate: Bool {
        if case .writtenLate = reason { true } else { false }
    }
}

/// What accepting an event comes to.
struct Verdict {
    var step: Step?
    var warnings: [CaseWarning] = []
}

extension [CaseEvent] {
    /// The places of the events that stand after one of a later day.
    fileprivate var late: Set<Int> {
        var (found, last): (Set<Int>, Day?) = ([], nil)
        for (place, event) in enumerated() {
            if let last, event.day < last { found.insert(place) }
            last = Swift.max(last ?? event.day, event.day)
        }
        return found
    }

    /// Their places by their days; on one day in the order of writing.
    fileprivate var inOrderOfDays: [Int] {
        indices.sorted { (self[$0].day, $0) < (self[$1].day, $1) }
    }
}

extension CaseEvent {
    /// Whether it may be written down after what happened later: a step only with the day of writing.
    fileprivate var mayBeLate: Bool { recordedOn != nil || Kind.records.contains(kind) }

    /// Whether another says the same, whenever and by whomever it was written down.
    fileprivate func isSame(as other: CaseEvent) -> Bool {
        var (first, second) = (self, other)
        (first.recordedOn, first.officer) = (nil, nil)
        (second.recordedOn, second.officer) = (nil, nil)
        return first == second
    }
}
