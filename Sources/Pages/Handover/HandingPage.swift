/// Chooses what of a consultation goes to another center, and on what ground.
package struct HandingPage: Page {
    package static let template = "handover/handing"

    package var frame: DeskFrame
    package var faults: Faults?
    package var number: String
    package var title: String
    package var consultation: String
    package var handing: HandingChoices?
    /// Said while no center has been met.
    package var meeting: HandingUnmet?
    package var spoken: SpokenForm

    package init(
        frame: DeskFrame,
        faults: Faults? = nil,
        number: String,
        title: String,
        consultation: String,
        handing: HandingChoices? = nil,
        meeting: HandingUnmet? = nil,
        spoken: SpokenForm
    ) {
        self.frame = frame
        self.faults = faults
        self.number = number
        self.title = title
        self.consultation = consultation
        self.handing = handing
        self.meeting = meeting
        self.spoken = spoken
    }
}

/// No center has been met: who can, is led there.
package struct HandingUnmet: Viewable {
    package var words: String
    package var partners: String?

    package init(words: String, partners: String? = nil) {
        (self.words, self.partners) = (words, partners)
    }
}

/// Everything that is chosen of what goes.
package struct HandingChoices: Viewable {
    package var action: String
    package var bundle: String
    package var partners: [Choice]
    package var partnerFault: String?
    package var summary: Field
    package var notes: [Choice]
    package var notesFault: String?
    /// Open promises, which go along unasked.
    package var promises: [Paragraph]
    package var persons: [Choice]
    package var personsFault: String?
    package var files: [Choice]
    package var filesFault: String?
    package var grounds: [Choice]
    package var groundFault: String?
    package var consentDay: Field
    package var ways: [Choice]
    package var latest: String
    package var reason: Field

    package init(
        action: String,
        bundle: String,
        partners: [Choice],
        partnerFault: String? = nil,
        summary: Field = Field(),
        notes: [Choice] = [],
        notesFault: String? = nil,
        promises: [Paragraph] = [],
        persons: [Choice] = [],
        personsFault: String? = nil,
        files: [Choice] = [],
        filesFault: String? = nil,
        grounds: [Choice],
        groundFault: String? = nil,
        consentDay: Field = Field(),
        ways: [Choice],
        latest: String,
        reason: Field = Field()
    ) {
        self.action = action
        self.bundle = bundle
        self.partners = partners
        self.partnerFault = partnerFault
        self.summary = summary
        self.notes = notes
        self.notesFault = notesFault
        self.promises = promises
        self.persons = persons
        self.personsFault = personsFault
        self.files = files
        self.filesFault = filesFault
        self.grounds = grounds
        self.groundFault = groundFault
        self.consentDay = consentDay
        self.ways = ways
        self.latest = latest
        self.reason = reason
    }
}

/// A handing by word of mouth, to a center that keeps no files.
package struct SpokenForm: Viewable {
    package var action: String
    package var name: Field
    package var day: Field
    package var consentOn: Field
    package var ways: [Choice]
    package var latest: String
    package var isOpen: Bool

    package init(
        action: String,
        name: Field = Field(),
        day: Field = Field(),
        consentOn: Field = Field(),
        ways: [Choice],
        latest: String,
        isOpen: Bool = false
    ) {
        self.action = action
        self.name = name
        self.day = day
        self.consentOn = consentOn
        self.ways = ways
        self.latest = latest
        self.isOpen = isOpen
    }
}

/// What will leave, once more, before it is sealed.
package struct HandingReviewPage: Page {
    package static let template = "handover/review"

    package var frame: DeskFrame
    package var number: String
    package var title: String
    package var heading: String
    package var facts: [Fact]
    package var letter: String?
    package var notes: [NoteShown]
    /// Who says yes, and what happens next.
    package var next: String
    package var button: String
    package var action: String
    package var typed: [Fact]
    package var back: String

    package init(
        frame: DeskFrame,
        number: String,
        title: String,
        heading: String,
        facts: [Fact],
        letter: String? = nil,
        notes: [NoteShown] = [],
        next: String,
        button: String,
        action: String,
        typed: [Fact],
        back: String
    ) {
        self.frame = frame
        self.number = number
        self.title = title
        self.heading = heading
        self.facts = facts
        self.letter = letter
        self.notes = notes
        self.next = next
        self.button = button
        self.action = action
        self.typed = typed
        self.back = back
    }
}
