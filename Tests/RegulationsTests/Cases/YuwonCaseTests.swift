import Casework
import Foundation
import Testing

@testable import Regulations

/// One case under Yuwon's regulation, from its receipt to the objection.
struct YuwonCaseTests {
    let rules: Rulebook

    init() throws {
        rules = Rulebook(
            try RegulationReader.read(at: Place.root.appending(path: "regulations/yuwon.yaml"))
                .regulation,
            beside: [],
            holidays: try HolidaysReader.read(at: Place.holidays)
        )
    }

    private func made(_ lines: String) throws -> (Case, [RefusedEvent]) {
        let text =
            "events:\n"
            + lines.split(separator: "\n").map { "  - { \($0) }" }
            .joined(separator: "\n")
        let events = try EventsReader.read(Data(text.utf8), named: "events.yaml")
        var refused: [RefusedEvent] = []
        let made = Case(under: rules, events: events, refused: &refused)
        return (made, refused)
    }

    private let received = """
        event: consultation-requested, on: 2026-02-27
        event: established/reporter-named, on: 2026-03-02
        event: established/one-side-member, on: 2026-03-02
        event: received, on: 2026-03-03
        """

    private func status(_ lines: String, on day: String) throws -> CaseStatus {
        let (made, refused) = try made(lines)
        #expect(refused.map(\.refusal) == [])
        return made.at(try #require(Day(day)))
    }

    @Test func `receipt starts the hundred and eighty days`() throws {
        let status = try status(received, on: "2026-03-10")
        #expect(status.stage?.code == "received")
        let clock = try #require(status.clocks.first { $0.code == "handling" })
        #expect(clock.reckoning?.nominal?.description == "2026-08-30")
        #expect(clock.reckoning?.effective?.description == "2026-08-31")
        #expect(clock.state == .running(daysLeft: 174))
        #expect(status.duties.contains { $0.code == "receipt-notice" && $0.state == .owed })
        #expect(status.allowed.contains { $0.step.code == "dismiss" && $0.grounds.count == 8 })
        #expect(status.refused.contains { $0.step.code == "summon" })
    }

    @Test func `suspension stays out of the days, and while it lasts no end is told`() throws {
        let suspended =
            received + "\n" + """
                event: investigation-opened, on: 2026-03-05
                event: paused/suspended, on: 2026-04-01, codes: [investigated-elsewhere], by: director
                """
        let (_, refused) = try made(suspended)
        #expect(refused.map(\.refusal.code) == ["unknown-ground"])
    }

    @Test func `a case of which nothing is written down has a stage and nothing else`() throws {
        let status = try status("event: consultation-requested, on: 2026-02-27", on: "2026-03-01")
        #expect(status.stage?.code == "consulting")
        #expect(status.clocks.isEmpty)
    }

    @Test func `the answer has every part`() throws {
        let (made, refused) = try made(received)
        let day = try #require(Day("2026-03-10"))
        let answer = CaseAnswer(made.at(day), of: rules, refused: refused)
        print(answer.text(in: .korean))
        let json = try answer.jsonLine()
        #expect(json.contains(#""id":"handling""#))
    }
}
