extension Consultation {
    /// Says anew what a locked note says; the earlier words, who, when and why stay with it (K2-14).
    ///
    /// `seen` is the last entry of the note that stood on the page: nobody corrects past a
    /// colleague's correction.
    package func correct(
        _ id: NoteID,
        to fields: NoteFields,
        because reason: String,
        by officer: OfficerID,
        having seen: Int = .max,
        codes: CodeBook,
        on today: Day
    ) throws(CorrectionRefusal) -> [ConsultationEvent] {
        guard let kept = self[note: id] else { throw .noSuchNote }
        guard assignees.contains(officer) else { throw .notInCharge }
        guard fields != kept.fields else {
            // The same form sent twice.
            if kept.corrections.last?.reason == reason { return [] }
            throw .unchanged
        }
        guard seen >= kept.lastSequence else { throw .correctedMeanwhile }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
        guard fields.faults(codes: codes, today: today).isEmpty else { throw .faulty }
        return [.corrected(id, fields, reason: reason)]
    }
}

/// Why a correction is not kept.
package enum CorrectionRefusal: String, Error, CaseIterable, Sendable {
    case noSuchNote, notInCharge, unchanged, noReason, faulty
    /// A colleague corrected it while this was being written.
    case correctedMeanwhile
}
