/// What a case has come to: everything that its next step depends on, from its events alone.
package struct CaseSummary: Hashable, Sendable {
    package internal(set) var stage: String
    /// As they were said, without the wider ones.
    package internal(set) var kinds: Set<String> = []
    package internal(set) var facts: Set<String> = []
    /// 접수, by the event that the regulation names.
    package internal(set) var receivedOn: Day?
    /// The pauses that go on, and since when.
    package internal(set) var pausedSince: [String: Day] = [:]
    /// Since when all procedure of the regulation is void (Y§28①).
    package internal(set) var voidedOn: Day?
    /// Since when its periods run no more (G§4④).
    package internal(set) var deadlinesEndedOn: Day?
    package internal(set) var barsNewReport = false
    /// The article by which it does.
    package internal(set) var barredUnder: Article?

    init(stage: String) { self.stage = stage }

    mutating func take(_ event: CaseEvent, by step: Step?, under rules: Rulebook) {
        stage = step?.to ?? stage
        takeCodes(of: event, under: rules)
        if receivedOn == nil, rules.regulation.intake?.receipt.matches(event) == true {
            receivedOn = event.day
        }
        for effect in step?.effects ?? [] {
            switch effect {
            case .voidsProcedure: voidedOn = event.day
            case .barsNewReport: (barsNewReport, barredUnder) = (true, step?.article)
            case .endsDeadlines: deadlinesEndedOn = event.day
            }
        }
    }

    private mutating func takeCodes(of event: CaseEvent, under rules: Rulebook) {
        if event.kind == .classified { kinds = Set(event.codes) }
        if event.kind == .received || event.kind == .learned {
            kinds.formUnion(event.codes.filter { rules.kinds[$0] != nil })
        }
        if event.kind == .established { facts.formUnion(event.codes) }
        if event.kind == .lifted { facts.subtract(event.codes) }
        guard event.kind == .paused || event.kind == .resumed, let pause = rules.pause(of: event)
        else { return }
        pausedSince[pause.code] = event.kind == .paused ? event.day : nil
    }

    /// What the rules of the case ask about it.
    func circumstances(under rules: Rulebook) -> Circumstances {
        Circumstances(
            kinds: kinds.reduce(into: []) { $0.formUnion(rules.kinds[$1] ?? [$1]) },
            facts: facts
        )
    }
}

extension Rulebook {
    /// Which of the pauses an event begins or ends.
    func pause(of event: CaseEvent) -> PauseRule? {
        layers.lazy.flatMap(\.pauses).first { event.codes.contains($0.code) }
    }
}
