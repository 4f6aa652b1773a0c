extension Rulebook {
    /// The event with the wider kinds of what became known, so that a rule on 성폭력 sees 디지털 성폭력 too.
    func widened(_ event: CaseEvent) -> CaseEvent {
        guard [.learned, .received, .classified].contains(event.kind), !event.codes.isEmpty
        else { return event }
        var widened = event
        widened.codes = event.codes.reduce(into: Set(event.codes)) { codes, code in
            codes.formUnion(kinds[code] ?? [])
        }.sorted()
        return widened
    }
}
