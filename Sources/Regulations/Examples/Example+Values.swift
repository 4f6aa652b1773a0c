import Casework

extension CommitteeRule {
    /// What a committee says of it, in the words of ``expected``.
    func answer(
        to what: RegulationExample.Expectation.What,
        _ seats: [Seat],
        _ circumstances: Circumstances
    ) -> String {
        let sitting = self.seats(seats, inCaseOf: circumstances)
        let found = findings(on: sitting, forOneCase: !circumstances.facts.isEmpty)
        return switch what {
        case .finding(let text):
            found.contains { $0.what.words.ko == text }
                ? text : found.map(\.what.words.ko).joined(separator: "; ")
        case .noFinding:
            found.isEmpty
                ? "no finding" : found.map(\.what.words.ko).joined(separator: "; ")
        case .sizes: "sizes \(satisfiableSizes)"
        case .sitting: "\(sitting.count) sit"
        case .vote(let vote, let count, _):
            "\(vote): \(votes[code: vote]?.outcome(of: count).name ?? "no such vote")"
        case .demand(let registered, _):
            "\(convening.compactMap { $0.demanders(of: registered) }.first ?? 0) of \(registered)"
        case _: "not asked of a committee"
        }
    }
}

extension VoteOutcome {
    fileprivate var name: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .waitsForChair: "waits-for-chair"
        case .noQuorum: "no-quorum"
        case .quorumImpossible: "quorum-impossible"
        case .contradictory: "contradictory"
        }
    }
}
