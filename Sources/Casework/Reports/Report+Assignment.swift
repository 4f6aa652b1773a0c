extension Report {
    /// Puts officers in charge; from then on only they can open the report.
    package func assign(
        to officers: [Officer]
    ) throws(AssignmentRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard closing == nil else { throw .closed }
        guard !officers.isEmpty else { throw .nobody }
        guard officers.allSatisfy(\.mayHandleReports) else { throw .mayNotHandle }
        let leftOut = Set(story.details.leaveOut)
        guard officers.allSatisfy({ !leftOut.contains($0.id) }) else { throw .leftOut }
        let chosen = Set(officers.map(\.id)).sorted()
        guard chosen != assignees else { return [] }
        return [.assigned(chosen)]
    }
}

/// Why a report cannot be put into those hands.
package enum AssignmentRefusal: String, Error, CaseIterable, Sendable {
    case notRead, closed, nobody, mayNotHandle
    /// The reporter left this officer out (Y§5②).
    case leftOut
}
