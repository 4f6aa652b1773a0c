import Casework

extension StaffingRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let subject = section.mentions("subject", .subject)
        let least = section.number("least", in: 1...99)
        let eachSex = section.optionalNumber("each-sex", in: 0...99) ?? 0
        let apartFrom = section.manyMentions("apart-from", .subject)
        guard let heading, let subject, let least else { return nil }
        self.init(
            heading: heading,
            subject: subject,
            least: least,
            eachSex: eachSex,
            apartFrom: apartFrom
        )
    }
}

extension YearlyRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let by = section.manyMentions("by", .subject)
        let dueOn = section.optionalText("due-on").flatMap { line -> YearlyDay? in
            if let day = YearlyDay(line.text) { return day }
            section.notes.add(.regulation(.badYearlyDay(line.text)), line: line.number)
            return nil
        }
        let isOptional = section.isSet("may")
        guard let heading else { return nil }
        self.init(heading: heading, by: by, dueOn: dueOn, isOptional: isOptional)
    }
}

extension TrainingRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let minutesEach = section.number("minutes-each", in: 1...600)
        let timesAYear = section.optionalNumber("times-a-year", in: 0...12) ?? 0
        let byExpert = section.optionalNumber("by-expert", in: 0...12) ?? 0
        let faceToFace = section.optionalNumber("face-to-face", in: 0...12) ?? 0
        let onlineOnlyIf = section.optionalBilingual("online-only-if")
        let audience = section.manyMentions("audience", .status)
        let mustComplete = section.manyMentions("must-complete", .committee)
        let contents = section.rules("contents") { Ground($0) }
        let subjects = section.rules("subjects") { Ground($0) }
        let report = section.phrases("report")
        let keeps = section.phrases("keeps")
        guard let heading, let minutesEach else { return nil }
        self.init(
            heading: heading,
            minutesEach: minutesEach,
            timesAYear: timesAYear,
            byExpert: byExpert,
            faceToFace: faceToFace,
            onlineOnlyIf: onlineOnlyIf,
            audience: audience,
            mustComplete: mustComplete,
            contents: contents,
            subjects: subjects,
            report: report,
            keeps: keeps
        )
    }
}
