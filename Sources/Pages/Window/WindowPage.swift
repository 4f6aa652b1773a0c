/// The first page: that no name is needed, where to write, and which body is which (K2-20, E7).
package struct WindowPage: Page {
    package static let template = "window/window"

    package var frame: ReporterFrame
    /// Working days until the first answer.
    package var answerDays: Int
    /// What the network on the way can see.
    package var network: String
    package var helpLines: [HelpLine]
    /// When the lines answer: 1331은 평일 9시부터 18시까지.
    package var helpHours: String?
    /// Only where the window has several centers.
    package var comparison: Comparison?
    /// Only where it has one.
    package var center: CenterAbout?

    package init(
        frame: ReporterFrame,
        answerDays: Int,
        network: String,
        helpLines: [HelpLine] = [],
        helpHours: String? = nil,
        comparison: Comparison? = nil,
        center: CenterAbout? = nil
    ) {
        self.frame = frame
        self.answerDays = answerDays
        self.network = network
        self.helpLines = helpLines
        self.helpHours = helpHours
        self.comparison = comparison
        self.center = center
    }
}
