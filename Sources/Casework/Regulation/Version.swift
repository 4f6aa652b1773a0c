/// One wording of a regulation and the days on which it holds (Y-129).
package struct Version: Hashable, Sendable {
    /// Which wording governs cases that are open when a new one comes into force.
    package enum Transition: String, CaseIterable, Codable, Sendable {
        /// 종전의 규정에 따른다, and wherever nothing is said.
        case receipt
        /// 이 규정에 의한 것으로 본다.
        case pending
    }

    package let from: Day
    /// The last day, or nothing while it holds.
    package let until: Day?
    package let transition: Transition
    package let articles: [Article]
    package let clarity: Clarity

    package init(
        from: Day,
        until: Day?,
        transition: Transition,
        articles: [Article],
        clarity: Clarity = .clear
    ) {
        (self.from, self.until) = (from, until)
        (self.transition, self.articles, self.clarity) = (transition, articles, clarity)
    }

    package func holds(on day: Day) -> Bool { from <= day && day <= until ?? day }
}
