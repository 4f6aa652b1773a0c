extension Report {
    /// Ends the report in a stated way; the reporter may still write and so begin again.
    ///
    /// `seen` is the last entry that stood on the officer's page: no words are closed away unread.
    package func close(
        as kind: Closing,
        because reason: String,
        by officer: OfficerID,
        having seen: Int = .max
    ) throws(ClosingRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard closing == nil else { throw .alreadyClosed }
        guard seen >= lastWords.sequence else { throw .unseenWords }
        // Nobody is left standing at a door.
        guard meetings.chosen == nil else { throw .meetingAhead }
        switch kind {
        case .spam: break
        case .stopped:
            guard assignees.contains(officer) else { throw .notInCharge }
            guard isWithdrawn else { throw .notStopped }
        case .answered, .consultation, .complaintExplained, .elsewhere, .unreachable:
            guard assignees.contains(officer) else { throw .notInCharge }
            // Nobody is sent away without a word, except when they asked to stop.
            guard answeredOn != nil || isWithdrawn else { throw .notAnswered }
        }
        return [.closed(kind, reason: reason)]
    }

    /// Ends this report along with the one beside which it is looked at, so that its period begins too.
    ///
    /// What is in others' hands, has ended, or has begun again is left as it is.
    package func closeAlong(
        as kind: Closing,
        because reason: String,
        by officer: OfficerID
    ) throws(ClosingRefusal) -> [ReportEvent] {
        // Nobody stops somebody else's report.
        guard kind != .stopped else { return [] }
        guard closing == nil, !isWithdrawn, !hasBegunAgain, assignees.contains(officer) else {
            return []
        }
        guard !isUnread, nextStep == nil, meetings.chosen == nil else { throw .repeatWaits }
        guard kind == .spam || answeredOn != nil else { throw .repeatWaits }
        return try close(as: kind, because: reason, by: officer)
    }
}

/// Why a report cannot be closed now.
package enum ClosingRefusal: String, Error, CaseIterable, Sendable {
    /// One that is looked at beside it has words, a step or an answer still to come.
    case repeatWaits
    case notRead, alreadyClosed, notInCharge, notAnswered
    /// The reporter has not stopped it.
    case notStopped
    /// The reporter means to come, or nobody has said what came of it.
    case meetingAhead
    /// The reporter or a colleague wrote in the meantime.
    case unseenWords
}
