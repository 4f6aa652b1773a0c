/// New reports without a word of them, to be closed unread when they are not meant for the center.
package struct SiftingPage: Page {
    package static let template = "triage/sifting"

    package var frame: DeskFrame
    package var summary: String
    package var notice: String?
    package var fault: String?
    package var action: String
    package var rows: [SiftingRow]
    package var paging: Paging?
    /// The same page with every box ticked, or none.
    package var all: String?
    package var none: String?
    package var last: LastSifting?
    package var isEmpty: Bool

    package init(
        frame: DeskFrame,
        summary: String,
        notice: String? = nil,
        fault: String? = nil,
        action: String,
        rows: [SiftingRow] = [],
        paging: Paging? = nil,
        all: String? = nil,
        none: String? = nil,
        last: LastSifting? = nil,
        isEmpty: Bool = false
    ) {
        self.frame = frame
        self.summary = summary
        self.notice = notice
        self.fault = fault
        self.action = action
        self.rows = rows
        self.paging = paging
        self.all = all
        self.none = none
        self.last = last
        self.isEmpty = isEmpty
    }
}

/// One report as far as it may be known unread.
package struct SiftingRow: Viewable {
    package var code: String
    package var address: String
    package var title: String
    package var received: DayWords
    package var language: String
    package var size: String
    package var isChosen: Bool

    package init(
        code: String,
        address: String,
        title: String,
        received: DayWords,
        language: String,
        size: String,
        isChosen: Bool = false
    ) {
        self.code = code
        self.address = address
        self.title = title
        self.received = received
        self.language = language
        self.size = size
        self.isChosen = isChosen
    }
}

/// What the officer closed unread last, and the way to take it all back.
package struct LastSifting: Viewable {
    package var words: String
    package var action: String

    package init(words: String, action: String) { (self.words, self.action) = (words, action) }
}

/// Says what will happen before reports are closed unread.
package struct SiftingConfirmationPage: Page {
    package static let template = "triage/sifting-confirmation"

    package var frame: DeskFrame
    package var heading: String
    package var codes: [SiftedCode]
    package var action: String
    package var back: String

    package init(
        frame: DeskFrame,
        heading: String,
        codes: [SiftedCode],
        action: String,
        back: String
    ) {
        self.frame = frame
        self.heading = heading
        self.codes = codes
        self.action = action
        self.back = back
    }
}

/// One of the reports that were chosen.
package struct SiftedCode: Viewable {
    package var code: String

    package init(code: String) { self.code = code }
}
