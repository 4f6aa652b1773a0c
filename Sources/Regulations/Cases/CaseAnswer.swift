package import Casework

/// Where a case stands, as programs read it; the keys stay as they are (docs/explain.schema.json).
package struct CaseAnswer: Encodable, Sendable {
    let regulation: String
    let on: Day
    let stage: StageAnswer?
    let kinds: [String]
    let facts: [String]
    let received: Day?
    let version: VersionAnswer?
    let clocks: [ClockAnswer]
    let duties: [DutyAnswer]
    let allowed: [AllowedAnswer]
    let refused: [RefusedAnswer]
    let warnings: [Remark]
    /// The readings on which something of the answer rests (B2).
    let readings: [ReadingAnswer]
    /// The events that cannot stand in the case.
    let events: [RefusedEventAnswer]

    package init(_ status: CaseStatus, of rules: Rulebook, refused events: [RefusedEvent]) {
        regulation = rules.regulation.code
        on = status.day
        stage = status.stage.map(StageAnswer.init)
        (kinds, facts, received) = (status.kinds, status.facts, status.receivedOn)
        version = status.version.map(VersionAnswer.init)
        let names = RuleNames(of: rules, on: status.day)
        clocks = status.clocks.map { ClockAnswer($0, under: rules) }
        duties = status.duties.map { DutyAnswer($0, named: rules.names(on: status.day)) }
        allowed = status.allowed.map { AllowedAnswer($0, names) }
        refused = status.refused.map { RefusedAnswer($0, names) }
        warnings = status.warnings.map { Remark($0, names) }
        self.events = events.map { RefusedEventAnswer($0, names) }
        let own = [
            clocks.map { (layer: $0.layer, codes: $0.readings) },
            duties.map { (layer: $0.layer, codes: $0.readings) },
            status.pauses.map { (rules.regulation.code, $0.heading.clarity.readings) },
            (allowed.map(\.readings) + refused.map(\.readings) + [version?.readings ?? []])
                .map { (layer: rules.regulation.code, codes: $0) },
        ]
        readings = ReadingAnswer.all(of: own.flatMap(\.self), under: rules)
    }

    /// A stage of the regulation.
    struct StageAnswer: Encodable {
        let id: String
        let ko: String
        let en: String
        let article: String?
        let end: Bool

        init(_ stage: Stage) {
            (id, ko, en) = (stage.code, stage.label.ko, stage.label.en)
            (article, end) = (stage.article?.description, stage.isEnd)
        }
    }

    /// The wording that governs the case.
    struct VersionAnswer: Encodable {
        let from: Day
        let until: Day?
        let article: String?
        let status: String
        let readings: [String]

        init(_ version: Version) {
            (from, until) = (version.from, version.until)
            (status, readings) = (version.clarity.status.rawValue, version.clarity.readings)
            article = version.articles.first?.description
        }
    }

    /// Something to look at.
    struct Remark: Encodable {
        let code: String
        let article: String?
        let ko: String
        let en: String

        init(_ warning: CaseWarning, _ names: RuleNames) {
            let words = warning.words(by: names)
            (code, article) = (warning.code, warning.article?.description)
            (ko, en) = (words.ko, words.en)
        }

        init(_ refusal: EventRefusal, _ names: RuleNames) {
            let words = refusal.words(by: names)
            (code, article) = (refusal.code, refusal.article?.description)
            (ko, en) = (words.ko, words.en)
        }
    }
}

extension Rulebook {
    /// What each subject is called on a day (B-46).
    package func names(on day: Day) -> [String: Bilingual] {
        Dictionary(
            layers.reversed().flatMap { $0.subjects.map { ($0.code, $0.name(on: day)) } },
            uniquingKeysWith: { _, last in last }
        )
    }
}
