import Casework

extension Step {
    /// An event that says everything the step asks for, told apart from every other by its item.
    ///
    /// Where it answers something of an item, it is of that item, and by whoever decides on it.
    func event(
        on day: Day,
        in made: Case,
        number: Int,
        among items: [String] = []
    ) -> CaseEvent {
        let rules = made.rules
        var event = CaseEvent(self.event.kind, on: day)
        let list = rules.layers.flatMap(\.grounds).first { $0.code == grounds }?.grounds ?? []
        let ground = list.first { ground in
            ground.means.map { $0.kind == event.kind } ?? true
                && (ground.by.isEmpty || by.isEmpty || decider(of: ground, under: rules) != nil)
        }
        let pattern = self.event.code.map { [$0] } ?? []
        event.codes = pattern + (ground.map { pattern.contains($0.code) ? [] : [$0.code] } ?? [])
        event.by = ground.flatMap { decider(of: $0, under: rules) } ?? by.first
        event.to = [self.event.to ?? rules.regulation.subjects.first?.code].compactMap(\.self)
        event.item = items.first ?? "item-\(number)"
        if event.kind == .challengeDecided {
            event.by = made.deciders(ofChallenge: event.item).first ?? event.by
        }
        event.length = .days(3)
        event.until = day.adding(days: 30)
        event.count = .init(
            registered: 9,
            present: 9,
            inFavour: 9,
            against: 0,
            chairInFavour: true
        )
        event.hasReason = true
        event.manner = .written
        return event
    }

    /// Somebody who may take the step and decide on the ground.
    private func decider(of ground: Ground, under rules: Rulebook) -> String? {
        let mayAct = Set(by.flatMap { [$0] + rules.regulation.members(of: $0) })
        let mayDecide = Set(ground.by.flatMap { [$0] + rules.regulation.members(of: $0) })
        return mayAct.isEmpty ? ground.by.first : mayAct.intersection(mayDecide).min()
    }
}
