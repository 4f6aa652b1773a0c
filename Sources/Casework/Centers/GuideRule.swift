/// One line of the guide: for whom and for what a place is the right one, and why (journey 3).
package struct GuideRule: Hashable, Codable, Sendable {
    /// The slug of a center or the code of a body.
    package let place: String
    /// Empty: whoever asks.
    package let forWhom: [Audience]
    /// Codes of kinds, `danger`, `talk`; empty: whatever it is about.
    package let topics: [String]
    /// Why there: said to whoever asked.
    package let reason: Bilingual

    package init(
        place: String,
        forWhom: [Audience] = [],
        topics: [String] = [],
        reason: Bilingual
    ) {
        (self.place, self.forWhom, self.topics, self.reason) = (place, forWhom, topics, reason)
    }

    /// Whether this line answers the question; who would rather not say is answered as everybody.
    func answers(_ question: GuideQuestion) -> Bool {
        (topics.isEmpty || topics.contains(question.topic.code))
            && question.isAsked(byOneOf: forWhom)
    }
}

/// What somebody tells the guide: two answers, kept nowhere.
package struct GuideQuestion: Hashable, Sendable {
    /// None: would rather not say.
    package let audience: Audience?
    package let topic: Topic

    package init(audience: Audience?, topic: Topic) {
        (self.audience, self.topic) = (audience, topic)
    }

    func isAsked(byOneOf audiences: [Audience]) -> Bool {
        guard let audience, !audiences.isEmpty else { return true }
        return audiences.contains(audience)
    }
}
