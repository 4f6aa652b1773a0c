import Casework

/// Where to go: two questions, and one or two places with the reason (journey 3, K1-03, K1-12).
package struct GuidePage: Page {
    package static let template = "guide/guide"

    package var frame: ReporterFrame
    package var action: String
    package var audiences: [Choice]
    package var topics: [Choice]
    /// Only after both questions were sent.
    package var answer: GuideAnswerShown?
    /// All places side by side, so that none is taken for another.
    package var places: [PlaceShown]
    package var lines: [HelpLineShown]

    package init(
        frame: ReporterFrame,
        action: String,
        audiences: [Choice] = [],
        topics: [Choice] = [],
        answer: GuideAnswerShown? = nil,
        places: [PlaceShown] = [],
        lines: [HelpLineShown] = []
    ) {
        self.frame = frame
        self.action = action
        self.audiences = audiences
        self.topics = topics
        self.answer = answer
        self.places = places
        self.lines = lines
    }
}
