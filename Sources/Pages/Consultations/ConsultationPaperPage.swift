/// A consultation as it goes onto paper: what was written, who printed it, when and why (E4 §12).
package struct ConsultationPaperPage: Page {
    package static let template = "consultations/paper"

    package var language: String
    package var center: String
    package var number: String
    package var title: String
    package var facts: [Fact]
    package var notes: [PaperNote]
    /// Who printed it, on which day and at which hour.
    package var printed: String
    package var reason: String
    package var withOpinion: Bool
    package var isSample: Bool
    /// The consultation that is printed.
    package var back: String

    package init(
        language: String,
        center: String,
        number: String,
        title: String,
        facts: [Fact] = [],
        notes: [PaperNote] = [],
        printed: String,
        reason: String,
        withOpinion: Bool = false,
        isSample: Bool = false,
        back: String
    ) {
        self.back = back
        self.language = language
        self.isSample = isSample
        self.center = center
        self.number = number
        self.title = title
        self.facts = facts
        self.notes = notes
        self.printed = printed
        self.reason = reason
        self.withOpinion = withOpinion
    }
}

/// One note on paper.
package struct PaperNote: Viewable {
    package var heading: String
    package var day: String
    package var aside: String
    package var facts: [Fact]
    package var texts: [Fact]
    package var opinion: String?
    /// What was corrected when and why, in one line each.
    package var corrections: [Fact]

    package init(
        heading: String,
        day: String,
        aside: String,
        facts: [Fact] = [],
        texts: [Fact] = [],
        opinion: String? = nil,
        corrections: [Fact] = []
    ) {
        self.heading = heading
        self.day = day
        self.aside = aside
        self.facts = facts
        self.texts = texts
        self.opinion = opinion
        self.corrections = corrections
    }
}
