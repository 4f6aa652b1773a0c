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
            if let chosen = allowed.randomElement(using: &seed) {
                let event = chosen.step.event(
                    on: day,
                    in: made,
                    number: number,
                    among: chosen.items
                )
                // The same answer on the same day is one answer.
                guard !made.events.contains(event) else { continue }
                try made.take(event)
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

    /// What was true along a walk, and what is true at its end.
    private struct Walk {
        var stations: [(made: Case, day: Day)] = []
        let rules: Rulebook
        let end: Case
    }

    /// Each case is lived once and asked everything.
    @Test(arguments: walks)
    func `whatever happens in a case, it keeps its promises`(name: String, seed: Seed) throws {
        var seed = seed
        let rules = try SomeRules.named(name)
        var stations: [(made: Case, day: Day)] = []
        let end = try walk(under: rules, &seed) { stations.append(($0, $1)) }
        let walk = Walk(stations: stations, rules: rules, end: end)
        expectWhatIsAllowedIsAccepted(along: walk)
        try expectTheSameWhenToldAgain(walk)
        try expectNoEndOnADayOff(of: walk)
        expectTheEarlierDayUnchanged(along: walk)
    }

    /// Every step that is allowed is accepted, every step that is refused is refused.
    private func expectWhatIsAllowedIsAccepted(along walk: Walk) {
        for (made, day) in walk.stations {
            let status = made.at(day)
            for (number, allowed) in status.allowed.enumerated() {
                var taken = made
                let event = allowed.step.event(
                    on: day,
                    in: made,
                    number: 1_000 + number,
                    among: allowed.items
                )
                guard !made.events.contains(event) else { continue }
                #expect(throws: Never.self, "\(allowed.step.code)") { try taken.take(event) }
            }
            for (number, refused) in status.refused.enumerated() {
                var taken = made
                let event = refused.step.event(on: day, in: made, number: 1_000 + number)
                // Another step may be recorded by the same event, and be allowed.
                guard !status.allowed.contains(where: { $0.step.event.matches(event) }) else {
                    continue
                }
                #expect(throws: EventRefusal.self, "\(refused.step.code)") { try taken.take(event) }
            }
        }
    }

    /// A case told again from its events is the same.
    private func expectTheSameWhenToldAgain(_ walk: Walk) throws {
        let made = walk.end
        var refused: [RefusedEvent] = []
        let again = Case(under: walk.rules, events: made.events, refused: &refused)
        #expect(refused.map(\.refusal) == [])
        #expect(again.summary == made.summary)
        #expect(again.events == made.events)
        let day = try #require(made.events.last).day
        #expect(again.clocks(on: day) == made.clocks(on: day))
        #expect(again.duties(on: day) == made.duties(on: day))
    }

    /// No period ends on a day off unless its rule says so, and none before its event.
    private func expectNoEndOnADayOff(of walk: Walk) throws {
        let day = try #require(walk.end.events.last).day
        for clock in walk.end.clocks(on: day) {
            guard let end = clock.reckoning?.effective else { continue }
            #expect(end >= clock.period.from)
            // Hours end on their hour, whatever day it is (민법 §156).
            if clock.rule.counting.roll == .next, clock.hours == nil {
                #expect(walk.rules.holidays.dayOff(end) == nil)
            }
        }
    }

    /// What was said of an earlier day is not changed by what came later.
    private func expectTheEarlierDayUnchanged(along walk: Walk) {
        for (made, day) in walk.stations {
            let before = day.adding(days: -1)
            let said = made.asOf(before).clocks(on: day).map(\.code)
            #expect(walk.end.asOf(before).clocks(on: day).map(\.code) == said)
        }
    }
}
