/// What is counted, and over which days.
package struct StatisticsFilters: Viewable {
    package var periods: [PeriodBundle]
    package var units: [Choice]
    /// Any two days, in the place of a named period.
    package var from: String
    package var to: String
    /// The two days that are shown, so that another period chosen from the list counts.
    package var shown: String?
    /// Whether two days were asked for.
    package var hasDays: Bool
    package var fault: String?

    package init(
        periods: [PeriodBundle],
        units: [Choice],
        from: String = "",
        to: String = "",
        shown: String? = nil,
        fault: String? = nil
    ) {
        self.periods = periods
        self.units = units
        self.from = from
        self.to = to
        self.shown = shown
        hasDays = !from.isEmpty || !to.isEmpty
        self.fault = fault
    }
}

/// Periods of one kind: terms, years, months.
package struct PeriodBundle: Viewable {
    package var name: String
    package var choices: [Choice]

    package init(name: String, choices: [Choice]) { (self.name, self.choices) = (name, choices) }
}

/// Any two questions counted together.
package struct StatisticsCross: Viewable {
    /// What is counted, carried along by the form.
    package var period: String
    package var unit: String
    package var rows: [Choice]
    package var columns: [Choice]
    package var title: String?
    package var table: NumberTable?
    /// Why there is no table.
    package var fault: String?

    package init(
        period: String,
        unit: String,
        rows: [Choice],
        columns: [Choice],
        title: String? = nil,
        table: NumberTable? = nil,
        fault: String? = nil
    ) {
        self.period = period
        self.unit = unit
        self.rows = rows
        self.columns = columns
        self.title = title
        self.table = table
        self.fault = fault
    }
}

/// How tables are taken along: where the form goes, and as what.
package struct StatisticsPapers: Viewable {
    package var action: String
    package var token: String
    package var period: String
    package var unit: String
    /// The two questions that are seen together, or nothing.
    package var rows: String
    package var columns: String
    package var forms: [Choice]

    package init(
        action: String,
        token: String,
        period: String = "",
        unit: String = "",
        rows: String = "",
        columns: String = "",
        forms: [Choice]
    ) {
        self.action = action
        self.token = token
        self.period = period
        self.unit = unit
        self.rows = rows
        self.columns = columns
        self.forms = forms
    }
}
