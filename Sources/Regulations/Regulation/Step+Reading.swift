import Casework

extension Step {
    init?(_ section: Section) {
        let heading = section.heading()
        let event = section.text("event").flatMap { section.pattern($0) }
        let by = section.manyMentions("by", .subject)
        let from = section.manyMentions("from", .stage)
        let to = section.mentions("to", .stage)
        let grounds = section.mentions("grounds", .groundList)
        let asks = section.choices("asks", of: Detail.self)
        let needs = section.entries("needs") { Need($0) }
        let when = section.condition()
        let decision = section.optionalSection("decided-by") { Decision($0) }
        let isRequired = section.isSet("must")
        let effects = section.choices("effects", of: Effect.self)
        guard let heading, let event else { return nil }
        for fact in needs.contradictions {
            section.notes.add(.regulation(.neverTrue("fact, no-fact: \(fact)")), line: section.line)
        }
        self.init(heading, event: event)
        (self.by, self.from, self.to, self.grounds) = (by, from, to, grounds)
        (self.asks, self.needs, self.when, self.decision) = (asks, needs, when, decision)
        (self.isRequired, self.effects) = (isRequired, effects)
    }
}

extension Step.Decision {
    fileprivate init?(_ section: Section) {
        let committee = section.text("committee")
        let vote = section.text("vote")
        guard let committee, let vote else { return nil }
        section.notes.mention(.committee, committee.text, line: committee.number)
        section.notes.mention(.vote(committee: committee.text), vote.text, line: vote.number)
        self.init(committee: committee.text, vote: vote.text)
    }
}

extension Need {
    init?(_ section: Section) {
        let test = section.test()
        let isOfSameItem = section.isSet("same-item")
        let to = section.manyMentions("to", .subject)
        let toEach = section.manyMentions("to-each", .subject)
        let since = section.patterns("since")
        let once = section.patterns("once")
        let when = section.condition()
        let force = section.optionalChoice("force", of: Force.self) ?? .bar
        let label = section.bilingual(named: "needs")
        let articles = section.articles(isNeeded: true)
        guard let test, let label else { return nil }
        self.init(test, when: when, force: force, label: label, articles: articles)
        (self.isOfSameItem, self.to, self.toEach) = (isOfSameItem, to, toEach)
        (self.since, self.once) = (since, once)
    }
}

extension Section {
    /// Exactly one of the tests that a need can be.
    fileprivate func test() -> Need.Test? {
        let happened = patterns("happened")
        let latest = patterns("latest")
        let not = patterns("not-happened")
        let times = optionalNumber("times", in: 1...100) ?? 1
        let tests: [Need.Test?] = [
            happened.isEmpty ? nil : .happened(happened, times: times),
            latest.isEmpty ? nil : .latest(latest),
            not.isEmpty ? nil : .notHappened(not),
            mentions("fact", .fact).map { .fact($0) },
            mentions("no-fact", .fact).map { .noFact($0) },
            mentions("within", .deadline).map { .within($0) },
            mentions("after", .deadline).map { .after($0) },
        ]
        let found = tests.compactMap(\.self)
        if found.count != 1 { notes.add(.missingKey("happened"), line: line) }
        return found.first
    }
}

extension [Need] {
    /// The facts that must hold and must not, in the same cases.
    fileprivate var contradictions: [String] {
        compactMap { need -> String? in
            guard need.force == .bar, case .fact(let fact) = need.test else { return nil }
            let isContradicted = contains {
                $0.force == .bar && $0.test == .noFact(fact) && $0.when == need.when
            }
            return isContradicted ? fact : nil
        }
    }
}
