/// A note that somebody began and has not finished.
package struct DraftRow: Viewable {
    package var address: String
    package var words: String
    package var day: DayWords
    package var officer: String
    /// Where it is thrown away.
    package var removal: String
    package var note: String

    package init(
        address: String,
        words: String,
        day: DayWords,
        officer: String,
        removal: String,
        note: String
    ) {
        self.address = address
        self.words = words
        self.day = day
        self.officer = officer
        self.removal = removal
        self.note = note
    }
}
