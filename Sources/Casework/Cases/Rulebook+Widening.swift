extension Rulebook {
    /// The event with the wider kinds of what became known, so that a rule on 성폭력 sees 디지털 성폭력 too.
    ///
    /// What went to a group went to its members: 당사자 are 피해자, 신고인, 피신고인.
    func widened(_ event: CaseEvent) -> CaseEvent {
        var widened = event
        if !event.to.isEmpty { widened.to += event.to.flatMap { members[$0] ?? [] } }
        guard [.learned, .received, .classified].contains(event.kind), !event.codes.isEmpty
        else { return widened }
        widened.codes = event.codes.reduce(into: Set(event.codes)) { codes, code in
            codes.formUnion(kinds[code] ?? [])
        }.sorted()
        return widened
    }
}
