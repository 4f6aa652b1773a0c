import Casework

extension CountingTerms {
    /// Reads how a center counts; what is left out is as usual.
    init(_ counting: Section) {
        let threshold = counting.optionalNumber("shown-from", in: ReleaseRule.allowed)
        let starts = counting.distinctWords("terms").compactMap { line in
            let start = TermCalendar.Start(line.text)
            if start == nil { counting.notes.add(.badTermStart(line.text), line: line.number) }
            return start
        }
        counting.finish()
        self.init(
            terms: starts.isEmpty ? .standard : TermCalendar(starts: starts),
            rule: threshold.flatMap { ReleaseRule(threshold: $0) } ?? .standard
        )
    }
}
