/// What may be done in a case: by whom, in which stage, needing what, leading where.
package struct Step: Hashable, Sendable, Headed {
    package let heading: Heading
    /// The event that records it was done.
    package let event: EventPattern
    /// Who may do it; empty where the text does not say.
    package var by: [String] = []
    /// The stages in which it may be done; empty for every stage that is no end.
    package var from: [String] = []
    /// Where the case stands afterwards; nothing where it stays.
    package var to: String?
    /// The list from which the event's codes are taken.
    package var grounds: String?
    /// What the event must say beside its day.
    package var asks: [Detail] = []
    package var needs: [Need] = []
    package var when: Condition = .always
    /// The vote by which it is taken.
    package var decision: Decision?
    /// 하여야 한다, not 할 수 있다.
    package var isRequired = false
    package var effects: [Effect] = []

    package init(_ heading: Heading, event: EventPattern) {
        (self.heading, self.event) = (heading, event)
    }

    /// A part of an event that a step demands.
    package enum Detail: String, CaseIterable, Codable, Sendable {
        case code, by, to, manner, item, length, until, count
        /// A reason in words: sealed, and only its being there is known.
        case reason
    }

    /// What a step does beside moving the case.
    package enum Effect: String, CaseIterable, Codable, Sendable {
        /// All procedure before it is void (Y§28①).
        case voidsProcedure = "voids-procedure"
        /// The same matter cannot be reported again (Y§28②).
        case barsNewReport = "bars-new-report"
        /// The periods of the regulation stop for good, as when a superior body takes the case (G§4④).
        case endsDeadlines = "ends-deadlines"
    }

    /// Which committee decides, and by which of its votes.
    package struct Decision: Hashable, Sendable {
        package let committee: String
        package let vote: String

        package init(committee: String, vote: String) {
            (self.committee, self.vote) = (committee, vote)
        }
    }
}

extension Regulation {
    /// The steps that an event can be: its kind, its code, and only codes of the step's list.
    ///
    /// A step goes before a record of the same kind, so that `established/statement-waived` can need something.
    package func steps(recordedBy event: CaseEvent) -> [Step] {
        steps.filter { step in
            guard step.event.matches(event) else { return false }
            guard let list = step.grounds, let known = grounds[code: list]?.grounds else {
                return true
            }
            return event.codes.allSatisfy { code in
                code == step.event.code || known.contains { $0.code == code }
            }
        }
    }
}
