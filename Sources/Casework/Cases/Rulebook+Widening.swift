extension Rulebook {
    /// The event with the wider kinds of what became known, so that a rule on 성폭력 sees 디지털 성폭력 too.
    func widened(_ event: CaseEvent) -> CaseEvent {
        guard event.kind == .learned || event.kind == .classified else { return event }
        var widened = event
        widened.codes = event.codes.reduce(into: Set(event.codes)) { codes, code in
            codes.formUnion(kinds[code] ?? [])
        }.sorted()
        return widened
    }
}
