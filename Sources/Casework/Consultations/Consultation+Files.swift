extension Consultation {
    /// More than a consultation of years needs, and no more than a page can show.
    package static let mostFiles = 200

    package subscript(file reference: FileReference) -> ConsultationAttachment? {
        files.first { $0.received.reference == reference }
    }

    /// Puts a file with it; the same file under the same name is there already, and stays one.
    ///
    /// With another consent, or said to be something else, it stands beside the first: an objection
    /// that came later is never dropped.
    package func file(
        _ added: AddedFile,
        by officer: OfficerID
    ) throws(FilingRefusal) -> [ConsultationEvent] {
        guard mayWrite(officer) else { throw .notInCharge }
        let same = files.filter { $0.received.file.isSame(as: added.file) }
        let saysNothing = added.consent.stand == .unknown && added.about.isEmpty
        if same.contains(where: { $0.consent == added.consent && $0.about == added.about })
            || saysNothing && !same.isEmpty
        {
            return []
        }
        guard files.count < Self.mostFiles else { throw .tooMany }
        return [.filed(added)]
    }

    /// Records what came of cleaning a file; when there is a copy already, nothing happens.
    package func clean(
        _ reference: FileReference,
        as result: CleaningResult
    ) throws(FileHandlingRefusal) -> [ConsultationEvent] {
        guard let file = self[file: reference] else { throw .noSuchFile }
        return file.received.mayBeCleaned ? [.cleaned(reference, result)] : []
    }

    /// Takes the original out of the house, for a reason that stays with the consultation (E4 §8).
    package func download(
        _ reference: FileReference,
        because reason: String
    ) throws(FileHandlingRefusal) -> [ConsultationEvent] {
        guard self[file: reference] != nil else { throw .noSuchFile }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
        return [.downloaded(reference, reason: reason)]
    }

    mutating func note(
        _ result: CleaningResult,
        of reference: FileReference,
        in recorded: RecordedConsultationEvent
    ) {
        let index = files.firstIndex { $0.received.reference == reference }
        guard let index else { return }
        files[index].received.note(result, in: recorded.sequence)
    }
}

/// Why a file is not put with a consultation.
package enum FilingRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge, tooMany
}
