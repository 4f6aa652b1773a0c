import ArgumentParser
import Casework
import Foundation
import Regulations

/// How long a regulation lets one wait: for one long case, for all open ones, for its files.
struct RegulationBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regulation",
        abstract: "One case of 200 events, 10,000 open cases, and reading every file."
    )

    @Option(help: "The folder of the regulations.")
    var regulations = "regulations"

    @Option(help: "How many open cases.")
    var cases = 10_000

    func run() async throws {
        let files = RegulationFiles(folder: URL(filePath: regulations))
        var reading = Timings()
        for _ in 0..<20 { try reading.measure { _ = try files.read() } }
        print("every file read and checked: \(reading.words)")
        let rules = try files.read()
        guard let day = Day("2026-03-03") else { return }
        try long(under: rules, from: day)
        try open(under: rules, from: day)
    }

    private func long(under rules: Rulebook, from day: Day) throws {
        let (made, events) = try made(LongCase.events(200, from: day), under: rules)
        var (asking, telling) = (Timings(), Timings())
        for _ in 0..<200 {
            asking.measure { _ = made.at(day.adding(days: 60)) }
            try telling.measure { _ = try self.made(events, under: rules) }
        }
        print("where a case of 200 events stands: \(asking.words)")
        print("that case from its events: \(telling.words)")
    }

    private func open(under rules: Rulebook, from day: Day) throws {
        let clock = ContinuousClock()
        let begun = clock.now
        var periods = 0
        for number in 0..<cases {
            let from = day.adding(days: number % 200)
            let (made, _) = try made(LongCase.events(20, from: from), under: rules)
            periods += made.at(day.adding(days: 240)).clocks.count
        }
        print("\(cases) open cases of 20 events, \(periods) periods: \(clock.now - begun)")
    }

    private func made(_ events: [CaseEvent], under rules: Rulebook) throws -> (Case, [CaseEvent]) {
        var refused: [RefusedEvent] = []
        let made = Case(under: rules, events: events, refused: &refused)
        guard refused.isEmpty else {
            throw ValidationError("Not accepted: \(refused.map(\.refusal.code))")
        }
        return (made, events)
    }
}

extension Timings {
    /// Does something, and adds how long it took.
    fileprivate mutating func measure(_ work: () throws -> Void) rethrows {
        add(try ContinuousClock().measure(work))
    }
}

/// The files that a server reads when it starts.
struct RegulationFiles {
    let folder: URL

    func read() throws -> Rulebook {
        let holidays = try HolidaysReader.read(at: folder.appending(path: "holidays.yaml"))
        let laws = try regulation("statutes")
        for name in ["gwangju-dongbu", "sample"] { _ = try regulation(name) }
        return Rulebook(try regulation("yuwon"), beside: [laws], holidays: holidays)
    }

    private func regulation(_ name: String) throws -> Regulation {
        try RegulationReader.read(at: folder.appending(path: "\(name).yaml")).regulation
    }
}
