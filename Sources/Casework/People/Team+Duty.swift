extension Team {
    /// Who reads what comes on a day, less those whom the reporter left out.
    ///
    /// Those whose turn it is; with nobody left of them, those on duty without a turn.
    package func readers(on day: Day, leavingOut leftOut: Set<OfficerID> = []) -> [Officer] {
        let able = officers.filter { $0.mayHandleReports && !leftOut.contains($0.id) }
        let turn = Set(turns.filter { $0.covers(day) }.map(\.officer))
        let inTurn = able.filter { turn.contains($0.id) }
        return inTurn.isEmpty ? able.filter(\.isOnDuty) : inTurn
    }

    /// The turns that run or are to come, in the order of their days.
    package func turnsAhead(on day: Day) -> [DutyTurn] {
        turns.filter { !$0.isOver(on: day) }
            .sorted { ($0.from, $0.until, $0.id) < ($1.from, $1.until, $1.id) }
    }

    /// Plans on which days somebody reads what comes.
    package func plan(_ turn: DutyTurn, on today: Day) throws(DutyTurnRefusal) {
        guard officers.contains(where: { $0.id == turn.officer && $0.mayHandleReports }) else {
            throw .mayNotRead
        }
        // A form that was opened before midnight still means the night that is over.
        guard turn.from >= today.adding(days: -1) else { throw .past }
        guard turn.from <= turn.until, turn.until >= today else { throw .backwards }
        guard turn.until <= today.adding(days: DutyTurn.furthestDays) else { throw .tooFar }
        let own = turns.filter { $0.officer == turn.officer }
        guard !own.contains(where: { $0.from <= turn.until && turn.from <= $0.until }) else {
            throw .overlaps
        }
        guard turnsAhead(on: today).count < DutyTurn.mostAhead else { throw .tooMany }
    }

    /// Takes a turn back; nothing when it is over or was taken back already.
    package func takeBack(_ id: DutyTurnID, on today: Day) -> DutyTurnChange? {
        turnsAhead(on: today).first { $0.id == id }.map { Self.end($0, on: today) }
    }

    /// What becomes of somebody's turns who can read no more.
    package func endTurns(of id: OfficerID, on today: Day) -> [DutyTurnChange] {
        turnsAhead(on: today).filter { $0.officer == id }.map { Self.end($0, on: today) }
    }

    private static func end(_ turn: DutyTurn, on today: Day) -> DutyTurnChange {
        guard turn.from < today else { return .removed(turn) }
        var shortened = turn
        shortened.until = today.adding(days: -1)
        return .shortened(shortened)
    }
}
