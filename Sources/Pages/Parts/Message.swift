/// One letter of the thread: who wrote it, on what day, and the words as they came.
package struct Message: Viewable {
    package var writer: String
    package var day: DayWords
    package var words: String
    /// Whether the reader of this page wrote it.
    package var isOwn: Bool
    /// Said in place of the words until the reader asks for them: somebody may be looking.
    package var veiled: String?
    package var files: FileList?
    /// When the other side read it.
    package var note: String?

    package init(
        writer: String,
        day: DayWords,
        words: String,
        isOwn: Bool = false,
        veiled: String? = nil,
        files: FileList? = nil,
        note: String? = nil
    ) {
        self.writer = writer
        self.day = day
        self.words = words
        self.isOwn = isOwn
        self.veiled = veiled
        self.files = files
        self.note = note
    }
}
