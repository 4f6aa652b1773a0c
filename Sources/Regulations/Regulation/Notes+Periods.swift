import Casework

extension Notes {
    /// Complains about what is owed within a period that the event before it does not start.
    func checkPeriods(of regulation: Regulation) {
        for obligation in regulation.obligations {
            guard let code = obligation.within,
                let deadline = regulation.deadlines[code: code],
                !deadline.end.contains(where: { obligation.done.contains($0) })
            else { continue }
            add(.regulation(.neverEnds(code)), line: lines["deadline " + code] ?? 1)
        }
    }
}
