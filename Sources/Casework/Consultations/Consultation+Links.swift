extension Consultation {
    /// Says that a report belongs to it; the report says so too.
    package func link(
        _ report: FolderID,
        by officer: OfficerID
    ) throws(LinkRefusal) -> [ConsultationEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        return reports.contains(report) ? [] : [.linked(report)]
    }

    package func unlink(
        _ report: FolderID,
        by officer: OfficerID
    ) throws(LinkRefusal) -> [ConsultationEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        return reports.contains(report) ? [.unlinked(report)] : []
    }
}

/// Why a report and a consultation are not linked.
package enum LinkRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge
}
