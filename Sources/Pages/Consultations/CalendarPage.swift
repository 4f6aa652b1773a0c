package import Casework

/// An officer's calendar for other programs: made, shown once, taken away.
package struct CalendarPage: Page {
    package static let template = "consultations/calendar"

    package var frame: DeskFrame
    /// The secret address, just after it was made.
    package var address: String?
    /// Since when there is one.
    package var since: DayWords?
    package var action: String
    package var removal: String?

    package init(
        frame: DeskFrame,
        address: String? = nil,
        since: DayWords? = nil,
        action: String,
        removal: String? = nil
    ) {
        self.frame = frame
        self.address = address
        self.since = since
        self.action = action
        self.removal = removal
    }

    package static func example(in language: Language) -> CalendarPage {
        let say = Sample(language)
        return CalendarPage(
            frame: .example(say, back: "/calendar", isConsultations: true),
            address: "https://desk.gaon.example/calendars/0123456789abcdefghjkmnpqrs.ics",
            since: say.day(11, 20),
            action: "/calendar",
            removal: "/calendar/removal"
        )
    }

    package static func variants(in language: Language) -> [String: CalendarPage] {
        var none = example(in: language)
        (none.address, none.since, none.removal) = (nil, nil, nil)
        return ["none": none]
    }
}
