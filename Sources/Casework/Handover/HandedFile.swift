package import Foundation

/// A file that goes along to another center: its bytes as they came, and what was said of it.
package struct HandedFile: Hashable, Sendable {
    /// Bytes of all files of one parcel: what leaves as one file is no larger than what may be brought.
    package static let mostBytes = Limits.eachFile - (1 << 20)

    package let label: HandedFileLabel
    package let bytes: Data

    package init(label: HandedFileLabel, bytes: Data) {
        (self.label, self.bytes) = (label, bytes)
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
