/// What waits today: first answers that fall due, new reports, replies, words that came back.
package struct TodayPage: Page {
    package static let template = "desk/today"

    package var frame: DeskFrame
    /// The day as a heading, 11월 23일 월요일.
    package var day: String
    /// The finding in one sentence.
    package var summary: String
    package var notice: String?
    /// Only while reports come in a flood.
    package var flood: FloodNotice?
    /// Offered while the center has never had a report.
    package var rehearsal: RehearsalOffer?
    /// Said to a director while nothing is deleted, because the clock is in doubt.
    package var retentionStop: String?
    package var returned: [ReturnedWords]
    /// What another center changed in the words that are shared.
    package var news: [Link]
    package var due: [ReportRow]
    package var fresh: [ReportRow]
    package var replies: [ReportRow]
    /// What is deleted within two weeks, unless somebody keeps it.
    package var expiring: [ReportRow]
    package var meetings: MeetingsToday
    package var consultations: TodayConsultations
    /// Nothing waits at all.
    package var isQuiet: Bool

    package init(
        frame: DeskFrame,
        day: String,
        summary: String,
        notice: String? = nil,
        flood: FloodNotice? = nil,
        rehearsal: RehearsalOffer? = nil,
        retentionStop: String? = nil,
        returned: [ReturnedWords] = [],
        news: [Link] = [],
        due: [ReportRow] = [],
        fresh: [ReportRow] = [],
        replies: [ReportRow] = [],
        expiring: [ReportRow] = [],
        meetings: MeetingsToday = MeetingsToday(),
        consultations: TodayConsultations = TodayConsultations(),
        isQuiet: Bool = false
    ) {
        self.frame = frame
        self.day = day
        self.summary = summary
        self.notice = notice
        self.flood = flood
        self.rehearsal = rehearsal
        self.retentionStop = retentionStop
        self.returned = returned
        self.news = news
        self.due = due
        self.fresh = fresh
        self.replies = replies
        self.expiring = expiring
        self.meetings = meetings
        self.consultations = consultations
        self.isQuiet = isQuiet
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
