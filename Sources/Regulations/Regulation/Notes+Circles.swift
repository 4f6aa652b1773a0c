import Casework

extension Notes {
    /// Complains about a kind that is wider than itself, and a group that stands in itself.
    func checkCircles(of regulation: Regulation) {
        for kind in regulation.kinds {
            check("kind", kind.code) { code in
                regulation.kinds[code: code]?.parent.map { [$0] } ?? []
            }
        }
        for subject in regulation.subjects {
            check("subject", subject.code) { regulation.subjects[code: $0]?.members ?? [] }
        }
    }

    private func check(_ what: String, _ code: String, next: (String) -> [String]) {
        var (seen, open): (Set<String>, [String]) = ([], next(code))
        while let other = open.popLast() {
            if other == code {
                let line = lines["\(what) \(code)"] ?? 1
                return add(.regulation(.holdsItself(what, code)), line: line)
            }
            if seen.insert(other).inserted { open += next(other) }
        }
    }

    /// Warns of a reading that no value names: nobody could say what was decided by it (B2).
    func checkReadings(of regulation: Regulation) {
        let named = Set(mentions.filter { $0.sort == .reading }.map(\.code))
        for reading in regulation.readings where !named.contains(reading.code) {
            let line = lines["reading " + reading.code] ?? 1
            warn(.regulation(.decidesNothing(reading.code)), line: line)
        }
    }
}
