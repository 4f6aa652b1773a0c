/// What triage adds to one report at the desk: questions, duties, other reports of the same matter.
package struct TriagePart: Viewable {
    package var questions: QuestionsForm?
    package var duties: DutiesPart?
    package var kin: KinPart?
    package var merging: MergingForm?
    package var seen: SeenForm?
    package var reopening: ReopeningForm?

    package init(
        questions: QuestionsForm? = nil,
        duties: DutiesPart? = nil,
        kin: KinPart? = nil,
        merging: MergingForm? = nil,
        seen: SeenForm? = nil,
        reopening: ReopeningForm? = nil
    ) {
        self.questions = questions
        self.duties = duties
        self.kin = kin
        self.merging = merging
        self.seen = seen
        self.reopening = reopening
    }
}

/// Marks words that a reporter added as read.
package struct SeenForm: Viewable {
    package var action: String
    /// The last entry on this page: what comes later is not marked.
    package var seen: Int

    package init(action: String, seen: Int) { (self.action, self.seen) = (action, seen) }
}

/// Takes up again what was closed as not meant for the center.
package struct ReopeningForm: Viewable {
    package var action: String

    package init(action: String) { self.action = action }
}
