/// What the center has published of its numbers, the newest first.
package struct ReleasesPage: Page {
    package static let template = "statistics/releases"

    package var frame: DeskFrame
    package var notice: String?
    package var rows: [ReleaseListed]
    package var isEmpty: Bool
    /// Where the next one is chosen; only for whoever may publish.
    package var next: String?

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        rows: [ReleaseListed],
        next: String? = nil
    ) {
        self.frame = frame
        self.notice = notice
        self.rows = rows
        isEmpty = rows.isEmpty
        self.next = next
    }
}

/// One release in the list.
package struct ReleaseListed: Viewable {
    package var address: String
    package var period: String
    package var unit: String
    package var total: String
    package var released: DayWords
    package var by: String

    package init(
        address: String,
        period: String,
        unit: String,
        total: String,
        released: DayWords,
        by: String
    ) {
        self.address = address
        self.period = period
        self.unit = unit
        self.total = total
        self.released = released
        self.by = by
    }
}

/// One release as it is out, and how to take it along.
package struct ReleasePage: Page {
    package static let template = "statistics/release"

    package var frame: DeskFrame
    package var notice: String?
    package var heading: String
    package var facts: [Fact]
    package var tables: [ReleaseTableShown]
    package var papers: [ReleasePaper]

    package init(
        frame: DeskFrame,
        notice: String? = nil,
        heading: String,
        facts: [Fact],
        tables: [ReleaseTableShown],
        papers: [ReleasePaper]
    ) {
        self.frame = frame
        self.notice = notice
        self.heading = heading
        self.facts = facts
        self.tables = tables
        self.papers = papers
    }
}

/// A table of a release, and inside the center why each hidden cell is hidden.
package struct ReleaseTableShown: Viewable {
    package var id: String
    package var title: String
    package var table: NumberTable
    package var reasons: [Fact]

    package init(id: String, title: String, table: NumberTable, reasons: [Fact] = []) {
        self.id = id
        self.title = title
        self.table = table
        self.reasons = reasons
    }
}

/// One file that a release comes as, in each language.
package struct ReleasePaper: Viewable {
    package var name: String
    package var links: [Link]

    package init(name: String, links: [Link]) { (self.name, self.links) = (name, links) }
}
