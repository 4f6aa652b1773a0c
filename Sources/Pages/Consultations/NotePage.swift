/// A note being written, or a locked one being corrected, with the last ones beside it.
package struct NotePage: Page {
    package static let template = "consultations/note"

    package var frame: DeskFrame
    package var number: String
    /// Who asks.
    package var title: String
    package var heading: String
    package var notice: String?
    package var faults: Faults?
    package var action: String
    /// The id that the note keeps: sent twice, it is one.
    package var note: String
    /// The consultation.
    package var back: String
    /// Where a draft is kept.
    package var drafting: NoteDrafting
    /// Why it is corrected.
    package var correction: NoteCorrecting?
    package var day: NoteInput
    package var mode: NoteInput
    package var kind: NoteInput
    package var heard: NoteInput
    package var agreed: NoteInput
    package var next: NoteInput
    package var nextDay: NoteInput
    package var groups: [NoteGroupInput]
    package var opinion: NoteInput
    /// The last notes of the same consultation, the newest first.
    package var last: [NoteShown]
    package var promises: [PromiseShown]

    package init(
        frame: DeskFrame,
        number: String,
        title: String,
        heading: String,
        notice: String? = nil,
        faults: Faults? = nil,
        action: String,
        note: String,
        back: String,
        drafting: NoteDrafting,
        correction: NoteCorrecting? = nil,
        day: NoteInput,
        mode: NoteInput,
        kind: NoteInput,
        heard: NoteInput,
        agreed: NoteInput,
        next: NoteInput,
        nextDay: NoteInput,
        groups: [NoteGroupInput] = [],
        opinion: NoteInput,
        last: [NoteShown] = [],
        promises: [PromiseShown] = []
    ) {
        self.frame = frame
        self.number = number
        self.title = title
        self.heading = heading
        self.notice = notice
        self.faults = faults
        self.action = action
        self.note = note
        self.back = back
        self.drafting = drafting
        self.correction = correction
        self.day = day
        self.mode = mode
        self.kind = kind
        self.heard = heard
        self.agreed = agreed
        self.next = next
        self.nextDay = nextDay
        self.groups = groups
        self.opinion = opinion
        self.last = last
        self.promises = promises
    }
}

/// How a draft is kept while it is written.
package struct NoteDrafting: Viewable {
    package var action: String
    /// How often it was saved; two who write at once are told.
    package var revision: String
    /// What the script says once it has saved.
    package var saved: String
    package var unsaved: String
    /// What it says once the words are a draft of their own, because somebody else saved theirs.
    package var apart: String
    /// What it says once the session has ended.
    package var ended: String
    /// Who wrote it last, when that was somebody else.
    package var writer: String?

    package init(
        action: String,
        revision: String,
        saved: String,
        unsaved: String,
        apart: String,
        ended: String,
        writer: String? = nil
    ) {
        self.action = action
        self.revision = revision
        self.saved = saved
        self.unsaved = unsaved
        self.apart = apart
        self.ended = ended
        self.writer = writer
    }
}

/// What a correction asks besides the fields.
package struct NoteCorrecting: Viewable {
    /// The finished note.
    package var note: String
    package var reason: Field
    /// The last entry of the note that stands on this page.
    package var seen: String
    /// Back to the consultation, without correcting.
    package var leaving: String

    package init(note: String, reason: Field = Field(), seen: String, leaving: String) {
        (self.note, self.reason, self.seen, self.leaving) = (note, reason, seen, leaving)
    }
}
