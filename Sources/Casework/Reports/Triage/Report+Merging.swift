extension Report {
    /// Joins this report to one that tells the same; both stay whole and both can be answered.
    ///
    /// One level only, so that no circle can come about. The clock goes on: this reporter waits too.
    package func merge(
        _ own: FolderID,
        into target: (id: FolderID, report: Report),
        because reason: String,
        by officer: OfficerID,
        having seen: Int = .max
    ) throws(MergingRefusal) -> (here: [ReportEvent], there: [ReportEvent]) {
        guard own != target.id else { throw .itself }
        guard readOn != nil, target.report.readOn != nil else { throw .notRead }
        guard closing == nil, target.report.closing == nil else { throw .closed }
        guard assignees.contains(officer), target.report.assignees.contains(officer) else {
            throw .notInCharge
        }
        guard mergedInto == nil else { throw .merged }
        guard target.report.mergedInto == nil, gathered.isEmpty else { throw .chain }
        guard seen >= lastWords.sequence else { throw .unseenWords }
        return (
            (isUnread ? [.read] : []) + [.merged(into: target.id, reason: reason)],
            [.gathered(own)]
        )
    }

    /// Takes a joined report apart again; without a target when that one is no longer kept.
    package func part(
        _ own: FolderID,
        from target: Report?,
        by officer: OfficerID
    ) throws(PartingRefusal) -> (here: [ReportEvent], there: [ReportEvent]) {
        guard let mergedInto else { throw .notMerged }
        guard assignees.contains(officer) else { throw .notInCharge }
        guard let target else { return ([.parted(mergedInto)], []) }
        guard target.assignees.contains(officer) else { throw .notInCharge }
        return ([.parted(mergedInto)], target.gathered.contains(own) ? [.parted(own)] : [])
    }
}

/// Why two reports cannot be joined.
package enum MergingRefusal: String, Error, CaseIterable, Sendable {
    case itself, notRead, closed, notInCharge
    /// It is joined to another already.
    case merged
    /// The other is joined somewhere itself, or others are joined to this one.
    case chain
    /// The reporter wrote in the meantime.
    case unseenWords
}

/// Why a report cannot be taken apart from another.
package enum PartingRefusal: String, Error, CaseIterable, Sendable {
    case notMerged, notInCharge
}
