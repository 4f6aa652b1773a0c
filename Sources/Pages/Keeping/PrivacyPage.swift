/// The privacy notice with the items of Article 30 (E3 §30).
package struct PrivacyPage: Page {
    package static let template = "keeping/privacy"

    package var frame: ReporterFrame
    package var operators: [Operator]
    /// The day from which this notice holds.
    package var from: DayWords

    package init(
        frame: ReporterFrame,
        operators: [Operator] = [],
        from: DayWords
    ) {
        self.frame = frame
        self.operators = operators
        self.from = from
    }
}
