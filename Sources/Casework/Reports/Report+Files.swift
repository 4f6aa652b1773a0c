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

    mutating func note(
        _ result: CleaningResult,
        of reference: FileReference,
        in event: RecordedReportEvent
    ) {
        guard let index = files.firstIndex(where: { $0.reference == reference }) else { return }
        files[index].note(result, in: event.sequence)
    }
}
