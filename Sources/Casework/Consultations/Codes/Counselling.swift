/// How a center keeps its counselling logs: its lists of codes, and how soon a note is expected.
package struct Counselling: Hashable, Codable, Sendable {
    package static let usualNoteWithin = 3

    package let codes: CodeBook
    /// Days after an appointment by which its note should be written: a soft target (K2-03).
    package let noteWithin: Int

    package init(
        codes: CodeBook = CodeBook(lists: [:]),
        noteWithin: Int = Counselling.usualNoteWithin
    ) {
        (self.codes, self.noteWithin) = (codes, noteWithin)
    }
}
