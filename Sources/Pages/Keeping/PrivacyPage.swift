/// The privacy notice with the items of Article 30 (E3 §30).
package struct PrivacyPage: Page {
    package static let template = "keeping/privacy"

    package var frame: ReporterFrame
    /// What deletes by itself, and what does not.
    package var period: String
    /// Each center's own period, where it has set one.
    package var periods: [Paragraph]
    package var operators: [Operator]
    /// The day from which this notice holds.
    package var from: DayWords

    package init(
        frame: ReporterFrame,
        period: String,
        periods: [Paragraph] = [],
        operators: [Operator] = [],
        from: DayWords
    ) {
        self.frame = frame
        self.period = period
        self.periods = periods
        self.operators = operators
        self.from = from
    }
}
