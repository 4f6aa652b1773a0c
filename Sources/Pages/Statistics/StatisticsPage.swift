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
    package var faults: Faults?
    /// Whether only one's own records are counted here, for want of the statistics key.
    package var isOwn: Bool
    /// Codings that no key opened, so that a number may be too small by so many.
    package var unopened: Int?
    /// What is seen at a glance, each with its numbers.
    package var claims: [Paragraph]
    package var sections: [StatisticsSection]
    /// Every question by itself, folded.
    package var folds: [StatisticsFold]
    package var cross: StatisticsCross?
    /// Whether nobody talked in the period.
    package var isEmpty: Bool
    /// What there is nothing of, why, and what to do.
    package var emptyHeading: String
    package var emptyWords: String
    package var facts: [StatisticsFact]
    package var work: NumberTable?
    /// Takes the numbers along, marked as for inside.
    package var papers: StatisticsPapers?
    package var releases: String

    package init(
        frame: DeskFrame,
        heading: String,
        first: DayWords,
        last: DayWords,
        totals: String,
        filters: StatisticsFilters,
        faults: Faults? = nil,
        isOwn: Bool = false,
        unopened: Int? = nil,
        claims: [Paragraph] = [],
        sections: [StatisticsSection] = [],
        folds: [StatisticsFold] = [],
        cross: StatisticsCross? = nil,
        emptyHeading: String = "",
        emptyWords: String = "",
        facts: [StatisticsFact] = [],
        work: NumberTable? = nil,
        papers: StatisticsPapers? = nil,
        releases: String
    ) {
        self.frame = frame
        self.heading = heading
        self.first = first
        self.last = last
        self.totals = totals
        self.filters = filters
        self.faults = faults
        self.isOwn = isOwn
        self.unopened = unopened
        self.claims = claims
        self.sections = sections
        self.folds = folds
        self.cross = cross
        isEmpty = !emptyWords.isEmpty
        (self.emptyHeading, self.emptyWords) = (emptyHeading, emptyWords)
        self.facts = facts
        self.work = work
        self.papers = papers
        self.releases = releases
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

/// One question that unfolds: what it is called, what is most frequent, and its bars.
package struct StatisticsFold: Viewable {
    package var heading: String
    package var glance: String
    package var bars: BarChart

    package init(heading: String, glance: String, bars: BarChart) {
        (self.heading, self.glance, self.bars) = (heading, glance, bars)
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
