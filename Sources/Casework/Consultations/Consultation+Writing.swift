extension Consultation {
    /// Keeps a finished note and locks it; the same note sent again is one note.
    ///
    /// Also after the end: whoever comes again begins again, and no note is turned away.
    package func write(
        _ note: Note,
        by officer: OfficerID,
        codes: CodeBook,
        on today: Day
    ) throws(NoteRefusal) -> [ConsultationEvent] {
        if let kept = self[note: note.id] {
            guard kept.note.fields == note.fields else { throw .finishedOtherwise }
            return []
        }
        guard assignees.contains(officer) else { throw .notInCharge }
        let faults = note.fields.faults(codes: codes, today: today)
        guard faults.isEmpty else { throw .faulty }
        return (ending == nil ? [] : [.reopened]) + [.noted(note)]
    }
}

/// Why a note is not kept as it stands; its words are never lost by it.
package enum NoteRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge
    /// Somebody finished the same draft with other words in the meantime; these become a draft anew.
    case finishedOtherwise
    /// A field says what cannot be; the form says which before it comes to this.
    case faulty
}
