extension Consultation {
    /// Whether nobody in charge works here any more, among the people of the center, or can still open it.
    ///
    /// New keys of an account open nothing that came before, also where it is in charge.
    package func isWithoutCharge(among people: [Officer], opening holders: Set<OfficerID>) -> Bool {
        !people.contains {
            isInCharge($0.id) && $0.keepsConsultations && holders.contains($0.id)
        }
    }

    /// Takes charge of what could still be read, but never be written in, ended or handed on.
    ///
    /// Who rests comes back and stays in charge; who got new keys is let in again by whoever takes it.
    package func takeCharge(
        by officer: Officer,
        among people: [Officer],
        opening holders: Set<OfficerID>,
        because reason: String
    ) throws(SharingRefusal) -> [ConsultationEvent] {
        guard !isInCharge(officer.id) else { throw .alreadyInCharge }
        guard officer.mayHandleReports else { throw .mayNotHandle }
        guard isWithoutCharge(among: people, opening: holders) else { throw .inCharge }
        guard !reason.allSatisfy(\.isWhitespace) else { throw .noReason }
        let taken = HandingOn(
            from: assignees.first ?? officer.id,
            to: officer.id,
            keeps: false,
            words: reason,
            isTaken: true
        )
        let events: [ConsultationEvent] = [.handedOn(taken), .assigned([officer.id])]
        let isShared = shares.contains { $0.officer == officer.id }
        return events + (isShared ? [.shareEnded(officer.id)] : [])
    }
}

extension Officer {
    /// Whether consultations stay with this account, also while it rests or waits for its paper.
    fileprivate var keepsConsultations: Bool {
        standing != .ended && !roles.isDisjoint(with: Role.handlers)
    }
}
