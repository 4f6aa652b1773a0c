import Casework

extension VoteRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let quorum = section.optionalSection("quorum") { Threshold($0) }
        let majority = section.section("majority").flatMap { section -> Threshold? in
            defer { section.finish() }
            return Threshold(section)
        }
        let tie = section.choice("tie", of: Tie.self)
        let countsRecused = section.isSet("counts-recused")
        let chairVotes = section.isSet("chair-votes")
        guard let heading, let majority, let tie else { return nil }
        self.init(
            heading: heading,
            quorum: quorum,
            majority: majority,
            tie: tie,
            countsRecused: countsRecused,
            chairVotes: chairVotes
        )
    }
}

extension VoteRule.Threshold {
    /// `{ more-than: 1/2, of: present }` or `{ at-least: 2/3, of: present }`.
    fileprivate init?(_ section: Section) {
        let base = section.choice("of", of: VoteRule.Base.self)
        let isStrict = section.ask("more-than") != nil
        let fraction =
            isStrict ? section.fraction("more-than") : section.fraction("at-least")
        guard let base, let fraction else { return nil }
        if isStrict, fraction.numerator >= fraction.denominator {
            let text = "more-than: \(fraction.numerator)/\(fraction.denominator)"
            section.notes.add(.regulation(.neverTrue(text)), line: section.line)
        }
        self.init(fraction, of: base, isStrict: isStrict)
    }
}

extension ConveningRule {
    init?(_ section: Section) {
        let by = section.mentions("by", .subject)
        let demandedBy = section.optionalFraction("demanded-by")
        let articles = section.articles(isNeeded: true)
        guard let by else { return nil }
        self.init(by: by, demandedBy: demandedBy, articles: articles)
    }
}

extension ChallengeRule {
    init?(_ section: Section) {
        let by = section.manyMentions("by", .subject)
        let addressedTo = section.mentions("to", .subject)
        let decidedBy = section.mentions("decided-by", .subject)
        let otherwiseBy = section.mentions("otherwise-by", .subject)
        let hearsMember = section.isSet("hears-member")
        let articles = section.articles(isNeeded: true)
        guard let addressedTo, let decidedBy else {
            if addressedTo == nil { section.notes.add(.missingKey("to"), line: section.line) }
            if decidedBy == nil {
                section.notes.add(.missingKey("decided-by"), line: section.line)
            }
            return nil
        }
        self.init(
            by: by,
            addressedTo: addressedTo,
            decidedBy: decidedBy,
            otherwiseBy: otherwiseBy,
            hearsMember: hearsMember,
            articles: articles
        )
    }
}

extension LeftOut {
    init?(_ section: Section, agenda: String?) {
        let item = section.text("item")
        let when = section.condition()
        let articles = section.articles(isNeeded: true)
        guard let item else { return nil }
        if let agenda {
            section.notes.mention(.ground(list: agenda), item.text, line: item.number)
        }
        self.init(item: item.text, when: when, articles: articles)
    }
}

extension SmallerCommittee {
    init?(_ section: Section) {
        let heading = section.heading()
        let members = section.number("members", in: 1...20)
        let chair = section.choice("chair", of: ChairRule.Way.self)
        guard let heading, let members, let chair else { return nil }
        self.init(heading: heading, members: members, chair: chair)
    }
}
