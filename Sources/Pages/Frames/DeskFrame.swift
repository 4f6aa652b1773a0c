/// What stands around every page of the desk: the places that exist, who sits here, the way out.
package struct DeskFrame: Viewable {
    /// `ko` or `en`.
    package var language: String
    package var center: String
    /// The officer's name as shown; none before signing in.
    package var officer: String?
    /// Proves that a form came from this officer's own page.
    package var token: String
    /// The page to come back to after the language was changed.
    package var back: String
    /// This page in the other language, where nobody is signed in.
    package var tongue: String?
    package var isToday: Bool
    package var isReports: Bool
    /// The center's own words; only for whoever may change them.
    package var centerPages: String?
    package var isCenterPages: Bool
    package var isSample: Bool

    package init(
        language: String,
        center: String,
        officer: String? = nil,
        token: String = "",
        back: String = "/today",
        tongue: String? = nil,
        isToday: Bool = false,
        isReports: Bool = false,
        centerPages: String? = nil,
        isCenterPages: Bool = false,
        isSample: Bool = false
    ) {
        self.language = language
        self.center = center
        self.officer = officer
        self.token = token
        self.back = back
        self.tongue = tongue
        self.isToday = isToday
        self.isReports = isReports
        self.centerPages = centerPages
        self.isCenterPages = isCenterPages
        self.isSample = isSample
    }
}
