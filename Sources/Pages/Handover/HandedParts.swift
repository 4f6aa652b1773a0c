/// What went from a consultation to other centers, and the way to hand over more.
package struct BetweenCenters: Viewable {
    /// Where it is chosen what goes; only for those in charge.
    package var handing: String?
    package var rows: [BetweenRow]

    package init(handing: String? = nil, rows: [BetweenRow] = []) {
        (self.handing, self.rows) = (handing, rows)
    }
}

/// One handing of a consultation, and how far it came.
package struct BetweenRow: Viewable {
    package var partner: String
    package var words: String
    package var day: DayWords
    /// Where it is taken back, before it is sealed.
    package var withdrawal: String?
    package var bundle: String
    /// What was chosen to go; none where it was only told.
    package var gone: GoneShown?

    package init(
        partner: String,
        words: String,
        day: DayWords,
        withdrawal: String? = nil,
        bundle: String = "",
        gone: GoneShown? = nil
    ) {
        self.partner = partner
        self.words = words
        self.day = day
        self.withdrawal = withdrawal
        self.bundle = bundle
        self.gone = gone
    }
}

/// What went to another center, or was to go: on what ground, which parts, and the summary.
package struct GoneShown: Viewable {
    package var heading: String
    package var facts: [Fact]
    package var letter: String?

    package init(heading: String, facts: [Fact], letter: String? = nil) {
        (self.heading, self.facts, self.letter) = (heading, facts, letter)
    }
}

/// What a consultation brought from another center: read here, and never changed.
package struct CameFrom: Viewable {
    package var heading: String
    package var day: DayWords
    package var facts: [Fact]
    /// Whether something is left to do that nobody has promised here.
    package var hasOpen: Bool
    package var letter: String?
    package var notes: [NoteShown]

    package init(
        heading: String,
        day: DayWords,
        facts: [Fact],
        hasOpen: Bool = false,
        letter: String? = nil,
        notes: [NoteShown] = []
    ) {
        self.heading = heading
        self.day = day
        self.facts = facts
        self.hasOpen = hasOpen
        self.letter = letter
        self.notes = notes
    }
}

/// What waits between centers under Today, for whoever holds the center's keys.
package struct TodayHandovers: Viewable {
    package var rows: [HandoverRow]

    package init(rows: [HandoverRow] = []) { self.rows = rows }
}
