/// All reports by stage, a page at a time.
package struct ReportsPage: Page {
    package static let template = "reports/reports"

    package var frame: DeskFrame
    package var summary: String
    /// The filter; the first means all.
    package var stages: [Choice]
    package var groups: [StageGroup]
    package var paging: Paging?
    /// Nothing that this officer may see; whether there is anything else is not told.
    package var isEmpty: Bool
    /// Nothing at this stage.
    package var isFilteredEmpty: Bool
    /// Where one can try it oneself.
    package var reporterAddress: String?
    /// Where a flood is closed unread, for those who may.
    package var sifting: String?
    /// Where all stand that are in somebody's charge, for those who oversee the center.
    package var overview: Link?

    package init(
        frame: DeskFrame,
        summary: String,
        stages: [Choice] = [],
        groups: [StageGroup] = [],
        paging: Paging? = nil,
        isEmpty: Bool = false,
        isFilteredEmpty: Bool = false,
        reporterAddress: String? = nil,
        sifting: String? = nil,
        overview: Link? = nil
    ) {
        self.frame = frame
        self.summary = summary
        self.stages = stages
        self.groups = groups
        self.paging = paging
        self.isEmpty = isEmpty
        self.isFilteredEmpty = isFilteredEmpty
        self.reporterAddress = reporterAddress
        self.sifting = sifting
        self.overview = overview
    }
}

/// The reports of one stage.
package struct StageGroup: Viewable {
    package var name: String
    package var note: String?
    package var first: ReportRow
    package var rest: [ReportRow]
    package var span: Int

    package init(
        name: String,
        note: String? = nil,
        first: ReportRow,
        rest: [ReportRow] = [],
        span: Int
    ) {
        self.name = name
        self.note = note
        self.first = first
        self.rest = rest
        self.span = span
    }
}

/// Which part of the list is shown, and the ways to its neighbours.
package struct Paging: Viewable {
    /// Which rows of how many, 1–50 / 56.
    package var position: String
    package var previous: String?
    package var next: String?

    package init(
        position: String,
        previous: String? = nil,
        next: String? = nil
    ) {
        self.position = position
        self.previous = previous
        self.next = next
    }
}
