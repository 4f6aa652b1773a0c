/// One report at the desk: a summary until it is opened, then all that may be done with it.
package struct DeskReportPage: Page {
    package static let template = "reports/report"

    package var frame: DeskFrame
    /// The number, or what is said while it has none.
    package var number: String
    package var title: String
    package var arrived: DayWords
    package var due: Due?
    /// What has to be done next, and where on the page.
    package var next: Link?
    /// What was just done.
    package var notice: String?
    package var faults: Faults?
    /// Set when the center sent it to itself.
    package var removal: RehearsalRemoval?
    package var unread: UnreadReport?
    package var read: ReadReport?
    package var messages: [Message]
    package var files: DeskFiles?
    package var answer: AnswerForm?
    /// Where the box to answer will be, while nobody is in charge.
    package var answerAfter: String?
    package var goingOn: DeskGoingOn?
    package var classification: ClassificationForm?
    package var assignment: AssignmentForm?
    /// The consultations in which it goes on.
    package var consultations: ReportConsultations?
    package var closure: ClosureForm?
    package var closed: ClosedReport?
    /// When it goes, once it has ended.
    package var retention: KeepLongerForm?
    /// Where it is deleted once it has ended, for those who may.
    package var deletion: String?
    /// Questions, duties, and other reports of the same matter.
    package var triage: TriagePart?
    package var trail: [TrailStep]
    /// How much has happened, in a word or two.
    package var trailWords: String

    package init(
        frame: DeskFrame,
        number: String,
        title: String,
        arrived: DayWords,
        due: Due? = nil,
        next: Link? = nil,
        notice: String? = nil,
        faults: Faults? = nil,
        removal: RehearsalRemoval? = nil,
        unread: UnreadReport? = nil,
        read: ReadReport? = nil,
        messages: [Message] = [],
        files: DeskFiles? = nil,
        answer: AnswerForm? = nil,
        answerAfter: String? = nil,
        goingOn: DeskGoingOn? = nil,
        classification: ClassificationForm? = nil,
        assignment: AssignmentForm? = nil,
        consultations: ReportConsultations? = nil,
        closure: ClosureForm? = nil,
        closed: ClosedReport? = nil,
        retention: KeepLongerForm? = nil,
        deletion: String? = nil,
        triage: TriagePart? = nil,
        trail: [TrailStep] = [],
        trailWords: String = ""
    ) {
        self.frame = frame
        self.number = number
        self.title = title
        self.arrived = arrived
        self.due = due
        self.next = next
        self.notice = notice
        self.faults = faults
        self.removal = removal
        self.unread = unread
        self.read = read
        self.messages = messages
        self.files = files
        self.answer = answer
        self.answerAfter = answerAfter
        self.goingOn = goingOn
        self.classification = classification
        self.assignment = assignment
        self.consultations = consultations
        self.closure = closure
        self.closed = closed
        self.retention = retention
        self.deletion = deletion
        self.triage = triage
        self.trail = trail
        self.trailWords = trailWords
    }
}
