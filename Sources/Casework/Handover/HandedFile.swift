/// A file that goes along to another center as it came: how long it is, and what was said of it.
///
/// Its bytes go past, piece by piece: a recording is never in memory whole.
package struct HandedFile: Hashable, Sendable {
    /// Bytes of all files of one parcel: whatever may be put with a consultation may go along.
    package static let mostBytes = Limits.recording

    package let label: HandedFileLabel
    /// In bytes.
    package let size: Int

    package init(label: HandedFileLabel, size: Int) {
        (self.label, self.size) = (label, size)
    }

    package init(_ attachment: ConsultationAttachment) {
        self.init(label: HandedFileLabel(attachment), size: attachment.received.file.size)
    }
}

/// What stands on a file that goes along.
package struct HandedFileLabel: Hashable, Codable, Sendable {
    package let name: String
    package let about: String
    package let consent: Will

    package init(name: String, about: String, consent: Will) {
        (self.name, self.about, self.consent) = (name, about, consent)
    }

    package init(_ attachment: ConsultationAttachment) {
        self.init(
            name: attachment.received.file.name,
            about: attachment.about,
            consent: attachment.consent
        )
    }
}

extension HandedFile: Confidential {}

extension HandedFileLabel: Confidential {}
