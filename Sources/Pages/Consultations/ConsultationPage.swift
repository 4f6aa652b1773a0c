/// One consultation: what was written, what was promised, who it is about.
package struct ConsultationPage: Page {
    package static let template = "consultations/consultation"

    package var frame: DeskFrame
    package var number: String
    package var title: String
    package var summary: String
    package var notice: String?
    package var faults: Faults?
    /// Where the next note is written; none for whoever may only read.
    package var writing: String?
    package var drafts: [DraftRow]
    package var ending: EndingShown?
    package var duties: DutiesPart?
    package var notes: [NoteShown]
    /// None where there are none, for whoever may not add any.
    package var files: DeskFiles?
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
        writing: String? = nil,
        drafts: [DraftRow] = [],
        ending: EndingShown? = nil,
        duties: DutiesPart? = nil,
        notes: [NoteShown] = [],
        files: DeskFiles? = nil,
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
        self.files = files
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
