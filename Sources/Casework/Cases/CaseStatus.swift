/// Where a case stands on a day: the whole answer of a regulation to it.
package struct CaseStatus: Sendable {
    package let day: Day
    package let stage: Stage?
    package let kinds: [String]
    package let facts: [String]
    package let receivedOn: Day?
    /// The wording that governs the case, pinned at its receipt (Y-129).
    package let version: Version?
    /// Every period that has begun, the earliest end first.
    package let clocks: [CaseClock]
    package let duties: [CaseDuty]
    /// Every way in which it stood still.
    package let pauses: [PauseRule]
    package let allowed: [AllowedStep]
    package let refused: [RefusedStep]
    package let warnings: [CaseWarning]
}

/// Something that may be done in a case now, and what has to be said with it.
package struct AllowedStep: Hashable, Sendable {
    package let step: Step
    /// The reasons of its list that may be given.
    package let grounds: [Ground]
    /// For which items only, as the requests that wait for an answer; none where any will do.
    package let items: [String]
    /// What still has to be looked at; none of it stops the step.
    package let warnings: [CaseWarning]
}

/// Something that may not be done in a case now, and by which article.
package struct RefusedStep: Hashable, Sendable {
    package let step: Step
    package let refusal: EventRefusal
}
