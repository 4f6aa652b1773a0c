/// What stands around every page of the reporter's face: the ways, the help lines, the other language.
package struct ReporterFrame: Viewable {
    /// `ko` or `en`.
    package var language: String
    /// The window's name, or the center's: 가온대학교 인권 통합창구.
    package var place: String
    package var home: String
    package var report: String
    package var receipt: String
    package var guide: String
    package var whatWeKeep: String
    package var privacy: String
    /// Where 빠른 나가기 leads.
    package var leave: String
    /// This page in the other language; none where going there would lose something.
    package var tongue: String?
    /// At most three, for the head of the page.
    package var helpLines: [HelpLine]
    /// The day on which the numbers were last checked, as words.
    package var checkedOn: String?
    /// The campus's own joint window elsewhere, where there is one.
    package var joint: WebLink?
    package var isSample: Bool
    /// Said over a page that a director looks at before it is published.
    package var preview: String?

    package init(
        language: String,
        place: String,
        home: String,
        report: String,
        receipt: String,
        guide: String,
        whatWeKeep: String,
        privacy: String,
        leave: String = "https://www.weather.go.kr/",
        tongue: String? = nil,
        helpLines: [HelpLine] = [],
        checkedOn: String? = nil,
        joint: WebLink? = nil,
        isSample: Bool = false,
        preview: String? = nil
    ) {
        self.language = language
        self.place = place
        self.home = home
        self.report = report
        self.receipt = receipt
        self.guide = guide
        self.whatWeKeep = whatWeKeep
        self.privacy = privacy
        self.leave = leave
        self.tongue = tongue
        self.helpLines = helpLines
        self.checkedOn = checkedOn
        self.joint = joint
        self.isSample = isSample
        self.preview = preview
    }
}
