import Casework

/// Something that may be done, as programs read it.
struct AllowedAnswer: Encodable, Sendable {
    let id: String
    let article: String?
    let ko: String
    let en: String
    /// The event that records it.
    let event: String
    let by: [String]
    /// What the event has to say beside its day.
    let asks: [String]
    let grounds: [GroundAnswer]
    /// The items for which alone it may be done; left out where any will do.
    let items: [String]?
    let leads: String?
    let required: Bool
    let committee: String?
    let vote: String?
    let status: String
    let readings: [String]
    let warnings: [CaseAnswer.Remark]

    init(_ allowed: AllowedStep, _ names: RuleNames) {
        let step = allowed.step
        (id, article) = (step.code, step.article?.description)
        (ko, en, event) = (step.label.ko, step.label.en, step.event.description)
        (by, asks) = (step.by, step.asks.map(\.rawValue))
        grounds = allowed.grounds.map(GroundAnswer.init)
        items = allowed.items.isEmpty ? nil : allowed.items
        (leads, required) = (step.to, step.isRequired)
        (committee, vote) = (step.decision?.committee, step.decision?.vote)
        let clarity = step.heading.clarity
        (status, readings) = (clarity.status.rawValue, clarity.readings)
        warnings = allowed.warnings.map { CaseAnswer.Remark($0, names) }
    }

    /// A reason that may be given.
    struct GroundAnswer: Encodable {
        let id: String
        let article: String?
        let ko: String
        let en: String
        let by: [String]

        init(_ ground: Ground) {
            (id, article) = (ground.code, ground.article?.description)
            (ko, en, by) = (ground.label.ko, ground.label.en, ground.by)
        }
    }
}

/// Something that may not be done, as programs read it.
struct RefusedAnswer: Encodable, Sendable {
    let id: String
    let article: String?
    let ko: String
    let en: String
    let event: String
    let status: String
    let readings: [String]
    let reason: CaseAnswer.Remark

    init(_ refused: RefusedStep, _ names: RuleNames) {
        let step = refused.step
        (id, article) = (step.code, step.article?.description)
        (ko, en, event) = (step.label.ko, step.label.en, step.event.description)
        let clarity = step.heading.clarity
        (status, readings) = (clarity.status.rawValue, clarity.readings)
        reason = CaseAnswer.Remark(refused.refusal, names)
    }
}

/// An event that cannot stand in its case, as programs read it.
struct RefusedEventAnswer: Encodable, Sendable {
    /// Its place in the file, from 1.
    let number: Int
    let event: String
    let on: Day
    let reason: CaseAnswer.Remark

    init(_ refused: RefusedEvent, _ names: RuleNames) {
        (number, event, on) = (refused.index + 1, refused.event.kind.rawValue, refused.event.day)
        reason = CaseAnswer.Remark(refused.refusal, names)
    }
}
