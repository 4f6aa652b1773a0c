/// A reason that the regulation names, as one of the eight for 각하.
package struct Ground: Hashable, Sendable, Headed {
    package let heading: Heading
    /// Who may decide on it, where the list does not leave that to the step.
    package let by: [String]
    /// What it is counted as instead (B-4: a suspension that stands among the rejections).
    package let means: EventPattern?

    package init(heading: Heading, by: [String] = [], means: EventPattern? = nil) {
        (self.heading, self.by, self.means) = (heading, by, means)
    }
}

/// The reasons of one kind: dismissal, rejection, pause, recommendation, interim measure….
package struct GroundList: Hashable, Sendable, Headed {
    package let heading: Heading
    package let grounds: [Ground]

    package init(heading: Heading, grounds: [Ground]) {
        (self.heading, self.grounds) = (heading, grounds)
    }
}
