/// The numbers of a period as they are, for those who may see them; nothing here leaves the center.
package struct StatisticsPage: Page {
    package static let template = "statistics/statistics"

    package var frame: DeskFrame
    /// What the period is called: "2026년 2학기".
    package var heading: String
    package var first: DayWords
    package var last: DayWords
    /// How many talks, consultations and persons; never added up.
    package var totals: String
    package var filters: StatisticsFilters
    /// Codings that no key opened, so that a number may be too small by so many.
    package var unopened: Int?
    package var sections: [StatisticsSection]
    /// Whether nothing was recorded in the period.
    package var isEmpty: Bool
    package var facts: [StatisticsFact]
    package var work: NumberTable?

    package init(
        frame: DeskFrame,
        heading: String,
        first: DayWords,
        last: DayWords,
        totals: String,
        filters: StatisticsFilters,
        unopened: Int? = nil,
        sections: [StatisticsSection] = [],
        facts: [StatisticsFact] = [],
        work: NumberTable? = nil
    ) {
        self.frame = frame
        self.heading = heading
        self.first = first
        self.last = last
        self.totals = totals
        self.filters = filters
        self.unopened = unopened
        self.sections = sections
        isEmpty = sections.isEmpty
        self.facts = facts
        self.work = work
    }
}

/// What is counted, and over which days.
package struct StatisticsFilters: Viewable {
    package var periods: [Choice]
    package var days: [Choice]
    package var units: [Choice]

    package init(periods: [Choice], days: [Choice], units: [Choice]) {
        (self.periods, self.days, self.units) = (periods, days, units)
    }
}

/// One question of the page: a heading, and one chart with its table.
package struct StatisticsSection: Viewable {
    package var heading: String
    package var unit: String
    package var bars: BarChart?
    package var stacked: StackedChart?
    package var lines: LineChart?
    package var multiples: MultiplesChart?

    package init(
        heading: String,
        unit: String,
        bars: BarChart? = nil,
        stacked: StackedChart? = nil,
        lines: LineChart? = nil,
        multiples: MultiplesChart? = nil
    ) {
        self.heading = heading
        self.unit = unit
        self.bars = bars
        self.stacked = stacked
        self.lines = lines
        self.multiples = multiples
    }
}

/// A number with its name and, where there is one, what it was before.
package struct StatisticsFact: Viewable {
    package var name: String
    package var words: String
    package var before: String?

    package init(name: String, words: String, before: String? = nil) {
        (self.name, self.words, self.before) = (name, words, before)
    }
}
