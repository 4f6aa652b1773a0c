/// Every version of the words: who published it, on which day, which part.
package struct CenterHistoryPage: Page {
    package static let template = "center-pages/history"

    package var frame: DeskFrame
    package var name: String
    package var notice: String?
    package var versions: [VersionRow]
    /// The day since which the first words have stood, while nothing was changed.
    package var since: DayWords?

    package init(
        frame: DeskFrame,
        name: String,
        notice: String? = nil,
        versions: [VersionRow] = [],
        since: DayWords? = nil
    ) {
        self.frame = frame
        self.name = name
        self.notice = notice
        self.versions = versions
        self.since = since
    }
}

/// One version in the list.
package struct VersionRow: Viewable {
    package var address: String
    package var number: Int
    package var day: DayWords
    package var who: String
    package var part: String
    package var isNow: Bool

    package init(
        address: String,
        number: Int,
        day: DayWords,
        who: String,
        part: String,
        isNow: Bool = false
    ) {
        self.address = address
        self.number = number
        self.day = day
        self.who = who
        self.part = part
        self.isNow = isNow
    }
}
