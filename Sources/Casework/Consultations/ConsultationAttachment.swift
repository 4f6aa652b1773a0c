/// A file that a counsellor put with a consultation, and whether those in it agreed.
package struct AddedFile: Hashable, Sendable {
    package let file: AttachedFile
    /// To its being recorded and kept; asked of every file and said with its day.
    package let consent: Will
    /// What it is: 통화 녹음, 2026. 11. 20.
    package let about: String

    package init(file: AttachedFile, consent: Will, about: String) {
        (self.file, self.consent, self.about) = (file, consent, about)
    }
}

extension AddedFile: Confidential {}

/// A file of a consultation, and what was done with it since.
package struct ConsultationAttachment: Hashable, Sendable {
    package let reference: FileReference
    package let added: AddedFile
    package let day: Day
    package let officer: OfficerID?
    package internal(set) var copy: CleanedCopy?
    package internal(set) var trouble: CleaningTrouble?

    /// Whether a copy may still come of trying.
    package var mayBeCleaned: Bool {
        copy == nil && CleanableForm(added.file.type) != nil
            && (trouble == nil || trouble == .tookTooLong)
    }
}

extension ConsultationAttachment: Confidential {}

extension Consultation {
    package subscript(file reference: FileReference) -> ConsultationAttachment? {
        files.first { $0.reference == reference }
    }

    mutating func receive(_ added: AddedFile, _ recorded: RecordedConsultationEvent) {
        files.append(
            ConsultationAttachment(
                reference: FileReference(entry: recorded.sequence, file: 1),
                added: added,
                day: recorded.day,
                officer: recorded.officer
            )
        )
    }

    mutating func note(
        _ result: CleaningResult,
        of reference: FileReference,
        in recorded: RecordedConsultationEvent
    ) {
        guard let index = files.firstIndex(where: { $0.reference == reference }) else { return }
        switch result {
        case .none(let trouble): files[index].trouble = trouble
        case .copy(let copy):
            let place = FileReference(entry: recorded.sequence, file: 1)
            files[index].copy = CleanedCopy(reference: place, file: copy)
            files[index].trouble = nil
        }
    }
}
