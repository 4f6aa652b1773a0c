/// A help line with all that decides whether to call it: what for, when, in which language.
package struct HelpLineShown: Viewable {
    package var number: String
    /// What a telephone dials, `tel:112`.
    package var dial: String
    package var about: String
    package var hours: String
    /// 한국어, 영어, 베트남어; none where nobody has asked yet.
    package var languages: String?
    /// For what it is named: 성희롱·성폭력, 스토킹.
    package var topics: String?
    package var checkedOn: DayWords

    package init(
        number: String,
        dial: String,
        about: String,
        hours: String,
        languages: String? = nil,
        topics: String? = nil,
        checkedOn: DayWords
    ) {
        self.number = number
        self.dial = dial
        self.about = about
        self.hours = hours
        self.languages = languages
        self.topics = topics
        self.checkedOn = checkedOn
    }
}
