import Casework

extension CommitteeRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let size = section.section("size").flatMap { SizeRule($0) }
        var rule = heading.flatMap { heading in size.map { CommitteeRule(heading, size: $0) } }
        let chair = section.optionalSection("chair") { ChairRule($0) }
        let exOfficio = section.manyMentions("ex-officio", .subject)
        let categories = section.rules("categories") { CategoryRule($0) }
        let shares = section.rules("shares") { ShareRule($0, committee: heading?.code) }
        let term = section.optionalSection("term") { TermRule($0) }
        rule?.chair = chair
        rule?.exOfficio = exOfficio
        rule?.categories = categories
        rule?.shares = shares
        rule?.term = term
        section.readProcedure(into: &rule)
        guard let rule else { return nil }
        section.notes.lines["committee " + rule.code] = section.line
        self = rule
    }
}

extension Section {
    fileprivate func readProcedure(into rule: inout CommitteeRule?) {
        let votes = rules("votes") { VoteRule($0) }
        let convening = entries("convening") { ConveningRule($0) }
        let exclusions = mentions("exclusions", .groundList)
        let challenges = entries("challenges") { ChallengeRule($0) }
        let withdrawal = optionalChoice("withdrawal", of: CommitteeRule.Withdrawal.self)
        let deputy = optionalChoice("deputy", of: CommitteeRule.Deputy.self)
        let replacedBy = mentions("replaced-by", .subject)
        let online = ask("online") == nil ? nil : isSet("online")
        let closed = ask("closed") == nil ? nil : isSet("closed")
        let signers = manyMentions("signers", .subject)
        let clerks = manyMentions("clerks", .subject)
        let agenda = mentions("agenda", .groundList)
        let leavesOut = entries("leaves-out") { LeftOut($0, agenda: agenda) }
        let smaller = rules("smaller") { SmallerCommittee($0) }
        rule?.votes = votes
        rule?.convening = convening
        rule?.exclusions = exclusions
        rule?.challenges = challenges
        rule?.withdrawal = withdrawal
        rule?.deputy = deputy
        rule?.replacedBy = replacedBy
        rule?.mayMeetOnline = online
        rule?.isClosed = closed
        rule?.signers = signers
        rule?.clerks = clerks
        rule?.agenda = agenda
        rule?.leavesOut = leavesOut
        rule?.smaller = smaller
    }
}

extension SizeRule {
    fileprivate init?(_ section: Section) {
        let least = section.number("least", in: 1...99)
        let most = section.number("most", in: 1...99)
        let countsChair = section.isSet("counts-chair")
        let isOfStandingBodyOnly = section.isSet("of-standing-body-only")
        section.finish()
        guard let least, let most else { return nil }
        guard least <= most else {
            section.notes.add(.regulation(.wrongSize(least: least, most: most)), line: section.line)
            return nil
        }
        self.init(
            least: least,
            most: most,
            countsChair: countsChair,
            isOfStandingBodyOnly: isOfStandingBodyOnly
        )
    }
}

extension ChairRule {
    fileprivate init?(_ section: Section) {
        let way = section.choice("way", of: Way.self)
        let subject = section.mentions("subject", .subject)
        let isExOfficio = section.isSet("ex-officio")
        guard let way else { return nil }
        self.init(way, subject: subject, isExOfficio: isExOfficio)
    }
}

extension CategoryRule {
    fileprivate init?(_ section: Section) {
        let heading = section.heading()
        let least = section.optionalNumber("least", in: 0...99) ?? 0
        let isAppointed = section.isSet("appointed")
        let absent = section.optionalSection("absent") { $0.condition() }
        guard let heading else { return nil }
        self.init(heading: heading, least: least, isAppointed: isAppointed, absentWhen: absent)
    }
}

extension ShareRule {
    fileprivate init?(_ section: Section, committee: String?) {
        let heading = section.heading()
        let category = section.mentions("category", .category(committee: committee ?? ""))
        let base = section.choice("base", of: Base.self)
        let atLeast = section.optionalFraction("at-least")
        let atMost = section.optionalFraction("at-most")
        if atLeast == nil, atMost == nil {
            section.notes.add(.missingKey("at-least"), line: section.line)
        }
        guard let heading, let base else { return nil }
        self.init(
            heading: heading,
            group: category.map { .category($0) } ?? .eachSex,
            base: base,
            atLeast: atLeast,
            atMost: atMost
        )
    }
}

extension TermRule {
    fileprivate init?(_ section: Section) {
        let length = section.length("length")
        let mayBeRenewed = section.isSet("renewable")
        let vacancy = section.choice("vacancy", of: Vacancy.self)
        let articles = section.articles(isNeeded: true)
        guard let length, let vacancy else { return nil }
        self.init(
            length: length,
            mayBeRenewed: mayBeRenewed,
            vacancy: vacancy,
            articles: articles
        )
    }
}
