/// The days on which one of the people reads what comes.
package struct TurnRow: Viewable {
    package var name: String
    package var from: DayWords
    package var until: DayWords
    package var isNow: Bool
    /// How a director takes it back.
    package var ending: TurnEnd?

    package init(
        name: String,
        from: DayWords,
        until: DayWords,
        isNow: Bool = false,
        ending: TurnEnd? = nil
    ) {
        self.name = name
        self.from = from
        self.until = until
        self.isNow = isNow
        self.ending = ending
    }
}

/// The button that takes a turn back, with a name that says which.
package struct TurnEnd: Viewable {
    package var action: String
    package var label: String

    package init(action: String, label: String) { (self.action, self.label) = (action, label) }
}

/// The form that plans a turn.
package struct TurnForm: Viewable {
    package var action: String
    package var officers: ChoiceGroup
    package var from: Field
    package var until: Field
    /// Today, before which no turn begins.
    package var earliest: String
    package var latest: String

    package init(
        action: String,
        officers: ChoiceGroup,
        from: Field = Field(),
        until: Field = Field(),
        earliest: String,
        latest: String
    ) {
        self.action = action
        self.officers = officers
        self.from = from
        self.until = until
        self.earliest = earliest
        self.latest = latest
    }
}
