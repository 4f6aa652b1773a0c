/// A file that a report or a consultation keeps, and what was done with it since it came.
package struct ReceivedFile: Hashable, Sendable {
    package let reference: FileReference
    package let file: AttachedFile
    package let day: Day
    /// Where the cleaned copy lies, and what it is.
    package internal(set) var copy: CleanedCopy?
    /// Why there was no copy when it was tried last.
    package internal(set) var trouble: CleaningTrouble?

    /// Whether a copy may still come of trying: what took too long may be quicker on a quiet evening.
    package var mayBeCleaned: Bool {
        copy == nil && CleanableForm(file.type) != nil
            && (trouble == nil || trouble == .tookTooLong)
    }

    /// Takes note of a copy; it is the first file of the entry that says so.
    mutating func note(_ result: CleaningResult, in entry: Int) {
        switch result {
        case .none(let trouble): self.trouble = trouble
        case .copy(let copy):
            self.copy = CleanedCopy(
                reference: FileReference(entry: entry, file: 1),
                file: copy
            )
            trouble = nil
        }
    }
}

/// The copy of a file that says nothing of its maker.
package struct CleanedCopy: Hashable, Sendable {
    package let reference: FileReference
    package let file: AttachedFile
}

extension ReceivedFile: Confidential {}

extension CleanedCopy: Confidential {}

/// Why nothing can be done with a file now.
package enum FileHandlingRefusal: String, Error, CaseIterable, Sendable {
    case notRead, noSuchFile, noReason
}
