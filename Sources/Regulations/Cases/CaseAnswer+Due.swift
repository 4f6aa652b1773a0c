import Casework

/// One period, as programs read it.
struct ClockAnswer: Encodable, Sendable {
    let id: String
    let layer: String
    let item: String?
    let article: String?
    let ko: String
    let en: String
    let start: Day
    let length: Length
    let nominal: Day?
    let effective: Day?
    /// By which time of that day, where hours are counted.
    let time: TimeOfDay?
    let early: Day?
    let remaining: Int?
    let state: String
    /// Days left, or days late, by the state.
    let days: Int?
    /// The day on which it was met or stopped.
    let since: Day?
    let soft: Bool
    let consequence: String
    let bound: [String]
    /// How clear the text is that sets it, and on which readings it rests.
    let status: String
    let readings: [String]
    let trace: [TraceStep]

    init(_ clock: CaseClock, under rules: Rulebook) {
        let rule = clock.rule
        (id, layer, item) = (clock.code, clock.layer, clock.item)
        (article, ko, en) = (rule.article?.description, rule.label.ko, rule.label.en)
        (start, length) = (clock.period.from, clock.period.length)
        let reckoning = clock.reckoning
        (nominal, effective) = (reckoning?.nominal, reckoning?.effective)
        time = clock.hours?.time
        (early, remaining) = (reckoning?.early, reckoning?.remaining)
        state = clock.stateCode
        (days, since) = clock.state.numbers
        (soft, consequence) = (rule.isSoft, rule.consequence.rawValue)
        bound = rule.bound
        (status, readings) = (rule.heading.clarity.status.rawValue, rules.readings(of: clock))
        trace = reckoning?.trace.map(TraceStep.init) ?? []
    }
}

extension CaseClock.State {
    /// The days of a state, and the day since which it is so.
    fileprivate var numbers: (Int?, Day?) {
        switch self {
        case .running(let days), .paused(let days), .overdue(let days): (days, nil)
        case .met(let day), .stopped(let day): (nil, day)
        case .metLate(let day, let days): (days, day)
        case .over, .unknown: (nil, nil)
        }
    }
}

/// Something that is owed, as programs read it.
struct DutyAnswer: Encodable, Sendable {
    let id: String
    let layer: String
    let sort: String
    let item: String?
    let article: String?
    let ko: String
    let en: String
    let since: Day
    let due: Day?
    let soft: Bool
    let promptness: String?
    let state: String
    let by: [Name]
    let to: [Name]
    let manners: [String]
    let contents: [Name]
    let omits: [Name]
    let status: String
    let readings: [String]

    init(_ duty: CaseDuty, named names: [String: Bilingual]) {
        let rule = duty.rule
        (id, layer, sort, item) = (duty.code, duty.layer, rule.sort.rawValue, duty.item)
        (article, ko, en) = (rule.article?.description, rule.label.ko, rule.label.en)
        (since, due, soft) = (duty.since, duty.due, duty.isSoft)
        (promptness, state) = (rule.promptness?.rawValue, duty.state.rawValue)
        by = rule.by.map { Name($0, names[$0]) }
        to = duty.remaining.map { Name($0, names[$0]) }
        manners = rule.manners.map(\.rawValue)
        contents = rule.contents.map { Name(nil, $0) }
        omits = rule.omits.map { Name(nil, $0) }
        let clarity = rule.heading.clarity
        (status, readings) = (clarity.status.rawValue, clarity.readings)
    }

    /// Somebody, or something, by the words of that day.
    struct Name: Encodable {
        let id: String?
        let ko: String
        let en: String

        init(_ id: String?, _ words: Bilingual?) {
            self.id = id
            (ko, en) = (words?.ko ?? id ?? "", words?.en ?? id ?? "")
        }
    }
}
