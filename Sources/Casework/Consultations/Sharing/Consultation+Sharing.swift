extension Consultation {
    /// Whether this officer may write here; a share that has run out opens no key at all.
    package func mayWrite(_ officer: OfficerID) -> Bool {
        isInCharge(officer) || shares.contains { $0.officer == officer && $0.access == .write }
    }

    package func isInCharge(_ officer: OfficerID) -> Bool { assignees.contains(officer) }

    /// Those besides the ones in charge who may open it on a day.
    package func shares(on day: Day) -> [Share] { shares.filter { $0.holds(on: day) } }

    /// Lets a colleague read, or read and write, until a day or without an end; said again, the
    /// later word holds.
    ///
    /// The same word again changes nothing, unless the colleague's account was given new keys and has to
    /// be let in anew.
    package func share(
        with colleague: Officer,
        _ access: ShareAccess,
        until day: Day?,
        anew: Bool = false,
        by officer: OfficerID,
        on today: Day
    ) throws(SharingRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        guard colleague.mayHandleReports else { throw .mayNotHandle }
        guard !isInCharge(colleague.id) else { throw .alreadyInCharge }
        if let day {
            guard day >= today else { throw .past }
            guard day <= today.adding(days: Share.furthestDays) else { throw .tooFar }
        }
        let share = Share(officer: colleague.id, access: access, until: day)
        return shares.contains(share) && !anew ? [] : [.shareGiven(share)]
    }

    /// Ends what was shared before its day.
    package func endShare(
        with colleague: OfficerID,
        by officer: OfficerID
    ) throws(SharingRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        return shares.contains { $0.officer == colleague } ? [.shareEnded(colleague)] : []
    }

    /// Puts it into a colleague's hands: the colleague is in charge from now on, and whoever handed on
    /// reads only if that was kept.
    package func handOn(
        to colleague: Officer,
        keeping keeps: Bool,
        words: String,
        by officer: OfficerID
    ) throws(SharingRefusal) -> [ConsultationEvent] {
        guard isInCharge(officer) else { throw .notInCharge }
        guard colleague.id != officer else { throw .oneself }
        guard colleague.mayHandleReports else { throw .mayNotHandle }
        let others = Set(assignees).subtracting([officer]).union([colleague.id])
        let handing = HandingOn(from: officer, to: colleague.id, keeps: keeps, words: words)
        var events: [ConsultationEvent] = [.handedOn(handing), .assigned(others.sorted())]
        if shares.contains(where: { $0.officer == colleague.id }) {
            events.append(.shareEnded(colleague.id))
        }
        if keeps { events.append(.shareGiven(Share(officer: officer, access: .read))) }
        return events
    }
}

/// Why a consultation is not shared or handed on.
package enum SharingRefusal: String, Error, CaseIterable, Sendable {
    case notInCharge, mayNotHandle, alreadyInCharge, oneself, past, tooFar
    /// Somebody in charge still works here.
    case inCharge
    case noReason
}
