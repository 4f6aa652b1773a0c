import Casework

/// A place where a regulation names one of its own rules, to be compared once all of it is read.
struct Mention: Hashable {
    /// What is named.
    enum Sort: Hashable {
        case article(Article)
        case reading
        case subject
        case status
        case kind
        case fact
        case stage
        case groundList
        case ground(list: String)
        case deadline
        case pause
        case obligation
        case committee
        case vote(committee: String)
        case category(committee: String)
        case event(EventPattern)
    }

    let sort: Sort
    let code: String
    let line: Int
}

extension Notes {
    func mention(_ sort: Mention.Sort, _ code: String, line: Int) {
        mentions.append(Mention(sort: sort, code: code, line: line))
    }

    /// Complains about each mention of a rule that is not there.
    func compareMentions(with regulation: Regulation) {
        for mention in mentions {
            guard !isOfBroken(mention), let fault = regulation.fault(in: mention) else { continue }
            add(.regulation(fault), line: mention.line)
        }
    }
}

extension Notes {
    /// Whether it names a part that was complained about already.
    private func isOfBroken(_ mention: Mention) -> Bool {
        guard case .event(let pattern) = mention.sort else { return broken.contains(mention.code) }
        return broken.contains("steps") || pattern.code.map(broken.contains) ?? false
    }
}

extension Regulation {
    fileprivate func fault(in mention: Mention) -> RegulationFault? {
        switch mention.sort {
        case .article(let article):
            let isOurs = article.law == nil || outline.knows(law: article.law)
            return isOurs && !outline.has(article) ? .unknownArticle(mention.code) : nil
        case .event(let pattern): return fault(in: pattern)
        case .reading: return missing(mention, "reading", readings.map(\.code))
        case .subject: return missing(mention, "subject", subjects.map(\.code))
        case .status: return missing(mention, "status", statuses.map(\.code))
        case .kind: return missing(mention, "kind", kinds.map(\.code))
        case .fact: return missing(mention, "fact", facts.map(\.code))
        case .stage: return missing(mention, "stage", stages.map(\.code))
        case .groundList: return missing(mention, "list of grounds", grounds.map(\.code))
        case .ground(let list):
            let known = grounds[code: list]?.grounds.map(\.code)
            return known.flatMap { missing(mention, "ground", $0) }
        case .deadline: return missing(mention, "deadline", deadlines.map(\.code))
        case .pause: return missing(mention, "pause", pauses.map(\.code))
        case .obligation: return missing(mention, "notice", obligations.map(\.code))
        case .committee: return missing(mention, "committee", committees.map(\.code))
        case .vote(let committee):
            let known = committees[code: committee]?.votes.map(\.code)
            return known.flatMap { missing(mention, "vote", $0) }
        case .category(let committee):
            let known = committees[code: committee]?.categories.map(\.code)
            return known.flatMap { missing(mention, "category", $0) }
        }
    }

    private func missing(_ mention: Mention, _ what: String, _ known: [String]) -> RegulationFault?
    {
        known.contains(mention.code) ? nil : .unknown(what, mention.code, known: known)
    }

    /// The codes that an event of a kind can carry here; nothing where any may stand.
    func codes(of kind: CaseEvent.Kind) -> [String]? {
        switch kind {
        case .learned, .classified: kinds.map(\.code)
        case .established, .lifted: facts.map(\.code)
        case .paused, .resumed: pauses.map(\.code)
        case .extended, .periodSet: deadlines.map(\.code)
        case .notified, .arrived: obligations.filter { $0.sort == .notice }.map(\.code)
        case .prepared: obligations.filter { $0.sort == .paper }.map(\.code)
        case .fulfilled: obligations.filter { $0.sort == .task }.map(\.code)
        case .committeeFormed, .committeeCalled, .committeeMet: committees.map(\.code)
        case _ where CaseEvent.Kind.records.contains(kind): nil
        case _: steps.filter { $0.event.kind == kind }.isEmpty ? [] : codesOfSteps(kind)
        }
    }

    private func codesOfSteps(_ kind: CaseEvent.Kind) -> [String]? {
        steps.filter { $0.event.kind == kind }.flatMap { step in
            (step.event.code.map { [$0] } ?? [])
                + (step.grounds.flatMap { grounds[code: $0] }?.grounds.map(\.code) ?? [])
        }
    }

    private func fault(in pattern: EventPattern) -> RegulationFault? {
        let isStep = steps.contains { $0.event.kind == pattern.kind }
        let isLaw = stages.isEmpty
        guard isStep || isLaw || CaseEvent.Kind.records.contains(pattern.kind) else {
            return .neverHappens(pattern.description)
        }
        guard let code = pattern.code, let known = codes(of: pattern.kind) else { return nil }
        // A law names what the regulation beside it does, as the notice by which both are kept.
        let isDoneElsewhere: Set<CaseEvent.Kind> = [.notified, .arrived, .prepared, .fulfilled]
        guard !isLaw || !isDoneElsewhere.contains(pattern.kind) else { return nil }
        return known.contains(code) ? nil : .unknown("code", pattern.description, known: known)
    }
}
