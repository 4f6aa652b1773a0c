/// The consultations that wait for their counsellor today: meetings, notes to write, promises, drafts.
package struct TodayConsultations: Viewable {
    package var meetings: [TodayConsultation]
    /// Meetings that have passed and of which nothing is written yet.
    package var unwritten: [TodayConsultation]
    package var promises: [TodayConsultation]
    package var drafts: [TodayConsultation]
    /// Where a consultation is opened; none for whoever keeps no counselling logs.
    package var opening: String?

    package init(
        meetings: [TodayConsultation] = [],
        unwritten: [TodayConsultation] = [],
        promises: [TodayConsultation] = [],
        drafts: [TodayConsultation] = [],
        opening: String? = nil
    ) {
        self.meetings = meetings
        self.unwritten = unwritten
        self.promises = promises
        self.drafts = drafts
        self.opening = opening
    }

    /// Whether nothing waits.
    package var isEmpty: Bool {
        meetings.isEmpty && unwritten.isEmpty && promises.isEmpty && drafts.isEmpty
    }
}

/// One consultation under Today.
package struct TodayConsultation: Viewable {
    package var due: Due
    package var time: String?
    package var address: String
    package var title: String
    package var number: String
    package var note: String?
    /// Where the note is written at once.
    package var writing: String?

    package init(
        due: Due,
        time: String? = nil,
        address: String,
        title: String,
        number: String,
        note: String? = nil,
        writing: String? = nil
    ) {
        self.due = due
        self.time = time
        self.address = address
        self.title = title
        self.number = number
        self.note = note
        self.writing = writing
    }
}
