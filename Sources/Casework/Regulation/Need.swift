/// What must be so before a step may be taken, and by which article.
package struct Need: Hashable, Sendable {
    /// What is looked at.
    package enum Test: Hashable, Sendable {
        /// One of these events happened, at least so many times.
        case happened([EventPattern], times: Int)
        /// The last event of their kinds was one of these: whoever answered may answer otherwise later.
        case latest([EventPattern])
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
    /// What happened must have happened for the item of the step itself.
    package var isOfSameItem = false
    /// Only where the step goes to one of these, each of whom it must have happened to; empty for always.
    package var to: [String] = []
    /// It must have happened to each of these.
    package var toEach: [String] = []
    /// Only what happened after the last of these counts: another round needs its own.
    package var since: [EventPattern] = []
    /// Only once one of these has happened.
    package var once: [EventPattern] = []
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
