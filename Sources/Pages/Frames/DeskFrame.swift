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
    /// The form of this page that goes along when the language is changed, with all that it holds.
    package var along: FormAlong?
    /// This page in the other language, where nobody is signed in.
    package var tongue: String?
    package var isToday: Bool
    package var isReports: Bool
    package var isConsultations: Bool
    /// The center's own words; only for whoever may change them.
    package var centerPages: String?
    package var isCenterPages: Bool
    package var isPeople: Bool
    package var isHealth: Bool
    package var isStatistics: Bool
    package var isAccount: Bool
    /// Which places there are for this officer (A5.6).
    package var mayReports: Bool
    package var mayCounsel: Bool
    package var mayPeople: Bool
    package var mayHealth: Bool
    package var mayStatistics: Bool
    /// Whether there is anything to search, and what was typed into the field (D1, journey 6).
    package var mayFind: Bool
    package var typed: String
    package var isSample: Bool

    package init(
        language: String,
        center: String,
        officer: String? = nil,
        token: String = "",
        back: String = "/today",
        along: FormAlong? = nil,
        tongue: String? = nil,
        isToday: Bool = false,
        isReports: Bool = false,
        isConsultations: Bool = false,
        centerPages: String? = nil,
        isCenterPages: Bool = false,
        isPeople: Bool = false,
        isHealth: Bool = false,
        isStatistics: Bool = false,
        isAccount: Bool = false,
        mayReports: Bool = false,
        mayCounsel: Bool = false,
        mayPeople: Bool = false,
        mayHealth: Bool = false,
        mayStatistics: Bool = false,
        mayFind: Bool = false,
        typed: String = "",
        isSample: Bool = false
    ) {
        self.language = language
        self.center = center
        self.officer = officer
        self.token = token
        self.back = back
        self.along = along
        self.tongue = tongue
        self.isToday = isToday
        self.isReports = isReports
        self.isConsultations = isConsultations
        self.centerPages = centerPages
        self.isCenterPages = isCenterPages
        self.isPeople = isPeople
        self.isHealth = isHealth
        self.isStatistics = isStatistics
        self.isAccount = isAccount
        self.mayReports = mayReports
        self.mayCounsel = mayCounsel
        self.mayPeople = mayPeople
        self.mayHealth = mayHealth
        self.mayStatistics = mayStatistics
        self.mayFind = mayFind
        self.typed = typed
        self.isSample = isSample
    }
}

/// A form whose words would be lost with the page: it is sent along to come back in the other language.
package struct FormAlong: Viewable {
    /// The form's anchor on the page.
    package var form: String
    package var action: String

    package init(form: String, action: String) { (self.form, self.action) = (form, action) }
}
