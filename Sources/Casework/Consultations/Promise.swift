/// What was promised in a note, and by when: the note's next step (D1.9).
package struct Promise: Hashable, Sendable {
    /// The note in which it was made.
    package let note: NoteID
    package let words: String
    package let dueOn: Day?
}

extension Promise: Confidential {}

/// What became of a promise.
package enum PromiseEnd: String, CaseIterable, Codable, Sendable {
    case kept, dropped
}
