/// The files of a report or a consultation, at the desk.
package struct DeskFiles: Viewable {
    package var rows: [FileRow]
    /// Absent when there is nothing left to clean.
    package var making: CopyForm?
    /// Whether something could be cleaned if this server had what cleans.
    package var isUncleanable: Bool
    /// Where an officer puts more of them.
    package var filing: FilingForm?

    package init(
        rows: [FileRow],
        making: CopyForm? = nil,
        isUncleanable: Bool = false,
        filing: FilingForm? = nil
    ) {
        self.rows = rows
        self.making = making
        self.isUncleanable = isUncleanable
        self.filing = filing
    }
}

/// One file: what it is, whether there is a clean copy, and the way to both.
package struct FileRow: Viewable {
    package var name: String
    package var type: String
    package var size: String
    package var day: DayWords
    /// What an officer said it is.
    package var about: String?
    /// What those in it said to its being kept.
    package var consent: String?
    /// Whether there is a clean copy, or why there is none.
    package var state: String
    /// Where the clean copy is saved from.
    package var copy: String?
    /// Where the clean copy is shown from, if it is a picture.
    package var picture: String?
    package var original: OriginalForm

    package init(
        name: String,
        type: String,
        size: String,
        day: DayWords,
        about: String? = nil,
        consent: String? = nil,
        state: String,
        copy: String? = nil,
        picture: String? = nil,
        original: OriginalForm
    ) {
        self.name = name
        self.type = type
        self.size = size
        self.day = day
        self.about = about
        self.consent = consent
        self.state = state
        self.copy = copy
        self.picture = picture
        self.original = original
    }
}

/// Where clean copies are made.
package struct CopyForm: Viewable {
    package var action: String
    /// How many files wait for a copy.
    package var waiting: String

    package init(action: String, waiting: String) {
        (self.action, self.waiting) = (action, waiting)
    }
}

/// Where an original is asked for, with the reason.
package struct OriginalForm: Viewable {
    package var action: String
    /// The name of the file, for whoever hears the page.
    package var name: String
    package var entry: Int
    package var file: Int
    /// The anchor of the reason, one for each file.
    package var field: String
    package var reason: Field
    package var isOpen: Bool

    package init(
        action: String,
        name: String,
        entry: Int,
        file: Int,
        field: String,
        reason: Field = Field(),
        isOpen: Bool = false
    ) {
        self.action = action
        self.name = name
        self.entry = entry
        self.file = file
        self.field = field
        self.reason = reason
        self.isOpen = isOpen
    }
}
