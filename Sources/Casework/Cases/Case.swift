/// One case as its clear events tell it: nobody's name and nobody's words.
///
/// It decides nothing: it says what may be done, what is owed and when, and takes what was done.
package struct Case: Sendable {
    /// The rules of its center.
    let own: Rulebook
    /// The rules that govern it: its center's, or those with a regulation that goes first in such a case (Y-128).
    package private(set) var rules: Rulebook
    /// What was accepted, in the order of the days; on one day in the order of writing.
    package private(set) var events: [CaseEvent] = []
    package private(set) var summary: CaseSummary
    /// What its rules ask about it, the wider kinds among its own.
    private(set) var circumstances: Circumstances
    package private(set) var warnings: [CaseWarning] = []
    /// The events of each kind, in the order of their days.
    private var placed: [CaseEvent.Kind: [PlacedEvent]] = [:]
    private var knowledge = Knowledge()
    /// The place of the event that made void what stood before it.
    private(set) var voidedAt: Int?

    package init(under rules: Rulebook) {
        (own, self.rules) = (rules, rules)
        summary = CaseSummary(stage: rules.firstStage)
        circumstances = summary.circumstances(under: rules)
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
            return try takeNext(event)
        }
        guard event.mayBeLate else { throw EventRefusal(.outOfOrder(after: last.day)) }
        self = try inserting(event, before: last.day)
        warnLate(event)
    }

    /// The case as it would be had the event been written down on its day.
    private func inserting(_ event: CaseEvent, before day: Day) throws(EventRefusal) -> Case {
        let index = events.firstIndex { $0.day > event.day } ?? events.endIndex
        var other = Case(under: own)
        for earlier in events[..<index] { try other.take(earlier) }
        try other.takeNext(event)
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

    /// Takes what comes after all others, under the rules that govern the case once it has happened.
    private mutating func takeNext(_ event: CaseEvent) throws(EventRefusal) {
        let governing = rules(after: event)
        guard governing !== rules else { return append(event, try judge(event)) }
        var other = told(under: governing)
        other.append(event, try other.judge(event))
        self = other
    }

    private func rules(after event: CaseEvent) -> Rulebook {
        guard !own.overlaid.isEmpty else { return own }
        var then = summary
        then.take(event, by: nil, under: own)
        return own.governing(then, on: event.day)
    }

    /// The same events, seen by other rules.
    private func told(under rules: Rulebook) -> Case {
        var other = self
        (other.rules, other.placed, other.knowledge) = (rules, [:], Knowledge())
        for (place, event) in events.enumerated() { other.hold(event, at: place) }
        other.circumstances = summary.circumstances(under: rules)
        return other
    }

    /// The case under the rules of a day: what goes first may have come into force since its last event.
    private func governed(on day: Day) -> Case {
        let governing = own.governing(summary, on: day)
        return governing === rules ? self : told(under: governing)
    }

    private mutating func hold(_ event: CaseEvent, at place: Int) {
        let held = PlacedEvent(place: place, event: event, under: rules)
        placed[event.kind, default: []].append(held)
        knowledge.take(event, at: place, under: rules)
    }

    private mutating func append(_ event: CaseEvent, _ verdict: Verdict) {
        let place = events.count
        hold(event, at: place)
        events.append(event)
        if summary.voidedOn == nil, verdict.step?.effects.contains(.voidsProcedure) == true {
            voidedAt = place
        }
        summary.take(event, by: verdict.step, under: rules)
        if event.saysWhatItIs { circumstances = summary.circumstances(under: rules) }
        for warning in verdict.warnings where !warnings.contains(warning) {
            warnings.append(warning)
        }
    }

    /// The events of a kind in the order of their days.
    func events(of kind: CaseEvent.Kind) -> some Sequence<CaseEvent> {
        (placed[kind] ?? []).lazy.map(\.event)
    }

    /// The events that a rule names, in the order of their days.
    func events(like patterns: [EventPattern]) -> [CaseEvent] {
        placed(like: patterns).map(\.event)
    }

    /// The events that a rule names, each with its place among all of the case.
    func placed(like patterns: [EventPattern]) -> [PlacedEvent] {
        guard let first = patterns.first else { return [] }
        guard patterns.count > 1 else { return placed(like: first) }
        var found: [PlacedEvent] = []
        for pattern in patterns { found += placed(like: pattern) }
        return found.inOrder
    }

    func placed(like one: EventPattern) -> [PlacedEvent] {
        if one.kind == .learned, one.code != nil {
            return knowledge.gained.filter { one.matches($0.event) }
        }
        guard let all = placed[one.kind] else { return [] }
        return one.isNarrow ? all.filter { one.matches($0.widened) } : all
    }

    /// Whether any event is of the kind that a rule names; most rules wait for one that never comes.
    func mayHaveHappened(_ pattern: EventPattern) -> Bool {
        placed[pattern.kind] != nil || pattern.kind == .learned && pattern.code != nil
    }

    /// The place of the last of the events that a rule names.
    func lastPlace(like patterns: [EventPattern]) -> Int? {
        patterns.isEmpty ? nil : placed(like: patterns).last?.place
    }

    /// The case as it stood at the end of a day.
    package func asOf(_ day: Day) -> Case {
        guard let last = events.last, day < last.day else { return governed(on: day) }
        var refused: [RefusedEvent] = []
        return Case(under: own, events: events.filter { $0.day <= day }, refused: &refused)
            .governed(on: day)
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

extension [PlacedEvent] {
    /// Each place once, in the order of the days.
    var inOrder: [PlacedEvent] {
        guard count > 1 else { return self }
        var seen: Set<Int> = []
        return filter { seen.insert($0.place).inserted }.sorted { $0.place < $1.place }
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
    /// Whether it may change of what kind the case is and which facts hold.
    fileprivate var saysWhatItIs: Bool {
        [.received, .learned, .classified, .established, .lifted].contains(kind)
    }

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
