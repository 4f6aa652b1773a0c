extension Report {
    /// Keeps what was found; earlier findings stay in the history.
    ///
    /// Also after the end: what the center learns then obliges it all the same.
    package func assess(
        as finding: Assessment,
        on today: Day
    ) throws(AssessmentRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard finding.knownOn <= today else { throw .knownTomorrow }
        guard finding.knownOn >= toldOn else { throw .knownBefore }
        if let day = finding.telling.day {
            guard day <= today else { throw .saidTomorrow }
            guard day >= toldOn else { throw .saidBefore }
        }
        guard finding != assessment else { return [] }
        return [.assessed(finding)]
    }
}

/// Why answers cannot be kept as they are.
package enum AssessmentRefusal: String, Error, CaseIterable, Sendable {
    case notRead
    /// A day that has not come.
    case knownTomorrow, saidTomorrow
    /// A day before the report came.
    case knownBefore, saidBefore
}
