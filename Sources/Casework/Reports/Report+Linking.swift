extension Report {
    /// Says that it goes on in a consultation; the consultation says so too (K2-11).
    package func link(
        _ consultation: FolderID,
        by officer: OfficerID
    ) throws(ReportLinkRefusal) -> [ReportEvent] {
        guard readOn != nil else { throw .notRead }
        guard assignees.contains(officer) else { throw .notInCharge }
        return consultations.contains(consultation) ? [] : [.linked(consultation)]
    }

    /// Takes the link away again.
    package func unlink(
        _ consultation: FolderID,
        by officer: OfficerID
    ) throws(ReportLinkRefusal) -> [ReportEvent] {
        guard assignees.contains(officer) else { throw .notInCharge }
        return consultations.contains(consultation) ? [.unlinked(consultation)] : []
    }
}

/// Why a report does not go on in a consultation yet.
package enum ReportLinkRefusal: String, Error, CaseIterable, Sendable {
    case notRead, notInCharge
}
