/// The people of one center, and what may be changed about them without harm to reporters.
package struct Team: Sendable {
    package let officers: [Officer]
    package let turns: [DutyTurn]

    package init(_ officers: [Officer], turns: [DutyTurn] = []) {
        (self.officers, self.turns) = (officers, turns)
    }

    /// Those who read what comes on a day of nobody's turn: never nobody.
    private var readers: [Officer] { officers.filter { $0.isOnDuty && $0.mayHandleReports } }

    private var directors: [Officer] {
        officers.filter { $0.standing == .active && $0.roles.contains(.director) }
    }

    /// Lets an account rest: nothing opens, nothing is deleted.
    package func suspend(_ id: OfficerID, by director: OfficerID) throws(TeamRefusal) -> Officer {
        var officer = try other(id, than: director)
        guard officer.standing == .active || officer.standing == .invited else {
            throw .notActive
        }
        try allowWithout(officer)
        officer.standing = .suspended
        officer.isOnDuty = false
        return officer
    }

    /// Lets a resting account work again; duty is given anew by the roster.
    package func resume(_ id: OfficerID, by director: OfficerID) throws(TeamRefusal) -> Officer {
        var officer = try other(id, than: director)
        guard officer.standing == .suspended else { throw .notSuspended }
        officer.standing = .active
        return officer
    }

    /// Ends an account for good; reports that nobody else opens are handed over first.
    ///
    /// The director always says that the recovery kits may be needed: asked only where something remains,
    /// the question would tell of a report that its reporter kept from this director.
    package func end(
        _ id: OfficerID,
        by director: OfficerID,
        acceptingRecovery accepts: Bool
    ) throws(TeamRefusal) -> Officer {
        var officer = try other(id, than: director)
        guard officer.standing != .ended else { throw .ended }
        try allowWithout(officer)
        guard accepts else { throw .soleCharge }
        officer.standing = .ended
        officer.isOnDuty = false
        return officer
    }

    /// Gives somebody who lost everything new keys, which open no report that came before.
    package func renewKeys(
        of id: OfficerID,
        by director: OfficerID,
        acceptingRecovery accepts: Bool
    ) throws(TeamRefusal) -> Officer {
        var officer = try other(id, than: director)
        guard officer.standing != .ended else { throw .ended }
        guard officer.standing != .invited else { throw .stillInvited }
        try allowWithout(officer)
        guard accepts else { throw .soleCharge }
        officer.standing = .invited
        officer.isOnDuty = false
        return officer
    }

    /// Begins an account again whose paper was lost before it was used.
    package func inviteAgain(_ id: OfficerID) throws(TeamRefusal) -> Officer {
        guard let officer = officers.first(where: { $0.id == id }) else { throw .unknown }
        guard officer.standing == .invited else { throw .notInvited }
        return officer
    }

    /// Says who is on duty from now on: at least one who may read.
    package func onDuty(_ chosen: Set<OfficerID>) throws(TeamRefusal) -> [Officer] {
        guard !chosen.isEmpty else { throw .lastReader }
        guard
            chosen.allSatisfy({ id in
                officers.contains { $0.id == id && $0.mayHandleReports }
            })
        else { throw .mayNotRead }
        return officers.filter { $0.isOnDuty != chosen.contains($0.id) }.map { officer in
            var changed = officer
            changed.isOnDuty.toggle()
            return changed
        }
    }

    /// Takes an officer off duty at their own wish, and ends a turn that runs.
    package func goOffDuty(
        _ id: OfficerID,
        on today: Day
    ) throws(TeamRefusal) -> (officer: Officer, turn: DutyTurnChange?) {
        guard var officer = officers.first(where: { $0.id == id }) else { throw .unknown }
        let turn = turns.first { $0.officer == id && $0.covers(today) }
        guard officer.isOnDuty || turn != nil else { throw .notOnDuty }
        guard readers.contains(where: { $0.id != id }) else { throw .lastReader }
        officer.isOnDuty = false
        return (officer, turn.flatMap { takeBack($0.id, on: today) })
    }

    func other(_ id: OfficerID, than director: OfficerID) throws(TeamRefusal) -> Officer {
        guard let officer = officers.first(where: { $0.id == id }) else { throw .unknown }
        guard id != director else { throw .oneself }
        return officer
    }

    private func allowWithout(_ officer: Officer) throws(TeamRefusal) {
        try allowWithoutDirector(officer)
        try allowWithoutReader(officer)
    }

    func allowWithoutDirector(_ officer: Officer) throws(TeamRefusal) {
        guard directors.contains(where: { $0.id != officer.id }) else { throw .lastDirector }
    }

    func allowWithoutReader(_ officer: Officer) throws(TeamRefusal) {
        guard readers.contains(where: { $0.id != officer.id }) else { throw .lastReader }
    }
}

/// Why something about the people of a center stays as it is.
package enum TeamRefusal: String, Error, CaseIterable, Sendable {
    case unknown
    /// Nobody takes away their own account by mistake, or in anger.
    case oneself
    case lastDirector
    /// What comes would be sealed to nobody.
    case lastReader
    case mayNotRead
    case noRole, sameRoles
    case notActive, notSuspended, notOnDuty, notInvited, stillInvited, ended
    /// This director's keys do not open the center's own, with which new keys are vouched for.
    case noCenterKeys
    /// Nobody said yet that reports may remain which only the recovery kits open.
    case soleCharge
}
