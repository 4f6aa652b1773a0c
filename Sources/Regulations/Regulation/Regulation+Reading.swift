import Casework

extension Regulation {
    /// Reads all parts of a file; what cannot be read is complained about and left out.
    init?(_ file: Section) {
        let code = file.code("code")
        let title = file.bilingual("title")
        let institution = file.bilingual("institution")
        let outline = file.outline()
        guard let code, let title, let institution else {
            self.init(code: "", title: .nothing, institution: .nothing)
            readRest(file, outline)
            return nil
        }
        self.init(code: code, title: title, institution: institution)
        readRest(file, outline)
    }

    private mutating func readRest(_ file: Section, _ outline: Outline) {
        self.outline = outline
        basis = (file.ask("basis") == nil ? [] : file.words("basis") ?? [])
            .compactMap(file.article)
        versions = file.versions()
        file.notes.lines["versions"] = file.line(of: "versions")
        readings = file.rules("readings") { Reading($0) }
        subjects = file.rules("subjects") { Subject($0) }
        terms = file.rules("terms") { section in
            section.heading(needsArticle: false).map { Term(heading: $0) }
        }
        readScope(file)
        intake = file.optionalSection("intake") { IntakeRule($0) }
        grounds = file.rules("grounds") { GroundList($0) }
        stages = file.rules("stages") { Stage($0) }
        file.notes.lines["stages"] = file.line(of: "stages")
        steps = file.rules("steps") { Step($0) }
        pauses = file.rules("pauses") { PauseRule($0) }
        let civil = CountingRule.civil
        let counted = file.optionalSection("counting") { section in
            (rule: section.counting(otherwise: civil), clarity: section.clarity())
        }
        let counting = counted?.rule ?? civil
        (self.counting, countingClarity) = (counting, counted?.clarity ?? .clear)
        deadlines = file.rules("deadlines") { DeadlineRule($0, counting: counting) }
        softTargets = file.optionalSection("soft-targets") { $0.softTargets() } ?? [:]
        obligations = [
            ("notices", Obligation.Sort.notice), ("papers", .paper), ("tasks", .task),
        ]
        .flatMap { key, sort in file.rules(key) { Obligation($0, sort) } }
        committees = file.rules("committees") { CommitteeRule($0) }
        readHouse(file)
        file.finish()
    }

    private mutating func readScope(_ file: Section) {
        kinds = file.rules("kinds") { KindRule($0) }
        statuses = file.rules("statuses") { section in
            let isMember = section.isSet("member")
            return section.heading().map { StatusRule(heading: $0, isMember: isMember) }
        }
        facts = file.rules("facts") { section in
            let question = section.optionalBilingual("question")
            return section.heading().map { FactRule(heading: $0, question: question) }
        }
        overlays = file.rules("overlays") { section in
            let kinds = section.manyMentions("kinds", .kind)
            let name = section.optionalText("file")
            if let name, !file.notes.isBeside(name.text) {
                file.notes.add(.regulation(.missingFile(name.text)), line: name.number)
            }
            return section.heading().map { Overlay(heading: $0, kinds: kinds, file: name?.text) }
        }
    }

    private mutating func readHouse(_ file: Section) {
        staffing = file.rules("staffing") { StaffingRule($0) }
        yearly = file.rules("yearly") { YearlyRule($0) }
        training = file.rules("training") { TrainingRule($0) }
        keeping = file.rules("keeping") { section in
            let length = section.optionalLength("length")
            return section.heading().map { KeepingRule(heading: $0, length: length) }
        }
    }
}

extension Bilingual {
    fileprivate static let nothing = Bilingual(ko: "", en: "")
}
