extension Consultation {
    /// Whether nobody in charge works here any more, among the people of the center.
    package func isWithoutCharge(among people: [Officer]) -> Bool {
        !people.contains { isInCharge($0.id) && $0.keepsConsultations }
    }

    /// Takes charge of what could still be read, but never be written in, ended or handed on.
    ///
    /// Who rests comes back and stays in charge.
    package func takeCharge(
        by officer: Officer,
        among people: [Officer],
        because reason: String
    ) throws(SharingRefusal) -> [ConsultationEvent] {
        guard !isInCharge(officer.id) else { throw .alreadyInCharge }
        guard officer.mayHandleReports else { throw .mayNotHandle }
        guard isWithoutCharge(among: people) else { throw .inCharge }
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
