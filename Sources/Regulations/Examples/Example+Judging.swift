package import Casework

extension RegulationExample {
    /// What does not come of it as it says, each with its line; nothing where all is as written.
    package func failures(under rules: Rulebook, file: String) -> [Mistake] {
        let notes = Notes(file: file)
        switch matter {
        case .events(let events, let day): judge(events, on: day, under: rules, notes)
        case .committee(let code, let seats, let facts):
            guard let committee = rules.regulation.committees[code: code] else {
                notes.add(failure("committee \(code)", "none"), line: line)
                break
            }
            let circumstances = Circumstances(kinds: [], facts: Set(facts))
            for expectation in expectations {
                let found = committee.answer(to: expectation.what, seats, circumstances)
                compare(expectation, found, notes)
            }
        case .values:
            for expectation in expectations {
                compare(expectation, rules.regulation.answer(to: expectation.what), notes)
            }
        }
        return notes.mistakes
    }

    private func compare(_ expectation: Expectation, _ found: String, _ notes: Notes) {
        let expected = expectation.what.expected
        guard found != expected else { return }
        notes.add(failure(expected, found), line: expectation.line)
    }

    private func failure(_ expected: String, _ found: String) -> Mistake.Reason {
        .regulation(.exampleFails(code, expected: expected, found: found))
    }

    private func judge(
        _ events: [CaseEvent],
        on day: Day,
        under rules: Rulebook,
        _ notes: Notes
    ) {
        var refused: [RefusedEvent] = []
        let matter = Case(under: rules, events: events, refused: &refused)
        let status = matter.at(day)
        var foreseen: Set<Int> = []
        for expectation in expectations {
            if case .notAccepted(let number, _, _) = expectation.what {
                foreseen.insert(number)
                let found = refused.first { $0.index == number - 1 }?.refusal
                compare(expectation, expectation.what.answer(of: found), notes)
            } else {
                compare(expectation, expectation.what.answer(of: status), notes)
            }
        }
        for refusal in refused where !foreseen.contains(refusal.index + 1) {
            let found = "event \(refusal.index + 1): \(refusal.refusal.code)"
            notes.add(failure("every event accepted", found), line: line)
        }
    }
}

extension RegulationExample.Expectation.What {
    /// What must be found, in short words that a mistake can show.
    var expected: String {
        switch self {
        case .clock(let code, let item, let clock): clock.words(code, item)
        case .noClock(let code): "no clock \(code)"
        case .stage(let code): "stage \(code)"
        case .allowed(let step): "\(step) allowed"
        case .refused(let step, let why, let article):
            ["\(step) refused", why, article].compactMap(\.self).joined(separator: ", ")
        case .absent(let step): "no step \(step)"
        case .duty(let code, let duty): duty.words(code)
        case .noDuty(let code): "\(code) not owed"
        case .warning(let code): "warning \(code)"
        case .notAccepted(_, let why, let article):
            [why, article].compactMap(\.self).joined(separator: ", ")
        case .finding(let text): text
        case .noFinding: "no finding"
        case .sizes(let sizes): "sizes \(sizes)"
        case .sitting(let count): "\(count) sit"
        case .vote(let vote, _, let outcome): "\(vote): \(outcome)"
        case .demand(let registered, let members): "\(members) of \(registered)"
        case .value(let rule, let value): "\(rule): \(value)"
        case .name(let code, let day, let name): "\(code) on \(day): \(name)"
        }
    }
}

extension RegulationExample.Clock {
    func words(_ code: String, _ item: String?) -> String {
        let parts = [
            due.map { "due \($0)" }, nominal.map { "nominal \($0)" }, state,
            daysLeft.map { "left \($0)" },
        ]
        let name = item.map { "\(code)/\($0)" } ?? code
        return ([name] + parts.compactMap(\.self)).joined(separator: ", ")
    }
}

extension RegulationExample.Duty {
    func words(_ code: String) -> String {
        let parts = [
            due.map { "due \($0)" }, isSoft.map { $0 ? "soft" : "hard" },
            remaining.map { "to \($0.sorted().joined(separator: " "))" },
        ]
        return ([code, state] + parts.compactMap(\.self)).joined(separator: ", ")
    }
}
