import Casework
import TestSupport
import Testing

@testable import Regulations

/// What holds of every case under every regulation of this house, whatever happens in it.
struct CasePropertyTests {
    static let walks = SomeRules.all.flatMap { name in Seed.hundred.prefix(20).map { (name, $0) } }

    /// A case in which something possible happens again and again.
    private func walk(
        under rules: Rulebook,
        _ seed: inout Seed,
        each: (Case, Day) throws -> Void = { _, _ in }
    ) throws -> Case {
        var day = try #require(Day("2026-01-05")).adding(
            days: Int.random(in: 0..<200, using: &seed)
        )
        var made = Case(under: rules)
        for number in 0..<25 {
            try each(made, day)
            if Bool.random(using: &seed) { record(in: &made, on: day, number, &seed) }
            let allowed = made.at(day).allowed
            if let step = allowed.randomElement(using: &seed)?.step {
                try made.take(step.event(on: day, under: rules, number: number))
            }
            day = day.adding(days: Int.random(in: 0...9, using: &seed))
        }
        return made
    }

    /// Something that is no step: a fact, a notice, a longer time; it may be refused.
    private func record(in made: inout Case, on day: Day, _ number: Int, _ seed: inout Seed) {
        let rules = made.rules
        var event = CaseEvent(.established, on: day)
        let facts = rules.layers.flatMap { $0.facts.map(\.code) }
        let duties = rules.layers.flatMap(\.obligations)
        switch Int.random(in: 0..<4, using: &seed) {
        case 0: event.codes = [facts.randomElement(using: &seed) ?? ""]
        case 1:
            event = CaseEvent(.lifted, on: day)
            event.codes = [made.summary.facts.sorted().randomElement(using: &seed) ?? ""]
        case 2:
            guard let duty = duties.randomElement(using: &seed) else { return }
            event = CaseEvent(duty.sort.doneBy, on: day, codes: [duty.code])
            event.manner = duty.manners.first
        default:
            guard let rule = rules.regulation.deadlines.randomElement(using: &seed) else { return }
            event = CaseEvent(.extended, on: day, codes: [rule.code])
            event.length = .days(5)
            event.hasReason = true
        }
        event.item = "record-\(number)"
        try? made.take(event)
    }

    @Test(arguments: walks)
    func `every step that is allowed is accepted, every step that is refused is refused`(
        name: String,
        seed: Seed
    ) throws {
        var seed = seed
        let rules = try SomeRules.named(name)
        _ = try walk(under: rules, &seed) { made, day in
            let status = made.at(day)
            for (number, allowed) in status.allowed.enumerated() {
                var taken = made
                let event = allowed.step.event(on: day, under: rules, number: 1_000 + number)
                #expect(throws: Never.self, "\(allowed.step.code)") { try taken.take(event) }
            }
            for (number, refused) in status.refused.enumerated() {
                var taken = made
                let event = refused.step.event(on: day, under: rules, number: 1_000 + number)
                // Another step may be recorded by the same event, and be allowed.
                guard !status.allowed.contains(where: { $0.step.event.matches(event) }) else {
                    continue
                }
                #expect(throws: EventRefusal.self, "\(refused.step.code)") { try taken.take(event) }
            }
        }
    }

    @Test(arguments: walks)
    func `a case told again from its events is the same`(name: String, seed: Seed) throws {
        var seed = seed
        let rules = try SomeRules.named(name)
        let made = try walk(under: rules, &seed)
        var refused: [RefusedEvent] = []
        let again = Case(under: rules, events: made.events, refused: &refused)
        #expect(refused.map(\.refusal) == [])
        #expect(again.summary == made.summary)
        #expect(again.events == made.events)
        let day = try #require(made.events.last).day
        #expect(again.clocks(on: day) == made.clocks(on: day))
        #expect(again.duties(on: day) == made.duties(on: day))
    }

    @Test(arguments: walks)
    func `no period ends on a day off unless its rule says so, and none before its event`(
        name: String,
        seed: Seed
    ) throws {
        var seed = seed
        let rules = try SomeRules.named(name)
        let made = try walk(under: rules, &seed)
        let day = try #require(made.events.last).day
        for clock in made.clocks(on: day) {
            guard let end = clock.reckoning?.effective else { continue }
            #expect(end >= clock.period.from)
            if clock.rule.counting.roll == .next { #expect(rules.holidays.dayOff(end) == nil) }
        }
    }

    @Test(arguments: walks)
    func `what was said of an earlier day is not changed by what came later`(
        name: String,
        seed: Seed
    ) throws {
        var seed = seed
        let rules = try SomeRules.named(name)
        var said: [(Day, [String])] = []
        let made = try walk(under: rules, &seed) { made, day in
            said.append((day, made.asOf(day.adding(days: -1)).clocks(on: day).map(\.code)))
        }
        for (day, codes) in said {
            #expect(made.asOf(day.adding(days: -1)).clocks(on: day).map(\.code) == codes)
        }
    }
}
