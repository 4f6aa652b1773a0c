extension AuditEntry {
    /// Whether an officer is told of it on Today, once: what was done to their own account, and keys
    /// that are new among those to whom reports are handed (E4 §5).
    package func isTold(to officer: Officer) -> Bool {
        guard center == officer.center, let subject else { return false }
        let isDoer = self.officer == officer.id
        if subject == officer.id {
            // Their own acts as well where keys changed: it may have been somebody else.
            return AuditAct.ofOwnKeys.contains(act)
                || !isDoer && AuditAct.doneToSomebody.contains(act)
        }
        if act == .recovered { return officer.may(.managePeople) }
        return !isDoer && officer.may(.seePeople) && AuditAct.ofColleagues.contains(act)
    }
}

extension AuditAct {
    /// What somebody may be told of.
    package static let told: [AuditAct] = ofOwnKeys + doneToSomebody + ofColleagues

    fileprivate static let ofOwnKeys: [AuditAct] = [
        .passphraseChanged, .authenticatorChanged, .recoveryCodeChanged, .recovered,
    ]

    fileprivate static let doneToSomebody: [AuditAct] = [
        .putOnDuty, .takenOffDuty, .turnPlanned, .turnTakenBack, .rolesChanged,
        .holdingDeleted,
    ]

    /// Who opens reports, and with which keys.
    fileprivate static let ofColleagues: [AuditAct] = [
        .invitationUsed, .keysRenewed, .kitsUsed, .officerEnded, .rolesChanged,
    ]
}
