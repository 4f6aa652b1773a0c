import Casework

extension CountingTerms {
    /// Reads how a center counts; what is left out is as usual.
    init(_ counting: Section) {
        let threshold = counting.optionalNumber("shown-from", in: ReleaseRule.allowed)
        let line = counting.optionalText("terms")
        let starts = (line?.text ?? "").split(whereSeparator: { ", ".contains($0) })
            .compactMap { text in
                let start = TermCalendar.Start(String(text))
                if start == nil {
                    counting.notes.add(.badTermStart(String(text)), line: line?.number ?? 0)
                }
                return start
            }
        counting.finish()
        self.init(
            terms: starts.isEmpty ? .standard : TermCalendar(starts: starts),
            rule: threshold.flatMap { ReleaseRule(threshold: $0) } ?? .standard
        )
    }
}
