extension Report {
    /// Says what the report is about, in codes of the center's list.
    package func classify(
        as judgement: Classification,
        knownKinds: Set<String>
    ) throws(ClassificationRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard closing == nil else { throw .closed }
        guard knownKinds.isSuperset(of: judgement.kinds) else { throw .unknownKind }
        guard judgement != classification else { return [] }
        return [.classified(judgement)]
    }
}

/// Why a report cannot be classified now.
package enum ClassificationRefusal: String, Error, CaseIterable, Sendable {
    case notRead, closed, unknownKind
}
