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
    /// The events that cannot stand in the case.
    let events: [RefusedEventAnswer]

    package init(_ status: CaseStatus, of rules: Rulebook, refused events: [RefusedEvent]) {
        regulation = rules.regulation.code
        on = status.day
        stage = status.stage.map(StageAnswer.init)
        (kinds, facts, received) = (status.kinds, status.facts, status.receivedOn)
        version = status.version.map(VersionAnswer.init)
        clocks = status.clocks.map(ClockAnswer.init)
        duties = status.duties.map { DutyAnswer($0, named: rules.names(on: status.day)) }
        allowed = status.allowed.map(AllowedAnswer.init)
        refused = status.refused.map(RefusedAnswer.init)
        warnings = status.warnings.map(Remark.init)
        self.events = events.map(RefusedEventAnswer.init)
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

        init(_ version: Version) {
            (from, until) = (version.from, version.until)
            article = version.articles.first?.description
        }
    }

    /// Something to look at.
    struct Remark: Encodable {
        let code: String
        let article: String?
        let ko: String
        let en: String

        init(_ warning: CaseWarning) {
            (code, article) = (warning.code, warning.article?.description)
            (ko, en) = (warning.words.ko, warning.words.en)
        }

        init(_ refusal: EventRefusal) {
            (code, article) = (refusal.code, refusal.article?.description)
            (ko, en) = (refusal.words.ko, refusal.words.en)
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
