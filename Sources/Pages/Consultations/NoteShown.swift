/// A finished note as it is read: facts at the side of the words.
package struct NoteShown: Viewable {
    /// `note-3`, where a link leads.
    package var id: String
    /// 3회기.
    package var heading: String
    package var day: DayWords
    /// 대면, 15:20–16:10, 홍길동.
    package var aside: String
    package var facts: [Fact]
    package var texts: [Fact]
    /// The counsellor's own view.
    package var opinion: String?
    package var corrections: [CorrectionShown]
    /// Where it is corrected.
    package var correction: String?

    package init(
        id: String,
        heading: String,
        day: DayWords,
        aside: String,
        facts: [Fact] = [],
        texts: [Fact] = [],
        opinion: String? = nil,
        corrections: [CorrectionShown] = [],
        correction: String? = nil
    ) {
        self.id = id
        self.heading = heading
        self.day = day
        self.aside = aside
        self.facts = facts
        self.texts = texts
        self.opinion = opinion
        self.corrections = corrections
        self.correction = correction
    }
}

/// What a correction changed, when, by whom and why.
package struct CorrectionShown: Viewable {
    package var day: DayWords
    package var officer: String
    package var reason: String
    package var changes: [ChangeShown]

    package init(day: DayWords, officer: String, reason: String, changes: [ChangeShown]) {
        self.day = day
        self.officer = officer
        self.reason = reason
        self.changes = changes
    }
}

/// One field as it stood and as it stands.
package struct ChangeShown: Viewable {
    package var name: String
    package var before: String?
    package var after: String?

    package init(name: String, before: String? = nil, after: String? = nil) {
        self.name = name
        self.before = before
        self.after = after
    }
}

/// A promise that was made in a note.
package struct PromiseShown: Viewable {
    package var words: String
    package var due: Due?
    /// Where it is said what became of it; nothing where it is only read.
    package var action: String?
    package var note: String
    package var made: DayWords

    package init(
        words: String,
        due: Due? = nil,
        action: String? = nil,
        note: String,
        made: DayWords
    ) {
        self.words = words
        self.due = due
        self.action = action
        self.note = note
        self.made = made
    }
}
