/// What a reporter finds with the code: where it stands, the letters, and the ways on.
package struct ThreadPage: Page {
    package static let template = "receipt/thread"

    package var frame: ReporterFrame
    package var code: String
    package var draft: String
    /// Where the story is asked for, `/receipt`.
    package var showAction: String
    package var additionAction: String
    package var withdrawalAction: String
    /// Where the thread is asked for in the other language.
    package var tongueAction: String
    /// One sentence: 답이 왔어요.
    package var status: String
    /// What that means, with its days.
    package var lead: String
    /// Times that wait to be chosen while the page speaks of something else.
    package var waitingTimes: String?
    /// A meeting that fell when the reporter stopped.
    package var fallen: String?
    /// Said after an addition or a withdrawal.
    package var sent: String?
    package var faults: Faults?
    package var story: OwnStory
    package var messages: [Message]
    package var addition: Field
    /// Whether another way than writing stands open when the page comes.
    package var isElsewhere: Bool
    package var attaching: FilesField
    package var mayWithdraw: Bool
    /// Whether stopping takes a chosen meeting along.
    package var stopsMeeting: Bool
    package var goingOn: GoingOn?
    package var trail: [TrailStep]
    package var center: CenterShown
    package var leftOut: String?
    package var answerDays: Int
    /// How long the code opens it.
    package var howLong: String
    package var isUnread: Bool
    package var isClosed: Bool
    package var isWithdrawn: Bool

    package init(
        frame: ReporterFrame,
        code: String,
        draft: String,
        showAction: String,
        additionAction: String,
        withdrawalAction: String,
        tongueAction: String,
        status: String,
        lead: String,
        waitingTimes: String? = nil,
        fallen: String? = nil,
        sent: String? = nil,
        faults: Faults? = nil,
        story: OwnStory,
        messages: [Message] = [],
        addition: Field,
        isElsewhere: Bool = false,
        attaching: FilesField,
        mayWithdraw: Bool = false,
        stopsMeeting: Bool = false,
        goingOn: GoingOn? = nil,
        trail: [TrailStep] = [],
        center: CenterShown,
        leftOut: String? = nil,
        answerDays: Int,
        howLong: String,
        isUnread: Bool = false,
        isClosed: Bool = false,
        isWithdrawn: Bool = false
    ) {
        self.frame = frame
        self.code = code
        self.draft = draft
        self.showAction = showAction
        self.additionAction = additionAction
        self.withdrawalAction = withdrawalAction
        self.tongueAction = tongueAction
        self.status = status
        self.lead = lead
        (self.waitingTimes, self.fallen) = (waitingTimes, fallen)
        self.sent = sent
        self.faults = faults
        self.story = story
        self.messages = messages
        self.addition = addition
        self.isElsewhere = isElsewhere
        self.attaching = attaching
        self.mayWithdraw = mayWithdraw
        self.stopsMeeting = stopsMeeting
        self.goingOn = goingOn
        self.trail = trail
        self.center = center
        self.leftOut = leftOut
        self.answerDays = answerDays
        self.howLong = howLong
        self.isUnread = isUnread
        self.isClosed = isClosed
        self.isWithdrawn = isWithdrawn
    }
}

/// The reporter's first words; hidden until asked for, because somebody may be looking.
package struct OwnStory: Viewable {
    package var day: DayWords
    package var words: String?
    package var files: FileList?

    package init(
        day: DayWords,
        words: String? = nil,
        files: FileList? = nil
    ) {
        self.day = day
        self.words = words
        self.files = files
    }
}
