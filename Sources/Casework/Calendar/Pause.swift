/// A time in which a period stands still.
package struct Pause: Hashable, Codable, Sendable {
    /// The first day that is paused.
    package let begins: Day
    /// The first day that counts again, or nothing while the pause goes on.
    package let resumes: Day?

    /// Takes a pause, or nothing if it would end before it began.
    ///
    /// One that ends on its first day is no pause, and changes nothing.
    package init?(begins: Day, resumes: Day?) {
        if let resumes, resumes < begins { return nil }
        (self.begins, self.resumes) = (begins, resumes)
    }

    /// Takes a pause by its first and its last day, or nothing if they are the wrong way round.
    package init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        (begins, resumes) = (first, last.adding(days: 1))
    }
}

/// Whole days in a row, as ordinals; the last one is not among them.
struct DayRun: Hashable {
    var begins: Int
    var ends: Int

    /// The paused days of a rule, joined where they touch or overlap, in their order (C2.2).
    static func union(of pauses: [Pause], counting rule: CountingRule.PauseCount) -> [DayRun] {
        let runs = pauses.compactMap { pause -> DayRun? in
            guard let resumes = pause.resumes else { return nil }
            let skipped = rule == .inclusive ? 0 : 1
            let run = DayRun(begins: pause.begins.ordinal + skipped, ends: resumes.ordinal)
            return run.begins < run.ends ? run : nil
        }
        return runs.sorted { $0.begins < $1.begins }.reduce(into: []) { joined, run in
            guard let last = joined.indices.last, run.begins <= joined[last].ends else {
                return joined.append(run)
            }
            joined[last].ends = max(joined[last].ends, run.ends)
        }
    }

    /// How many of its days come after another day.
    func days(after first: Int) -> Int { max(0, ends - max(begins, first + 1)) }
}
