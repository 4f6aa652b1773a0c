/// One meeting, call, mail or message of a consultation as its counsellor wrote it down (회기).
package struct Note: Hashable, Sendable {
    /// The id of its entry, drawn when the form was handed out: sent twice, it is one note.
    package let id: NoteID
    package let fields: NoteFields
    package let origin: NoteOrigin
    /// The version of the center's lists from which its codes were chosen.
    package let codesVersion: Int

    package init(
        id: NoteID,
        fields: NoteFields,
        origin: NoteOrigin = .written,
        codesVersion: Int
    ) {
        self.id = id
        self.fields = fields
        self.origin = origin
        self.codesVersion = codesVersion
    }
}

extension Note: Confidential {}

/// A note is named by its entry.
package typealias NoteID = EntryID

/// Whether a note was written here or carried over from older papers (수기이관).
package enum NoteOrigin: String, CaseIterable, Codable, Sendable {
    case written, imported
}

/// A note as it stands now: what was written, and every correction since.
package struct KeptNote: Hashable, Sendable {
    package let note: Note
    /// The entry's place in the consultation.
    package let sequence: Int
    /// From 1, in the order in which they were written.
    package let ordinal: Int
    package let officer: OfficerID?
    package let writtenOn: Day
    package internal(set) var corrections: [NoteCorrection] = []

    package init(note: Note, sequence: Int, ordinal: Int, officer: OfficerID?, writtenOn: Day) {
        self.note = note
        self.sequence = sequence
        self.ordinal = ordinal
        self.officer = officer
        self.writtenOn = writtenOn
    }

    package var id: NoteID { note.id }

    /// What it says after the last correction.
    package var fields: NoteFields { corrections.last?.fields ?? note.fields }

    /// The entry that said last what it says: whose coding counts.
    package var lastSequence: Int { corrections.last?.sequence ?? sequence }

    /// The day of the meeting, or the day of writing where no other was told.
    package var heldOn: Day { fields.day(.day) ?? writtenOn }

    /// What a correction changed, as it stood before it and after.
    package func changes(by correction: NoteCorrection) -> [NoteChange] {
        let earlier = corrections.last { $0.sequence < correction.sequence }?.fields ?? note.fields
        return correction.fields.changes(since: earlier)
    }
}

/// A note's new wording; the earlier one stays and can be read (K2-14).
package struct NoteCorrection: Hashable, Sendable {
    package let sequence: Int
    package let day: Day
    package let officer: OfficerID?
    package let fields: NoteFields
    package let reason: String
}

extension NoteCorrection: Confidential {}
