/// How a reporter may go on besides writing: come, leave a contact, learn about a complaint.
package struct GoingOn: Viewable {
    package var meeting: MeetingShown?
    /// What the center said about a time that is off.
    package var reason: String?
    package var times: TimesForm?
    /// Said in place of the times: none were offered yet, or one is chosen.
    package var timesNote: String?
    package var contact: ContactForm
    package var formal: FormalWay
    package var isComing: Bool
    package var isContact: Bool

    package init(
        meeting: MeetingShown? = nil,
        reason: String? = nil,
        times: TimesForm? = nil,
        timesNote: String? = nil,
        contact: ContactForm,
        formal: FormalWay,
        isComing: Bool = false,
        isContact: Bool = false
    ) {
        self.meeting = meeting
        self.reason = reason
        self.times = times
        self.timesNote = timesNote
        self.contact = contact
        self.formal = formal
        self.isComing = isComing
        self.isContact = isContact
    }
}

/// The time that was chosen, in large type: when, where, the word, and how to cancel.
package struct MeetingShown: Viewable {
    /// 11월 26일 목요일.
    package var day: String
    package var datetime: String
    package var time: String
    package var place: String
    package var who: String
    package var word: String
    /// None once the time has come.
    package var cancelAction: String?

    package init(
        day: String,
        datetime: String,
        time: String,
        place: String,
        who: String,
        word: String,
        cancelAction: String? = nil
    ) {
        self.day = day
        self.datetime = datetime
        self.time = time
        self.place = place
        self.who = who
        self.word = word
        self.cancelAction = cancelAction
    }
}

/// Where a reporter chooses a time, and a word instead of a name.
package struct TimesForm: Viewable {
    package var action: String
    package var times: [Choice]
    package var timesFault: String?
    package var word: Field

    package init(
        action: String,
        times: [Choice],
        timesFault: String? = nil,
        word: Field
    ) {
        self.action = action
        self.times = times
        self.timesFault = timesFault
        self.word = word
    }
}

/// Where a reporter leaves a contact, or takes it back.
package struct ContactForm: Viewable {
    package var action: String
    package var ways: [Choice]
    package var contact: Field
    package var when: Field
    package var left: ContactShown?

    package init(
        action: String,
        ways: [Choice],
        contact: Field = Field(),
        when: Field = Field(),
        left: ContactShown? = nil
    ) {
        self.action = action
        self.ways = ways
        self.contact = contact
        self.when = when
        self.left = left
    }
}

/// The contact that a reporter left: veiled until asked for, because somebody may be looking.
package struct ContactShown: Viewable {
    package var how: String
    /// The number or address; none while it is veiled.
    package var words: String?
    package var when: String?
    package var removalAction: String

    package init(
        how: String,
        words: String? = nil,
        when: String? = nil,
        removalAction: String
    ) {
        self.how = how
        self.words = words
        self.when = when
        self.removalAction = removalAction
    }
}

/// What a formal complaint is; it is explained here and made nowhere in this house.
package struct FormalWay: Viewable {
    /// Which centers investigate, as a sentence.
    package var bodies: String?

    package init(bodies: String? = nil) { self.bodies = bodies }
}
