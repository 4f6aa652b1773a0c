/// The form in which a person tells what happened; only the story is required (K2-17, E7).
package struct ReportPage: Page {
    package static let template = "report/report"

    package var frame: ReporterFrame
    package var action: String
    package var draft: String
    /// Whom this form names, so that nobody reads who began after it was opened.
    package var roster: String
    /// Something to know first: the page was open for more than a day.
    package var notice: String?
    /// Only while a flood of reports lasts.
    package var question: AskedQuestion?
    package var faults: Faults?
    package var story: Field
    package var kinds: [Choice]
    /// Sent as `when`.
    package var time: Field
    /// Sent as `where`.
    package var place: Field
    package var relations: [Choice]
    package var wishes: [Choice]
    /// Only on the joint form.
    package var centers: ChoiceGroup?
    /// None where no officer is named.
    package var leaveOut: ChoiceGroup?
    package var leaveOutOther: Field
    /// Asked last: a browser sends the words before the files.
    package var attaching: FilesField
    /// Who opens it: 고른 센터의 상담원 2명.
    package var readers: String
    /// How long it stays.
    package var howLong: String
    /// Working days until the first answer.
    package var answerDays: Int
    /// What the network on the way can see, and what may be done about it.
    package var beyond: String
    /// The address for Tor Browser, where there is one and the page is not at it.
    package var onion: String?
    package var operators: [Operator]

    package init(
        frame: ReporterFrame,
        action: String,
        draft: String,
        roster: String = "",
        notice: String? = nil,
        question: AskedQuestion? = nil,
        faults: Faults? = nil,
        story: Field = Field(),
        kinds: [Choice] = [],
        time: Field = Field(),
        place: Field = Field(),
        relations: [Choice] = [],
        wishes: [Choice] = [],
        centers: ChoiceGroup? = nil,
        leaveOut: ChoiceGroup? = nil,
        leaveOutOther: Field = Field(),
        attaching: FilesField,
        readers: String,
        howLong: String,
        answerDays: Int,
        beyond: String,
        onion: String? = nil,
        operators: [Operator] = []
    ) {
        self.frame = frame
        self.action = action
        self.draft = draft
        self.roster = roster
        self.notice = notice
        self.question = question
        self.faults = faults
        self.story = story
        self.kinds = kinds
        self.time = time
        self.place = place
        self.relations = relations
        self.wishes = wishes
        self.centers = centers
        self.leaveOut = leaveOut
        self.leaveOutOther = leaveOutOther
        self.attaching = attaching
        self.readers = readers
        self.howLong = howLong
        self.answerDays = answerDays
        self.beyond = beyond
        self.onion = onion
        self.operators = operators
    }
}
