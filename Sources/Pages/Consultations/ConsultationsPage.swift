/// The consultations of an officer, the newest number first, a page at a time.
package struct ConsultationsPage: Page {
    package static let template = "consultations/consultations"

    package var frame: DeskFrame
    package var notice: String?
    package var summary: String
    /// The filter.
    package var stages: [Choice]
    /// What goes between centers; only for whoever holds the center's keys.
    package var handovers: String?
    package var rows: [ConsultationRow]
    package var paging: Paging?
    package var isEmpty: Bool
    package var isFilteredEmpty: Bool
    /// How others' reports stand; only where nothing is listed, for those who oversee the center.
    package var overview: Link?

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        summary: String,
        stages: [Choice] = [],
        handovers: String? = nil,
        rows: [ConsultationRow] = [],
        paging: Paging? = nil,
        isEmpty: Bool = false,
        isFilteredEmpty: Bool = false,
        overview: Link? = nil
    ) {
        self.frame = frame
        self.notice = notice
        self.summary = summary
        self.stages = stages
        self.handovers = handovers
        self.rows = rows
        self.paging = paging
        self.isEmpty = isEmpty
        self.isFilteredEmpty = isFilteredEmpty
        self.overview = overview
    }
}

/// One consultation in a list.
package struct ConsultationRow: Viewable {
    package var address: String
    /// Who asks, as the person wishes to be called.
    package var title: String
    package var kind: String?
    package var number: String
    /// That it was carried over from a table.
    package var mark: String?
    /// 3회기.
    package var notes: String
    package var lastHeld: DayWords?
    /// The next meeting, and its hour.
    package var next: Due?
    package var time: String?
    /// Open promises, and the day of the first.
    package var promises: String?
    package var promiseDue: Due?

    package init(
        address: String,
        title: String,
        kind: String? = nil,
        number: String,
        mark: String? = nil,
        notes: String,
        lastHeld: DayWords? = nil,
        next: Due? = nil,
        time: String? = nil,
        promises: String? = nil,
        promiseDue: Due? = nil
    ) {
        self.address = address
        self.title = title
        self.kind = kind
        self.number = number
        self.mark = mark
        self.notes = notes
        self.lastHeld = lastHeld
        self.next = next
        self.time = time
        self.promises = promises
        self.promiseDue = promiseDue
    }
}
