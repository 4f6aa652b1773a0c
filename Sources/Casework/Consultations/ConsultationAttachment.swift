/// A file that a counsellor put with a consultation, and whether those in it agreed.
package struct AddedFile: Hashable, Sendable {
    package let file: AttachedFile
    /// To its being recorded and kept; asked of every file and said with its day.
    package let consent: Will
    /// What it is, in words: a recording of a call, and of which day.
    package let about: String

    package init(file: AttachedFile, consent: Will, about: String) {
        (self.file, self.consent, self.about) = (file, consent, about)
    }
}

extension AddedFile: Confidential {}

/// A file of a consultation: who put it there, and what those in it said to that.
package struct ConsultationAttachment: Hashable, Sendable {
    package internal(set) var received: ReceivedFile
    package let consent: Will
    package let about: String
    package let officer: OfficerID?

    init(_ added: AddedFile, _ recorded: RecordedConsultationEvent) {
        received = ReceivedFile(
            reference: FileReference(entry: recorded.sequence, file: 1),
            file: added.file,
            day: recorded.day
        )
        (consent, about, officer) = (added.consent, added.about, recorded.officer)
    }
}

extension ConsultationAttachment: Confidential {}
