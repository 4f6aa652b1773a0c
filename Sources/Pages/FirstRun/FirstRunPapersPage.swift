/// What goes onto paper now or is lost; the center begins when all of it was kept.
package struct FirstRunPapersPage: Page {
    package static let template = "first-run/papers"

    package var frame: DeskFrame
    package var steps: [FirstRunStep]
    package var faults: Faults?
    /// Said when only one person would read.
    package var warning: String?
    package var sheets: [FirstRunSheet]
    package var once: TypedField

    package init(
        frame: DeskFrame,
        steps: [FirstRunStep],
        faults: Faults? = nil,
        warning: String? = nil,
        sheets: [FirstRunSheet],
        once: TypedField
    ) {
        self.frame = frame
        self.steps = steps
        self.faults = faults
        self.warning = warning
        self.sheets = sheets
        self.once = once
    }
}

/// One sheet of paper: a recovery kit, or what an officer takes along.
package struct FirstRunSheet: Viewable {
    /// The name of its box to tick.
    package var id: String
    package var heading: String
    package var about: String
    package var facts: [Fact]
    package var codeLabel: String
    package var code: String
    /// Where a picture of the secret for a phone can be had.
    package var picture: String?
    package var advice: [Paragraph]
    package var kept: String
    package var isKept: Bool

    package init(
        id: String,
        heading: String,
        about: String,
        facts: [Fact] = [],
        codeLabel: String,
        code: String,
        picture: String? = nil,
        advice: [Paragraph],
        kept: String,
        isKept: Bool = false
    ) {
        self.id = id
        self.heading = heading
        self.about = about
        self.facts = facts
        self.codeLabel = codeLabel
        self.code = code
        self.picture = picture
        self.advice = advice
        self.kept = kept
        self.isKept = isKept
    }
}
