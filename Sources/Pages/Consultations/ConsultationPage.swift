/// One consultation: what was written, what was promised, who it is about.
package struct ConsultationPage: Page {
    package static let template = "consultations/consultation"

    package var frame: DeskFrame
    package var number: String
    package var title: String
    package var summary: String
    package var notice: String?
    package var faults: Faults?
    /// Where the next note is written.
    package var writing: String
    package var drafts: [DraftRow]
    package var ending: EndingShown?
    package var duties: DutiesPart?
    package var notes: [NoteShown]
    package var promises: [PromiseShown]
    package var appointment: AppointmentPart
    package var persons: PersonsPart
    package var reports: ReportsPart
    package var closure: ClosurePart?
    package var paper: PaperPart
    package var sharing: SharingPart
    /// Until whoever has it now writes something.
    package var handed: HandedShown?
    /// What went to other centers.
    package var between: BetweenCenters
    /// What another center handed over with it.
    package var came: CameFrom?
    package var facts: [Fact]
    package var trail: [TrailStep]

    package init(
        frame: DeskFrame,
        number: String,
        title: String,
        summary: String,
        notice: String? = nil,
        faults: Faults? = nil,
        writing: String,
        drafts: [DraftRow] = [],
        ending: EndingShown? = nil,
        duties: DutiesPart? = nil,
        notes: [NoteShown] = [],
        promises: [PromiseShown] = [],
        appointment: AppointmentPart,
        persons: PersonsPart,
        reports: ReportsPart,
        closure: ClosurePart? = nil,
        paper: PaperPart,
        sharing: SharingPart,
        handed: HandedShown? = nil,
        between: BetweenCenters = BetweenCenters(),
        came: CameFrom? = nil,
        facts: [Fact] = [],
        trail: [TrailStep] = []
    ) {
        self.frame = frame
        self.number = number
        self.title = title
        self.summary = summary
        self.notice = notice
        self.faults = faults
        self.writing = writing
        self.drafts = drafts
        self.ending = ending
        self.duties = duties
        self.notes = notes
        self.promises = promises
        self.appointment = appointment
        self.persons = persons
        self.reports = reports
        self.closure = closure
        self.paper = paper
        self.sharing = sharing
        self.handed = handed
        (self.between, self.came) = (between, came)
        self.facts = facts
        self.trail = trail
    }
}

/// A note that somebody began and has not finished.
package struct DraftRow: Viewable {
    package var address: String
    package var words: String
    package var day: DayWords
    package var officer: String
    /// Where it is thrown away.
    package var removal: String
    package var note: String

    package init(
        address: String,
        words: String,
        day: DayWords,
        officer: String,
        removal: String,
        note: String
    ) {
        self.address = address
        self.words = words
        self.day = day
        self.officer = officer
        self.removal = removal
        self.note = note
    }
}

/// How a consultation ended, and the way to take it up again.
package struct EndingShown: Viewable {
    package var words: String
    package var day: DayWords
    package var reason: String?
    package var reopening: String

    package init(words: String, day: DayWords, reason: String? = nil, reopening: String) {
        self.words = words
        self.day = day
        self.reason = reason
        self.reopening = reopening
    }
}

/// The next appointment: set, moved or ended.
package struct AppointmentPart: Viewable {
    package var due: Due?
    package var time: String?
    /// It has passed, and nothing is written of it.
    package var isUnwritten: Bool
    /// None while the consultation is closed.
    package var action: String?
    package var ends: String?
    package var day: Field
    package var hour: Field

    package init(
        due: Due? = nil,
        time: String? = nil,
        isUnwritten: Bool = false,
        action: String? = nil,
        ends: String? = nil,
        day: Field = Field(),
        hour: Field = Field()
    ) {
        self.due = due
        self.time = time
        self.isUnwritten = isUnwritten
        self.action = action
        self.ends = ends
        self.day = day
        self.hour = hour
    }
}

/// Everybody whom the consultation speaks of.
package struct PersonsPart: Viewable {
    package var rows: [ConsultedPerson]
    package var action: String
    package var roles: [Choice]
    package var name: Field
    /// Other consultations in which the same persons stand.
    package var others: [Link]
    /// Says that the person who asks is one whom another consultation knows.
    package var joining: String
    package var joined: Field

    package init(
        rows: [ConsultedPerson] = [],
        action: String,
        roles: [Choice] = [],
        name: Field = Field(),
        others: [Link] = [],
        joining: String,
        joined: Field = Field()
    ) {
        self.rows = rows
        self.action = action
        self.roles = roles
        self.name = name
        self.others = others
        self.joining = joining
        self.joined = joined
    }
}

/// Somebody in a consultation.
package struct ConsultedPerson: Viewable {
    package var name: String
    package var role: String
    package var isPseudonym: Bool
    /// Where somebody who does not belong here is removed; never the person who asks.
    package var removal: String?
    package var person: String

    package init(
        name: String,
        role: String,
        isPseudonym: Bool,
        removal: String? = nil,
        person: String
    ) {
        self.name = name
        self.role = role
        self.isPseudonym = isPseudonym
        self.removal = removal
        self.person = person
    }
}

/// The reports that belong to a consultation.
package struct ReportsPart: Viewable {
    package var rows: [LinkedReport]
    package var action: String
    package var number: Field

    package init(rows: [LinkedReport] = [], action: String, number: Field = Field()) {
        self.rows = rows
        self.action = action
        self.number = number
    }
}

/// A report of a consultation; without an address where the reader cannot open it.
package struct LinkedReport: Viewable {
    package var address: String?
    package var words: String

    package init(address: String? = nil, words: String) {
        (self.address, self.words) = (address, words)
    }
}

/// How a consultation is ended (D3).
package struct ClosurePart: Viewable {
    package var action: String
    package var outcomes: [Choice]
    package var fault: String?
    package var reason: Field

    package init(
        action: String,
        outcomes: [Choice],
        fault: String? = nil,
        reason: Field = Field()
    ) {
        self.action = action
        self.outcomes = outcomes
        self.fault = fault
        self.reason = reason
    }
}

/// How a consultation is taken out onto paper: never without a reason.
package struct PaperPart: Viewable {
    package var action: String
    package var reason: Field
    package var withOpinion: Bool
    /// Rather a file than a page.
    package var isFile: Bool

    package init(
        action: String,
        reason: Field = Field(),
        withOpinion: Bool = false,
        isFile: Bool = false
    ) {
        self.action = action
        self.reason = reason
        self.withOpinion = withOpinion
        self.isFile = isFile
    }
}
