extension Case {
    /// Whether a need of a step is met on a day; without an event, whether it could be for some item.
    func isMet(_ need: Need, on day: Day, for event: CaseEvent?) -> Bool {
        guard need.once.isEmpty || lastPlace(like: need.once) != nil else { return true }
        let place = lastPlace(like: need.since) ?? -1
        if case .happened(let patterns, _) = need.test, !need.toEach.isEmpty {
            let found = placed(fulfilling: patterns, after: place).map(\.event)
            guard untold(of: need.toEach, by: found[...]).isEmpty else { return false }
        }
        let told = event.map { event in
            event.to.filter { rules.holds($0, among: need.to) }
        }
        // What goes to others only needs no word to these: a witness has no rights of a party.
        if let event, !need.to.isEmpty, !event.to.isEmpty, told?.isEmpty == true { return true }
        guard need.isOfSameItem, case .happened(let patterns, let times) = need.test else {
            return isMet(need.test, on: day, after: place, for: event)
        }
        let all = placed(fulfilling: patterns, after: place).map(\.event)
        guard let event else { return !all.isEmpty }
        let found = all.filter { $0.item == event.item }
        return found.count >= times
            && (told ?? []).allSatisfy { party in
                found.contains { one in
                    one.to.isEmpty || one.to.contains { rules.holds($0, among: [party]) }
                }
            }
    }

    /// The items for which a step may be taken now; none where any will do.
    func items(for step: Step) -> [String] {
        let needed = step.needs.filter { $0.isOfSameItem && circumstances.satisfy($0.when) }
            .compactMap { need -> Set<String>? in
                guard case .happened(let patterns, _) = need.test else { return nil }
                return Set(events(like: patterns).compactMap(\.item))
            }
        guard let first = needed.first else { return [] }
        return needed.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
    }
}
