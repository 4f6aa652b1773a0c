/// Where a release is chosen, looked at with all that is hidden, and published.
package struct ReleasingPage: Page {
    package static let template = "statistics/releasing"

    package var frame: DeskFrame
    package var periods: [PeriodBundle]
    /// Two days as they were typed.
    package var from: String
    package var to: String
    package var units: [Choice]
    package var tables: [Choice]
    package var crosses: [CrossChoice]
    package var faults: Faults?
    /// Why nothing can be released.
    package var refusal: String?
    package var unopened: Int?
    package var preview: ReleasePreview?

    package init(
        frame: DeskFrame,
        periods: [PeriodBundle],
        from: String = "",
        to: String = "",
        units: [Choice],
        tables: [Choice],
        crosses: [CrossChoice],
        faults: Faults? = nil,
        refusal: String? = nil,
        unopened: Int? = nil,
        preview: ReleasePreview? = nil
    ) {
        self.frame = frame
        self.periods = periods
        (self.from, self.to) = (from, to)
        self.units = units
        self.tables = tables
        self.crosses = crosses
        self.faults = faults
        self.refusal = refusal
        self.unopened = unopened
        self.preview = preview
    }
}

/// Two questions that may be crossed.
package struct CrossChoice: Viewable {
    /// Which of them it is, from 1.
    package var number: Int
    package var rows: [Choice]
    package var columns: [Choice]

    package init(number: Int, rows: [Choice], columns: [Choice]) {
        (self.number, self.rows, self.columns) = (number, rows, columns)
    }
}

/// A release before it is out.
package struct ReleasePreview: Viewable {
    package var heading: String
    package var total: String
    package var tables: [ReleaseTableShown]
    /// What would help, where much is hidden.
    package var advice: String?
    /// Tables that are left out, and why.
    package var leftOut: [Fact]
    /// What the form sends again, so that what was seen is what is published.
    package var asked: [Fact]
    package var seen: String
    package var after: String
    /// Said at the tick without which nothing goes out.
    package var sureFault: String?

    package init(
        heading: String,
        total: String,
        tables: [ReleaseTableShown],
        advice: String? = nil,
        leftOut: [Fact] = [],
        asked: [Fact],
        seen: String,
        after: String
    ) {
        self.heading = heading
        self.total = total
        self.tables = tables
        self.advice = advice
        self.leftOut = leftOut
        self.asked = asked
        self.seen = seen
        self.after = after
    }
}
