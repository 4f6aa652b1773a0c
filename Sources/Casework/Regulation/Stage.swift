/// Where a case can stand: received, under investigation, before the committee, ended.
package struct Stage: Hashable, Sendable, Headed {
    package let heading: Heading
    /// The case begins there.
    package let isFirst: Bool
    /// Nothing has to follow; a step may still lead out, as an objection does.
    package let isEnd: Bool

    package init(heading: Heading, isFirst: Bool, isEnd: Bool) {
        (self.heading, self.isFirst, self.isEnd) = (heading, isFirst, isEnd)
    }
}
