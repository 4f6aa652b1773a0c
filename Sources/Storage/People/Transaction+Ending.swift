package import Casework

extension Transaction {
    /// Carries out that an account has ended: no session, grant, key, turn or duty of it is left, and
    /// what it could open gets new keys at its next entry (B3 16, 46).
    ///
    /// A director's act and a restore that learns of the end go through here alike. Carried out again
    /// it changes nothing more.
    /// - Returns: What became of the turns of duty that were still to come.
    @discardableResult
    package func carryOutEnd(
        of officer: Officer,
        on day: Day,
        at instant: Int
    ) throws -> [DutyTurnChange] {
        let turns = try team(of: officer.center).endTurns(of: officer.id, on: day)
        for turn in turns { try apply(turn, at: officer.center) }
        try endSessions(of: officer.id, at: instant)
        try deleteGrants(of: officer.id, on: day)
        try deleteRing(of: officer.id)
        try deleteCalendar(of: officer.id)
        try set(onDuty: false, of: officer)
        try set(standing: .ended, of: officer)
        return turns
    }
}
