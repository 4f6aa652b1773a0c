/// When an ended report is deleted, and where an officer asks to keep it longer.
package struct KeepLongerForm: Viewable {
    package var action: String
    package var goes: DayWords
    /// Whether the officers were told, so that the day is near.
    package var isTold: Bool
    package var kept: DayWords?
    package var earliest: String
    package var latest: String
    package var until: Field
    package var reason: Field
    package var isOpen: Bool

    package init(
        action: String,
        goes: DayWords,
        isTold: Bool = false,
        kept: DayWords? = nil,
        earliest: String,
        latest: String,
        until: Field = Field(),
        reason: Field = Field(),
        isOpen: Bool = false
    ) {
        self.action = action
        self.goes = goes
        self.isTold = isTold
        self.kept = kept
        self.earliest = earliest
        self.latest = latest
        self.until = until
        self.reason = reason
        self.isOpen = isOpen
    }
}

extension KeepLongerForm {
    static func example(_ say: Sample) -> KeepLongerForm {
        KeepLongerForm(
            action: "/reports/1b/retention",
            goes: say.day(12, 1),
            isTold: true,
            kept: say.day(11, 30),
            earliest: "2026-11-24",
            latest: "2031-11-23"
        )
    }
}
