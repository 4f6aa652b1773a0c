/// An event of a case, and its place among all of them; every question of a rule hands on the same one.
final class PlacedEvent: Sendable {
    let place: Int
    let event: CaseEvent
    /// The event with the wider kinds and the members of the groups that it names.
    let widened: CaseEvent

    init(place: Int, event: CaseEvent, under rules: Rulebook) {
        (self.place, self.event) = (place, event)
        widened = rules.widened(event)
    }
}

/// When the center came to know of which kind of case it is (안 날): each kind once, by what told of it first.
///
/// Whoever receives a complaint of violence knows of violence on that day; that nobody wrote down
/// `learned` beside it must not make the duties of that day vanish.
struct Knowledge: Sendable {
    /// What became known, each time with the kinds that were new, the wider ones among them.
    private(set) var gained: [PlacedEvent] = []
    private var known: Set<String> = []

    /// Takes what an event tells of the kind of the case.
    mutating func take(_ event: CaseEvent, at place: Int, under rules: Rulebook) {
        guard [.learned, .received, .classified].contains(event.kind) else { return }
        let new = rules.widened(event).codes.filter {
            rules.kinds[$0] != nil && !known.contains($0)
        }
        guard !new.isEmpty else { return }
        known.formUnion(new)
        let learned = CaseEvent(.learned, on: event.day, codes: new)
        gained.append(PlacedEvent(place: place, event: learned, under: rules))
    }
}
