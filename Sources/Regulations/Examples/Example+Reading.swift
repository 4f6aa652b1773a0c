import Casework

extension RegulationExample {
    init?(_ section: Section) {
        let code = section.code("code")
        let rows = section.distinctWords("rows").map(\.text)
        let label = section.bilingual(named: "examples")
        let (matter, expectations) = section.matter()
        guard let code, let label, let matter else { return nil }
        self.init(
            code: code,
            rows: rows,
            label: label,
            line: section.line,
            matter: matter,
            expectations: expectations
        )
    }
}

extension Section {
    fileprivate func matter() -> (RegulationExample.Matter?, [RegulationExample.Expectation]) {
        if ask("committee") != nil {
            let committee = text("committee")?.text
            let seats = entries("seats") { $0.seats() }.flatMap { $0 }
            let facts = distinctWords("facts").map(\.text)
            let expectations = committeeExpectations()
            return (
                committee.map { .committee($0, seats: seats, facts: facts) }, expectations
            )
        }
        guard ask("events") != nil else { return (.values, valueExpectations()) }
        let events = entries("events") { CaseEvent($0) }
        let day = day("on")
        return (day.map { .events(events, on: $0) }, caseExpectations())
    }

    /// So many members alike: `{ category: students, sex: female, count: 2 }`.
    private func seats() -> [Seat] {
        let category = optionalText("category")?.text
        let sex = choice("sex", of: Seat.Sex.self)
        let isExOfficio = isSet("ex-officio")
        let isChair = isSet("chair")
        let count = optionalNumber("count", in: 1...30) ?? 1
        guard let sex else { return [] }
        let seat = Seat(category: category, sex: sex, isExOfficio: isExOfficio, isChair: isChair)
        return Array(repeating: seat, count: count)
    }

    private typealias Expectation = RegulationExample.Expectation

    private func each(
        _ key: String,
        _ what: (String) -> Expectation.What
    ) -> [Expectation] {
        distinctWords(key).map { Expectation(line: $0.number, what: what($0.text)) }
    }

    private func listed(_ key: String, _ what: (Section) -> Expectation.What?) -> [Expectation] {
        entries(key) { section in
            what(section).map { Expectation(line: section.line, what: $0) }
        }
    }

    private func caseExpectations() -> [Expectation] {
        let stage = optionalText("stage").map {
            [Expectation(line: $0.number, what: .stage($0.text))]
        }
        return (stage ?? []) + listed("clocks") { $0.clock() }
            + each("no-clocks") { .noClock($0) }
            + each("allowed") { .allowed($0) }
            + listed("refused") { section in
                let why = section.optionalText("why")?.text
                let article = section.optionalText("article")?.text
                return section.text("step").map { .refused($0.text, why: why, article: article) }
            }
            + each("absent") { .absent($0) }
            + listed("duties") { $0.duty() }
            + each("not-owed") { .noDuty($0) }
            + each("warnings") { .warning($0) }
            + listed("not-accepted") { section in
                let number = section.number("event", in: 1...1_000)
                let why = section.text("why")?.text
                let article = section.optionalText("article")?.text
                guard let number, let why else { return nil }
                return .notAccepted(number, why: why, article: article)
            }
    }

    private func clock() -> Expectation.What? {
        let code = text("clock")?.text
        let clock = RegulationExample.Clock(
            due: optionalDay("due"),
            nominal: optionalDay("nominal"),
            state: optionalText("state")?.text,
            daysLeft: optionalNumber("left", in: 0...100_000)
        )
        let item = optionalText("item")?.text
        return code.map { .clock($0, item: item, clock) }
    }

    private func duty() -> Expectation.What? {
        let code = text("duty")?.text
        let state = text("state")?.text
        let due = optionalDay("due")
        let isSoft = ask("soft") == nil ? nil : isSet("soft")
        let remaining = ask("remaining") == nil ? nil : distinctWords("remaining").map(\.text)
        guard let code, let state else { return nil }
        return .duty(
            code,
            RegulationExample.Duty(state: state, due: due, isSoft: isSoft, remaining: remaining)
        )
    }

    private func committeeExpectations() -> [Expectation] {
        let none = isSet("no-findings") ? [Expectation(line: line, what: .noFinding)] : []
        let sizes = distinctWords("satisfiable").compactMap { Int($0.text) }
        let isAsked = ask("satisfiable") != nil || isSet("unsatisfiable")
        return none + each("findings") { .finding($0) }
            + (isAsked ? [Expectation(line: line, what: .sizes(sizes))] : [])
            + (optionalNumber("sitting", in: 0...99).map {
                [Expectation(line: line, what: .sitting($0))]
            } ?? [])
            + listed("votes") { section in
                let vote = section.text("vote")?.text
                let outcome = section.text("outcome")?.text
                let count = section.section("count").flatMap { count -> CaseEvent.Count? in
                    defer { count.finish() }
                    return CaseEvent.Count(count)
                }
                guard let vote, let outcome, let count else { return nil }
                return .vote(vote, count, outcome: outcome)
            }
            + listed("demands") { section in
                let registered = section.number("registered", in: 1...99)
                let members = section.number("members", in: 1...99)
                guard let registered, let members else { return nil }
                return .demand(registered: registered, members: members)
            }
    }

    private func valueExpectations() -> [Expectation] {
        listed("values") { section in
            if section.ask("name") != nil {
                let code = section.text("name")?.text
                let day = section.day("on")
                let ko = section.text("is")?.text
                guard let code, let day, let ko else { return nil }
                return .name(code, on: day, ko)
            }
            let rule = section.text("rule")?.text
            let value = section.text("is")?.text
            guard let rule, let value else { return nil }
            return .value(rule, value)
        }
    }
}
