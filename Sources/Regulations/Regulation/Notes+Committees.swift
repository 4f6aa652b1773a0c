import Casework

extension Notes {
    /// Warns of a committee that nobody can fill, with the numbers that fail (B-33).
    func checkCommittees(of regulation: Regulation) {
        for committee in regulation.committees where committee.satisfiableSizes.isEmpty {
            let fails = committee.shareRanges.filter { $0.allowed == nil }
            let counts =
                fails.isEmpty
                ? "size \(committee.size.least)–\(committee.size.most)"
                : fails.map { "\($0.share): none of \($0.base)" }.joined(separator: ", ")
            warn(
                .regulation(.impossibleCommittee(committee.code, counts: counts)),
                line: lines["committee " + committee.code] ?? 1
            )
        }
    }
}
