import Casework

extension Obligation {
    init?(_ section: Section, _ sort: Sort) {
        let heading = section.heading(needsArticle: false)
        let after = section.patterns("after")
        let when = section.condition()
        let by = section.manyMentions("by", .subject)
        let promptness = section.optionalChoice("promptness", of: Promptness.self)
        let within = section.mentions("within", .deadline)
        let isOptional = section.isSet("may")
        let isPerItem = section.isSet("per-item")
        let isEach = section.isSet("each-time")
        let mayPrecede = section.isSet("may-precede")
        let alsoDone = section.patterns("also-done")
        let contents = section.phrases("contents")
        guard let heading else { return nil }
        if after.isEmpty {
            section.notes.add(.regulation(.neverOwed(heading.code)), line: section.line)
        }
        self.init(heading, sort, after: after)
        (self.when, self.by, self.promptness, self.within) = (when, by, promptness, within)
        (self.isOptional, self.isPerItem, self.alsoDone) = (isOptional, isPerItem, alsoDone)
        (self.mayPrecede, self.contents, self.isEach) = (mayPrecede, contents, isEach)
        switch sort {
        case .notice: readNotice(section)
        case .paper: signers = section.manyMentions("signers", .subject)
        case .task: break
        }
    }

    private mutating func readNotice(_ section: Section) {
        to = section.manyMentions("to", .subject)
        isToAddressed = section.isSet("to-addressed")
        manners = section.choices("manners", of: Manner.self)
        omits = section.phrases("omits")
        if to.isEmpty { section.notes.add(.regulation(.nobodyTold(code)), line: section.line) }
    }
}
