/// Two centers or more side by side, so that nobody takes one for the other.
package struct Comparison: Viewable {
    package var centers: [ComparedCenter]
    package var rows: [ComparedRow]

    package init(
        centers: [ComparedCenter] = [],
        rows: [ComparedRow] = []
    ) {
        self.centers = centers
        self.rows = rows
    }
}

/// The head of a column: a center, whose it is, and the form that goes to it alone.
package struct ComparedCenter: Viewable {
    package var name: String
    package var mark: String
    package var runBy: String
    package var report: String

    package init(
        name: String,
        mark: String,
        runBy: String,
        report: String
    ) {
        self.name = name
        self.mark = mark
        self.runBy = runBy
        self.report = report
    }
}

/// One question answered for each center.
package struct ComparedRow: Viewable {
    package var question: String
    package var cells: [ComparedCell]

    package init(
        question: String,
        cells: [ComparedCell] = []
    ) {
        self.question = question
        self.cells = cells
    }
}

/// What one center answers.
package struct ComparedCell: Viewable {
    /// Said again for a narrow screen.
    package var center: String
    package var words: String

    package init(
        center: String,
        words: String
    ) {
        self.center = center
        self.words = words
    }
}

/// The one center of a window: whose it is and what it can and cannot do.
package struct CenterAbout: Viewable {
    package var name: String
    package var mark: String
    package var runBy: String
    package var facts: [Fact]

    package init(
        name: String,
        mark: String,
        runBy: String,
        facts: [Fact] = []
    ) {
        self.name = name
        self.mark = mark
        self.runBy = runBy
        self.facts = facts
    }
}
