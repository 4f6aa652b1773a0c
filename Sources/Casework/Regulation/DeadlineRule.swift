/// A period that the regulation sets, or that the center sets itself where the text says 지체 없이 (A5.3).
package struct DeadlineRule: Hashable, Sendable, Headed {
    package let heading: Heading
    package let length: Length
    /// The events that start it, the first of them unless told otherwise.
    package let start: [EventPattern]
    /// The events by which what it asks is done.
    package let end: [EventPattern]
    package var when: Condition = .always
    package var counting: CountingRule = .civil
    package var repeats: Repeats = .never
    /// After these it is counted anew: what began, ended or lengthened it before counts no more,
    /// unless each of them has its own.
    package var anewAfter: [EventPattern] = []
    /// These undo its end: it goes on as if it had not been met.
    package var reopenedBy: [EventPattern] = []
    package var extending: Extending?
    /// The pauses whose days are not counted (불산입); every other pause is.
    package var excludedPauses: [String] = []
    /// Who has to keep it.
    package var bound: [String] = []
    package var consequence: Consequence = .warn
    /// The center's own aim, not a period of the text (내부 목표).
    package var isSoft = false
    /// Shown beside it once it has begun, as the bar to a new term.
    package var note: Bilingual?

    package init(_ heading: Heading, length: Length, start: [EventPattern], end: [EventPattern]) {
        (self.heading, self.length) = (heading, length)
        (self.start, self.end) = (start, end)
    }

    /// What follows from its being over.
    package enum Consequence: String, CaseIterable, Codable, Sendable {
        /// Somebody is late.
        case warn
        /// Something may be done from then on.
        case permit
        /// What needs it comes too late.
        case bar
    }

    /// Whether a second start runs a second period.
    package enum Repeats: String, CaseIterable, Codable, Sendable {
        /// The first start counts.
        case never
        /// The last start counts.
        case restarts
        /// Each item (a request, a person, an objection) has its own, matched by the event's `item`.
        case item
        /// Each event of `anewAfter` has its own, beside those of the events before it.
        case round
    }

    /// How it may be made longer.
    package struct Extending: Hashable, Sendable {
        /// How often; nothing where the text does not say.
        package var times: Int?
        /// At most so much each time.
        package var each: Length?
        /// At most so much together.
        package var total: Length?
        /// Who may.
        package var by: [String]
        /// A reason must be given (특별한 사정, 소명).
        package var needsReason: Bool
        package var articles: [Article]

        package init(
            times: Int? = nil,
            each: Length? = nil,
            total: Length? = nil,
            by: [String] = [],
            needsReason: Bool = false,
            articles: [Article] = []
        ) {
            (self.times, self.each, self.total) = (times, each, total)
            (self.by, self.needsReason, self.articles) = (by, needsReason, articles)
        }
    }
}
