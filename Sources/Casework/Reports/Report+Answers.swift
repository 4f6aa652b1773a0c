extension Report {
    /// Answers the reporter; only those in charge do, so that one voice answers.
    package func answer(
        _ words: String,
        by officer: OfficerID
    ) throws(AnswerRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard !isWithdrawn else { throw .withdrawn }
        guard closing == nil else { throw .closed }
        guard assignees.contains(officer) else { throw .notInCharge }
        return [.answered(words)]
    }
}

/// Why no answer can be given now.
package enum AnswerRefusal: String, Error, CaseIterable, Sendable {
    case notRead, withdrawn, closed, notInCharge
}
