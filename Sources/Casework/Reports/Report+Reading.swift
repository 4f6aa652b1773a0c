extension Report {
    /// Marks what the reporter wrote as read; nothing happens when nothing is unread.
    ///
    /// `seen` is the last entry that stood on the officer's page: nobody has read what came since.
    package func read(having seen: Int = .max) throws(ReadingRefusal) -> [ReportEvent] {
        guard isUnread || readOn == nil else { return [] }
        guard seen >= lastWords.sequence else { throw .unseenWords }
        return [.read]
    }
}

/// Why words cannot be marked as read.
package enum ReadingRefusal: String, Error, CaseIterable, Sendable {
    /// The reporter wrote in the meantime.
    case unseenWords
}
