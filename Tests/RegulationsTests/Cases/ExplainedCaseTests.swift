import Casework
import Foundation
import Testing

@testable import Regulations

/// What the answer about a case says of its own ground: the readings, the wording, what goes first.
struct ExplainedCaseTests {
    private func answer(_ lines: String, on day: String, under name: String = "yuwon") throws
        -> CaseAnswer
    {
        try answer(lines, on: day, by: SomeRules.named(name))
    }

    private func answer(_ lines: String, on day: String, by rules: Rulebook) throws -> CaseAnswer {
        let (made, refused) = try SomeRules.made(lines, under: rules)
        return CaseAnswer(made.at(try Day.of(day)), of: rules, refused: refused)
    }

    private func received(on day: String, _ more: String = "") -> String {
        """
        established/reporter-named, on: \(day)
        established/one-side-member, on: \(day)
        received, on: \(day)\(more)
        """
    }

    @Test func `the example of the document is accepted as it stands`() throws {
        let path = Place.root.appending(path: "docs/explain.md")
        let text = try String(contentsOf: path, encoding: .utf8)
        let block = try #require(text.firstMatch(of: /(?s)```yaml\n(.*?)```/)?.1)
        let events = try EventsReader.read(Data(block.utf8), named: "explain.md")
        #expect(events.count == 7)
        var refused: [RefusedEvent] = []
        let made = Case(under: try SomeRules.named("yuwon"), events: events, refused: &refused)
        #expect(refused.map(\.refusal) == [])
        #expect(made.summary.stage == "dismissed")
    }

    @Test func `B2 a period says on which readings it rests, and what they chose`() throws {
        let said = try answer(received(on: "2026-03-03"), on: "2026-03-10")
        let handling = try #require(said.clocks.first { $0.id == "handling" })
        #expect(handling.status == "silent")
        #expect(handling.readings == ["b-7", "b-50", "b-47"])
        #expect(said.version?.readings == ["b-27"])
        let named = Set(said.readings.map { "\($0.layer)/\($0.id)" })
        #expect(named.isSuperset(of: ["yuwon/b-7", "yuwon/b-47", "yuwon/b-27"]))
        #expect(said.readings.allSatisfy { !$0.chosen.ko.isEmpty && !$0.chosen.en.isEmpty })
        #expect(said.text(in: .korean).contains("읽기: b-7, b-50, b-47"))
        #expect(said.text(in: .english).contains("rests on: b-7, b-50, b-47"))
    }

    @Test(arguments: ["yuwon", "gwangju-dongbu", "statutes", "sample"])
    func `B2 every reading of the house decides a value`(name: String) throws {
        let path = Place.root.appending(path: "regulations/\(name).yaml")
        let warnings = try RegulationReader.read(at: path).warnings
        #expect(
            !warnings.contains {
                if case .regulation(.decidesNothing) = $0.reason { true } else { false }
            }
        )
    }

    @Test(arguments: [("2023-03-03", true), ("2026-03-03", false)])
    func `Y-129 a case under an earlier wording is told that the file has another`(
        day: String,
        isTold: Bool
    ) throws {
        let said = try answer(received(on: day), on: "2026-04-01")
        let warning = said.warnings.first { $0.code == "other-wording" }
        #expect((warning != nil) == isTold)
        guard let warning else { return }
        #expect(warning.ko.contains("2022-06-15") && warning.ko.contains("2024-01-02"))
        #expect(warning.en.contains("2022-06-15") && warning.en.contains("2024-01-02"))
    }

    @Test(arguments: [true, false])
    func `Y-128 what goes first is told whether its file is there or not`(hasFile: Bool) throws {
        let yuwon = try SomeRules.named("yuwon")
        var regulation = yuwon.regulation
        regulation.overlays = regulation.overlays.map {
            Overlay(heading: $0.heading, kinds: $0.kinds, file: hasFile ? "special.yaml" : nil)
        }
        let rules = Rulebook(regulation, beside: yuwon.statutes, holidays: yuwon.holidays)
        let lines = received(on: "2026-03-03", ", codes: [sexual-violence]")
        let said = try answer(lines, on: "2026-03-10", by: rules)
        let codes = said.warnings.map(\.code)
        #expect(codes.contains(hasFile ? "overlay-not-applied" : "overlay-missing"))
        let other = try answer(received(on: "2026-03-03"), on: "2026-03-10", by: rules)
        #expect(!other.warnings.map(\.code).contains { $0.hasPrefix("overlay") })
    }

    @Test func `a refusal speaks of people, lists and notices by their names`() throws {
        let said = try answer(
            received(on: "2026-03-03") + """

                dismissed/no-such-reason, on: 2026-03-05, by: director, reason: true
                dismissed/too-late, on: 2026-03-05, by: respondent, reason: true
                established/reporter-named, on: 2026-03-05
                arrived/dismissal-notice, on: 2026-03-06, to: [reporter]
                """,
            on: "2026-03-10"
        )
        let sentences = said.events.map(\.reason)
        #expect(
            sentences.map(\.code) == [
                "unknown-ground", "wrong-person", "already-so", "nothing-sent",
            ]
        )
        let rules = try SomeRules.named("yuwon").regulation
        let names = [
            rules.grounds[code: "dismissal"]?.label, rules.subjects[code: "respondent"]?.label,
            rules.facts[code: "reporter-named"]?.label,
            rules.obligations[code: "dismissal-notice"]?.label,
        ]
        for (sentence, name) in zip(sentences, names) {
            let name = try #require(name)
            #expect(
                sentence.ko.contains(name.ko) && sentence.en.contains(name.en),
                "\(sentence.ko)"
            )
        }
        #expect(sentences.allSatisfy { !$0.ko.contains("”이 ") && !$0.ko.contains("”은 ") })
    }

    @Test func `a case of a center by the law alone is received`() throws {
        let said = try answer("received, on: 2026-03-03", on: "2026-03-10", under: "sample")
        #expect(said.received?.description == "2026-03-03")
        #expect(said.stage?.id == "investigating")
    }
}
