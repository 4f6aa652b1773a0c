/// What must be so before a step may be taken, and by which article.
package struct Need: Hashable, Sendable {
    /// What is looked at.
    package enum Test: Hashable, Sendable {
        /// One of these events happened, at least so many times.
        case happened([EventPattern], times: Int)
        /// None of these events happened.
        case notHappened([EventPattern])
        case fact(String)
        case noFact(String)
        /// The period of that code runs, or has not begun; once it is over, the step comes too late.
        case within(String)
        /// The period of that code is over.
        case after(String)
    }

    /// What follows where it is not so.
    package enum Force: String, CaseIterable, Codable, Sendable {
        case bar, warn
    }

    package let test: Test
    /// Only in these cases.
    package let when: Condition
    package let force: Force
    package let label: Bilingual
    package let articles: [Article]

    package init(
        _ test: Test,
        when: Condition = .always,
        force: Force,
        label: Bilingual,
        articles: [Article]
    ) {
        (self.test, self.when, self.force) = (test, when, force)
        (self.label, self.articles) = (label, articles)
    }
}
