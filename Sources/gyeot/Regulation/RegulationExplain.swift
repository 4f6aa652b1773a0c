import ArgumentParser
import Casework
import Foundation
import Regulations

/// Says where one case stands under a regulation, from its events and a day.
struct RegulationExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what is due, what may be done and what may not, in one case.",
        discussion: """
            The events are clear facts, without names and words (docs/explain.md). It decides nothing. \
            Ends with 0 also when some events cannot stand in the case: they are told.
            """
    )

    @Argument(help: "The regulation (docs/regulations.md).")
    var file: String

    @Option(help: "What happened in the case, as YAML.")
    var events: String

    @Option(help: "The day, as 2026-11-21.")
    var on: String

    @Option(help: "A file of days off of the center's own (docs/calendar.md).")
    var holidays: String?

    @Option(help: "The laws beside the regulation; those of Gyeot unless told.")
    var statutes: String?

    @Option(help: "An earlier wording, by which a case is judged that it governs; may be repeated.")
    var earlier: [String] = []

    @Flag(help: "Ask the regulation alone, without the laws beside it.")
    var alone = false

    @Flag(help: "Answer in one line of JSON (docs/explain.schema.json).")
    var json = false

    @Flag(help: "Answer in English.")
    var english = false

    func run() async throws {
        try await Spoken.orExit {
            guard let day = Day(on) else { throw PeriodMistake.badDay(on) }
            let answer = try answer(on: day)
            Spoken.say(json ? try answer.jsonLine() : answer.text(in: english ? .english : .korean))
        }
    }

    private func answer(on day: Day) throws -> CaseAnswer {
        let rules = Rulebook(
            try RegulationReader.read(at: SetupFile(file).path, named: file).regulation,
            beside: try laws(),
            holidays: try Packed.holidays(andOwn: holidays)
        )
        let happened = try EventsReader.read(at: SetupFile(events).path, named: events)
        var refused: [RefusedEvent] = []
        let made = Case(under: rules, events: happened, refused: &refused)
        let wordings = try earlier.map {
            try RegulationReader.read(at: SetupFile($0).path, named: $0).regulation
        }
        let then = made.asOf(day)
        let received = then.summary.receivedOn
        let governing = rules.governing(among: wordings, receivedOn: received, on: day)
        guard governing.regulation != rules.regulation else {
            return CaseAnswer(then.at(day), of: then.rules, refused: refused)
        }
        refused = []
        let again = Case(under: governing, events: happened, refused: &refused).asOf(day)
        return CaseAnswer(again.at(day), of: again.rules, refused: refused)
    }

    private func laws() throws -> [Regulation] {
        if alone { return [] }
        guard let statutes else { return [try Packed.statutes()] }
        return [try RegulationReader.read(at: SetupFile(statutes).path, named: statutes).regulation]
    }
}
