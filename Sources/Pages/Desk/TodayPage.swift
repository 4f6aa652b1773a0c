/// What waits today, the most pressing first; beside it what is set, what goes soon, what is new.
package struct TodayPage: Page {
    package static let template = "desk/today"

    package var frame: DeskFrame
    /// The day as a heading, 11월 23일 월요일.
    package var day: String
    /// The finding in a sentence or two.
    package var summary: String
    package var notice: String?
    /// Only while reports come in a flood.
    package var flood: FloodNotice?
    /// Offered while the center has never had a report.
    package var rehearsal: RehearsalOffer?
    /// Said to a director while nothing is deleted, because the clock is in doubt.
    package var retentionStop: String?
    /// That this officer's turn runs, or is about to.
    package var duty: String?
    /// What happened to this officer's account, and new keys among colleagues.
    package var told: ToldPart?
    package var returned: [ReturnedWords]
    package var tasks: [TaskRow]
    /// What is folded, because a day shows what a person can do in one.
    package var more: MoreTasks?
    package var appointments: [AppointmentRow]
    /// What is deleted within two weeks, unless somebody keeps it.
    package var expiring: [ReportRow]
    /// The director's page on what goes when.
    package var retention: String?
    /// What another center changed in the words that are shared.
    package var news: [Link]
    /// What waits between centers.
    package var handovers: TodayHandovers
    /// Where a consultation is opened; none for whoever keeps no counselling logs.
    package var opening: String?
    /// How the reports in others' charge stand, for those who oversee the center.
    package var overview: Link?
    /// No task waits, nothing came back, nothing is told or offered.
    package var isQuiet: Bool

    package init(
        frame: DeskFrame,
        day: String,
        summary: String,
        notice: String? = nil,
        flood: FloodNotice? = nil,
        rehearsal: RehearsalOffer? = nil,
        retentionStop: String? = nil,
        duty: String? = nil,
        told: ToldPart? = nil,
        returned: [ReturnedWords] = [],
        tasks: [TaskRow] = [],
        more: MoreTasks? = nil,
        appointments: [AppointmentRow] = [],
        expiring: [ReportRow] = [],
        retention: String? = nil,
        news: [Link] = [],
        handovers: TodayHandovers = TodayHandovers(),
        opening: String? = nil,
        overview: Link? = nil
    ) {
        self.frame = frame
        self.day = day
        self.summary = summary
        self.notice = notice
        self.flood = flood
        self.rehearsal = rehearsal
        self.retentionStop = retentionStop
        self.duty = duty
        self.told = told
        self.returned = returned
        self.tasks = tasks
        self.more = more
        self.appointments = appointments
        self.expiring = expiring
        self.retention = retention
        self.news = news
        self.handovers = handovers
        self.opening = opening
        self.overview = overview
        isQuiet =
            tasks.isEmpty && returned.isEmpty && told == nil && rehearsal == nil
            && handovers.rows.isEmpty
    }
}

/// The tasks behind the fold, and how many there are in all.
package struct MoreTasks: Viewable {
    package var words: String
    package var rows: [TaskRow]
    /// Said when there are more new reports than the day lists.
    package var unread: Link?

    package init(words: String, rows: [TaskRow], unread: Link? = nil) {
        (self.words, self.rows, self.unread) = (words, rows, unread)
    }
}

/// Words that were sent after a session had ended, given back to the officer who wrote them.
package struct ReturnedWords: Viewable {
    package var id: String
    /// Where they were meant for.
    package var about: String
    package var day: DayWords
    package var words: String
    /// The page on which they can be used.
    package var address: String?
    /// Where a note's fields become a draft again.
    package var restoring: String?
    /// Where the form that throws them away is sent.
    package var removal: String
    package var token: String

    package init(
        id: String,
        about: String,
        day: DayWords,
        words: String,
        address: String? = nil,
        restoring: String? = nil,
        removal: String,
        token: String
    ) {
        self.id = id
        self.about = about
        self.day = day
        self.words = words
        self.address = address
        self.restoring = restoring
        self.removal = removal
        self.token = token
    }
}
