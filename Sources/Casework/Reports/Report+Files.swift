/// A file that came with a report, and what was done with it since.
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
}

/// The copy of a file that says nothing of its maker.
package struct CleanedCopy: Hashable, Sendable {
    package let reference: FileReference
    package let file: AttachedFile
}

extension ReceivedFile: Confidential {}

extension CleanedCopy: Confidential {}

extension Report {
    /// The file that came in that place.
    package subscript(file reference: FileReference) -> ReceivedFile? {
        files.first { $0.reference == reference }
    }

    /// Records what came of cleaning a file; when there is a copy already, nothing happens.
    package func clean(
        _ reference: FileReference,
        as result: CleaningResult
    ) throws(FileHandlingRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard let file = self[file: reference] else { throw .noSuchFile }
        return file.mayBeCleaned ? [.cleaned(reference, result)] : []
    }

    /// Takes the original out of the house, for a reason that stays with the report (E4 §8).
    package func download(
        _ reference: FileReference,
        because reason: String
    ) throws(FileHandlingRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard self[file: reference] != nil else { throw .noSuchFile }
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
        return [.downloaded(reference, reason: reason)]
    }

    /// Takes note of the files that came with somebody's words.
    mutating func receive(_ attached: [AttachedFile], with event: RecordedReportEvent) {
        for (index, file) in attached.enumerated() {
            let reference = FileReference(entry: event.sequence, file: index + 1)
            files.append(ReceivedFile(reference: reference, file: file, day: event.day))
        }
    }

    /// Takes note of a copy; it is the first file of the entry that says so.
    mutating func note(
        _ result: CleaningResult,
        of reference: FileReference,
        in event: RecordedReportEvent
    ) {
        guard let index = files.firstIndex(where: { $0.reference == reference }) else { return }
        switch result {
        case .none(let trouble): files[index].trouble = trouble
        case .copy(let copy):
            let place = FileReference(entry: event.sequence, file: 1)
            files[index].copy = CleanedCopy(reference: place, file: copy)
            files[index].trouble = nil
        }
    }
}

/// Why nothing can be done with a file now.
package enum FileHandlingRefusal: String, Error, CaseIterable, Sendable {
    case notRead, noSuchFile, noReason
}
