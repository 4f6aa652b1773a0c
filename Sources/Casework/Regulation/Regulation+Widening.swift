extension Regulation {
    /// The event with the wider kinds of what became known, so that a rule on 성폭력 sees 디지털 성폭력 too.
    package func widened(_ event: CaseEvent) -> CaseEvent {
        guard event.kind == .learned || event.kind == .classified else { return event }
        var widened = event
        for code in event.codes {
            widened.codes += withWider(code).filter { !widened.codes.contains($0) }
        }
        return widened
    }
}
