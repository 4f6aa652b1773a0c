extension Report {
    /// Closes what nobody has read as not meant for the center (B3 44).
    ///
    /// What a colleague has begun to work on is left alone.
    package func dismiss() throws(DismissalRefusal) -> [ReportEvent] {
        guard stage == .new else { throw .moved }
        return [.closed(.spam, reason: "")]
    }

    /// Takes up again what was closed as not meant for the center; a slip of the hand is no end.
    package func reopen() throws(ReopeningRefusal) -> [ReportEvent] {
        guard let closing else { throw .open }
        guard closing == .spam else { throw .notSpam }
        return [.reopened]
    }
}

/// Why a report cannot be closed without having been read.
package enum DismissalRefusal: String, Error, CaseIterable, Sendable {
    /// It was read, withdrawn or closed already.
    case moved
}

/// Why a report cannot be taken up again.
package enum ReopeningRefusal: String, Error, CaseIterable, Sendable {
    case open
    /// It ended with an answer; the reporter can begin again by writing.
    case notSpam
}
