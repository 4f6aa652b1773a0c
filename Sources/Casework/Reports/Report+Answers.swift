extension Report {
    /// Answers the reporter; only those in charge do, so that one voice answers.
    ///
    /// `seen` is the last entry that stood on the page the officer answered from: nobody answers
    /// past words that came in the meantime. The same answer sent twice is one answer.
    package func answer(
        _ words: String,
        by officer: OfficerID,
        having seen: Int = .max
    ) throws(AnswerRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard !isWithdrawn else { throw .withdrawn }
        guard closing == nil else { throw .closed }
        guard assignees.contains(officer) else { throw .notInCharge }
        guard seen >= lastWords.sequence else {
            guard lastWords.event == .answered(words), lastWords.officer == officer else {
                throw .unseenWords
            }
            return []
        }
        return [.answered(words)]
    }
}

/// Why no answer can be given now.
package enum AnswerRefusal: String, Error, CaseIterable, Sendable {
    case notRead, withdrawn, closed, notInCharge
    /// The reporter or a colleague wrote while this was being written.
    case unseenWords
}
