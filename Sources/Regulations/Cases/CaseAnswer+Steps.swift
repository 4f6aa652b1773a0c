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
    let leads: String?
    let required: Bool
    let committee: String?
    let vote: String?
    let warnings: [CaseAnswer.Remark]

    init(_ allowed: AllowedStep) {
        let step = allowed.step
        (id, article) = (step.code, step.article?.description)
        (ko, en, event) = (step.label.ko, step.label.en, step.event.description)
        (by, asks) = (step.by, step.asks.map(\.rawValue))
        grounds = allowed.grounds.map(GroundAnswer.init)
        (leads, required) = (step.to, step.isRequired)
        (committee, vote) = (step.decision?.committee, step.decision?.vote)
        warnings = allowed.warnings.map(CaseAnswer.Remark.init)
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
    let reason: CaseAnswer.Remark

    init(_ refused: RefusedStep) {
        let step = refused.step
        (id, article) = (step.code, step.article?.description)
        (ko, en, event) = (step.label.ko, step.label.en, step.event.description)
        reason = CaseAnswer.Remark(refused.refusal)
    }
}

/// An event that cannot stand in its case, as programs read it.
struct RefusedEventAnswer: Encodable, Sendable {
    /// Its place in the file, from 1.
    let number: Int
    let event: String
    let on: Day
    let reason: CaseAnswer.Remark

    init(_ refused: RefusedEvent) {
        (number, event, on) = (refused.index + 1, refused.event.kind.rawValue, refused.event.day)
        reason = CaseAnswer.Remark(refused.refusal)
    }
}
