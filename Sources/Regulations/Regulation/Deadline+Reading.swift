import Casework

extension DeadlineRule {
    init?(_ section: Section, counting: CountingRule) {
        let isSoft = section.isSet("soft")
        let heading = section.heading(needsArticle: !isSoft)
        let length = section.length("length")
        let start = section.patterns("start")
        let end = section.patterns("end")
        let when = section.condition()
        let counted = section.counting(otherwise: counting)
        let repeats = section.optionalChoice("repeats", of: Repeats.self) ?? .never
        let anew = section.patterns("anew-after")
        let reopened = section.patterns("reopened-by")
        let extending = section.optionalSection("extending") { Extending($0) }
        let pauses = section.manyMentions("excluded-pauses", .pause)
        let bound = section.manyMentions("bound", .subject)
        let consequence = section.optionalChoice("consequence", of: Consequence.self) ?? .warn
        let note = section.optionalBilingual("note")
        guard let heading else { return nil }
        if start.isEmpty {
            section.notes.add(.regulation(.neverStarts(heading.code)), line: section.line)
        }
        if end.isEmpty, consequence != .permit {
            section.notes.add(.regulation(.neverEnds(heading.code)), line: section.line)
        }
        guard let length else { return nil }
        for longer in [extending?.each, extending?.total].compactMap(\.self)
        where (longer.unit == .hours) != (length.unit == .hours) {
            section.notes.add(
                .regulation(.otherUnit("\(longer)", of: "\(length)")),
                line: section.line(of: "extending")
            )
        }
        if let each = extending?.each, let total = extending?.total, each.unit == total.unit,
            each.count > total.count
        {
            section.notes.add(
                .regulation(.longerThanAll("\(each)", all: "\(total)")),
                line: section.line(of: "extending")
            )
        }
        section.notes.lines["deadline " + heading.code] = section.line
        self.init(heading, length: length, start: start, end: end)
        (self.when, self.counting, self.repeats) = (when, counted, repeats)
        (anewAfter, reopenedBy) = (anew, reopened)
        (self.extending, self.excludedPauses, self.bound) = (extending, pauses, bound)
        (self.consequence, self.isSoft, self.note) = (consequence, isSoft, note)
    }
}

extension DeadlineRule.Extending {
    fileprivate init?(_ section: Section) {
        self.init(
            times: section.optionalNumber("times", in: 1...20),
            each: section.optionalLength("each"),
            total: section.optionalLength("total"),
            by: section.manyMentions("by", .subject),
            needsReason: section.isSet("needs-reason"),
            articles: section.articles(isNeeded: true)
        )
    }
}
