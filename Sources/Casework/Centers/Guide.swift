/// Leads somebody to one or two places with the reason, and never to none (K1-03, K1-12).
package struct Guide: Sendable {
    /// More than two is no answer to somebody who asks where to go.
    package static let most = 2

    private let window: Window
    private let centers: [CenterProfile]

    package init(window: Window, centers: [CenterProfile]) {
        (self.window, self.centers) = (window, centers)
    }

    /// All places, side by side: the centers first, in the window's order.
    package var places: [GuidePlace] {
        centers.map(GuidePlace.center) + window.bodies.map(GuidePlace.body)
    }

    /// Where to go, by the window's own lines in their order; `language` is the reader's own.
    package func answer(to question: GuideQuestion, in language: Language = .korean) -> GuideAnswer
    {
        var suggestions: [GuideSuggestion] = []
        for rule in window.guide where rule.answers(question) {
            guard suggestions.count < Self.most,
                let place = places.first(where: { $0.code == rule.place }),
                question.isAsked(byOneOf: place.forWhom),
                !suggestions.contains(where: { $0.place.code == rule.place })
            else { continue }
            suggestions.append(GuideSuggestion(place: place, reason: rule.reason))
        }
        if suggestions.isEmpty, let center = reader(for: question) {
            suggestions = [GuideSuggestion(place: .center(center), reason: nil)]
        }
        return GuideAnswer(
            isUrgent: question.topic == .danger,
            lines: lines(for: question.topic, in: language),
            suggestions: suggestions
        )
    }

    /// Who reads when no line fits: the first reader, or another center that is for this person.
    private func reader(for question: GuideQuestion) -> CenterProfile? {
        let first = centers.first { $0.slug == window.firstReader } ?? centers.first
        let candidates = (first.map { [$0] } ?? []) + centers
        return candidates.first { question.isAsked(byOneOf: $0.forWhom) } ?? first
    }

    /// The help lines for a topic; in danger those that stay in view come first.
    private func lines(for topic: Topic, in language: Language) -> [HelpLine] {
        let named = window.helpLines.filter { $0.topics.contains(topic.code) }
        guard topic == .danger else { return named }
        let all = named + window.emergency.filter { !named.contains($0) }
        guard language != .korean, !all.contains(where: { $0.speaks(language) }) else { return all }
        // Whoever is in danger and cannot say it in Korean needs somebody who understands, right after
        // the number that sends help.
        return all.prefix(1) + window.helpLines.filter { $0.speaks(language) } + all.dropFirst()
    }
}

/// Where somebody may go, in order, and whom to call before that.
package struct GuideAnswer: Hashable, Sendable {
    /// It cannot wait: the lines stand before the places.
    package let isUrgent: Bool
    package let lines: [HelpLine]
    package let suggestions: [GuideSuggestion]
}

/// One place with the center's own reason; none where it only reads first.
package struct GuideSuggestion: Hashable, Sendable {
    package let place: GuidePlace
    package let reason: Bilingual?
}
