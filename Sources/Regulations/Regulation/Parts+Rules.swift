import Casework

extension Reading {
    init?(_ section: Section) {
        let heading = section.heading(needsReading: false)
        let choices = section.entries("choices") { choice -> Choice? in
            let code = choice.code("code")
            let label = choice.bilingual(named: "choices")
            guard let code, let label else { return nil }
            return Choice(code: code, label: label)
        }
        let chosen = section.optionalText("chosen")
        let isToBeAsked = section.isSet("ask")
        guard let heading else { return nil }
        section.notes.lines["reading " + heading.code] = section.line
        if heading.clarity.status == .clear {
            section.notes.add(.missingKey("status"), line: section.line)
        }
        guard let chosen, choices.contains(where: { $0.code == chosen.text }) else {
            let line = chosen?.number ?? section.line
            section.notes.add(.regulation(.noChoice(heading.code)), line: line)
            return nil
        }
        self.init(
            heading: heading,
            choices: choices,
            chosen: chosen.text,
            isToBeAsked: isToBeAsked
        )
    }
}

extension Subject {
    init?(_ section: Section) {
        let heading = section.heading(needsArticle: false)
        let sort = section.choice("sort", of: Sort.self)
        let names = section.entries("names") { name -> DatedName? in
            let from = name.day("from")
            let words = name.bilingual(named: "names")
            guard let from, let words else { return nil }
            return DatedName(from: from, name: words)
        }
        let members = section.manyMentions("members", .subject)
        let deputises = section.manyMentions("deputises", .subject)
        for (earlier, later) in zip(names, names.dropFirst()) where later.from <= earlier.from {
            section.notes.add(
                .regulation(.overlappingDays(later.from.description)),
                line: section.line(of: "names")
            )
        }
        guard let heading, let sort else { return nil }
        section.notes.lines["subject " + heading.code] = section.line
        self.init(
            heading: heading,
            sort: sort,
            names: names,
            members: members,
            deputises: deputises
        )
    }
}

extension KindRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let parent = section.mentions("parent", .kind)
        let forms = section.mentions("forms", .groundList)
        let respondent = section.mentions("respondent", .status)
        guard let heading else { return nil }
        section.notes.lines["kind " + heading.code] = section.line
        self.init(heading: heading, parent: parent, forms: forms, respondent: respondent)
    }
}

extension GroundList {
    init?(_ section: Section) {
        let heading = section.heading()
        let grounds = section.rules("list") { Ground($0) }
        guard let heading else { return nil }
        self.init(heading: heading, grounds: grounds)
    }
}

extension Ground {
    init?(_ section: Section) {
        let heading = section.heading(needsArticle: false)
        let by = section.manyMentions("by", .subject)
        let means = section.optionalText("means").flatMap { section.pattern($0) }
        guard let heading else { return nil }
        self.init(heading: heading, by: by, means: means)
    }
}

extension Stage {
    init?(_ section: Section) {
        let heading = section.heading()
        let isFirst = section.isSet("first")
        let isEnd = section.isSet("end")
        guard let heading else { return nil }
        section.notes.lines["stage " + heading.code] = section.line
        self.init(heading: heading, isFirst: isFirst, isEnd: isEnd)
    }
}

extension PauseRule {
    init?(_ section: Section) {
        let heading = section.heading()
        let grounds = section.mentions("grounds", .groundList)
        guard let heading else { return nil }
        self.init(heading: heading, grounds: grounds)
    }
}

extension IntakeRule {
    init?(_ section: Section) {
        let channels = section.choices("channels", of: Manner.self)
        let by = section.manyMentions("by", .subject)
        let thirdParty = section.optionalSection("third-party") { third in
            ThirdPartyRule(
                asksVictim: third.isSet("asks-victim"),
                articles: third.articles(isNeeded: true)
            )
        }
        let form = section.mentions("form", .obligation)
        let formSays = section.phrases("form-says")
        let receipt = section.text("receipt").flatMap { section.pattern($0) }
        let articles = section.articles(isNeeded: true)
        let clarity = section.clarity()
        guard let receipt else { return nil }
        self.init(
            channels: channels,
            by: by,
            thirdParty: thirdParty,
            form: form,
            formSays: formSays,
            receipt: receipt,
            articles: articles,
            clarity: clarity
        )
    }
}

extension Section {
    /// The wordings in the order of their days, none of which holds on a day of another.
    func versions() -> [Version] {
        let versions = entries("versions") { section -> Version? in
            let from = section.day("from")
            let until = section.optionalDay("until")
            let transition = section.choice("transition", of: Version.Transition.self)
            let articles = section.articles(isNeeded: false)
            let clarity = section.clarity()
            guard let from, let transition else { return nil }
            if let until, until < from {
                let line = section.line(of: "until")
                notes.add(.regulation(.endsBeforeItBegins(from: from, until: until)), line: line)
            }
            return Version(
                from: from,
                until: until,
                transition: transition,
                articles: articles,
                clarity: clarity
            )
        }
        for (earlier, later) in zip(versions, versions.dropFirst()) {
            guard let until = earlier.until, until.adding(days: 1) < later.from else { continue }
            let gap = (from: until.adding(days: 1), until: later.from.adding(days: -1))
            notes.warn(
                .regulation(.gap(from: gap.from, until: gap.until)),
                line: line(of: "versions")
            )
        }
        for (earlier, later) in zip(versions, versions.dropFirst())
        where earlier.until.map({ $0 >= later.from }) ?? true {
            notes.add(
                .regulation(.overlappingDays(later.from.description)),
                line: line(of: "versions")
            )
        }
        return versions
    }

    func softTargets() -> [Promptness: Length] {
        var targets: [Promptness: Length] = [:]
        for promptness in Promptness.allCases {
            targets[promptness] = optionalLength(promptness.rawValue)
        }
        return targets
    }
}
